using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.DocFx;

/// <summary>Recognises DocFX sites by <c>docfx.json</c>.</summary>
internal sealed class DocFxGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "docfx";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (UrlPath.Name(entry.Path) == "docfx.json" && !entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                yield return Make(tree, UrlPath.Folder(entry.Path), entry.Path);
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => Make(tree, root, UrlPath.Join(root, "docfx.json"));

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new DocFxSite(detected, tree, options);

    private DetectedSite Make(SourceTree tree, string root, string marker)
    {
        var claims = new List<string>();
        var build = ConfigurationFile.Read(tree, marker)?.Root?["build"];
        foreach (var mapping in DocFxMapping.Read(build?["content"], root))
        {
            if (root.Length > 0 && mapping.Source.Length > 0 && mapping.Source != root && !mapping.Source.StartsWith(root + "/", StringComparison.Ordinal))
                claims.Add(mapping.Source);
        }

        return new DetectedSite(this, root) { Marker = marker, Claims = claims };
    }
}
