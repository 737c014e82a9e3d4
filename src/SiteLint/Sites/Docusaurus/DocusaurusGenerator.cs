using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Docusaurus;

/// <summary>Recognises Docusaurus sites by <c>docusaurus.config.js</c>, in JavaScript or TypeScript.</summary>
internal sealed class DocusaurusGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "docusaurus";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            var name = UrlPath.Name(entry.Path);
            if (name.StartsWith("docusaurus.config.", StringComparison.Ordinal) && ConfigurationFile.ScriptExtensions.Contains(UrlPath.Extension(name)) && !entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                yield return Make(tree, UrlPath.Folder(entry.Path), entry.Path);
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => Make(tree, root, null);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new DocusaurusSite(detected, tree, options);

    private DetectedSite Make(SourceTree tree, string root, string? marker)
    {
        var claims = new List<string>();
        foreach (var plugin in DocusaurusSettings.Read(tree, root).Plugins)
        {
            if (root.Length > 0 && plugin.Folder.Length > 0 && !plugin.Folder.StartsWith(root + "/", StringComparison.Ordinal))
                claims.Add(plugin.Folder);
        }

        return new DetectedSite(this, root) { Marker = marker, Claims = claims };
    }
}
