using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Astro;

/// <summary>Recognises Astro sites by <c>astro.config.mjs</c>.</summary>
internal sealed class AstroGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "astro";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            var name = UrlPath.Name(entry.Path);
            if (name.StartsWith("astro.config.", StringComparison.Ordinal) && ConfigurationFile.ScriptExtensions.Contains(UrlPath.Extension(name)) && !entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                yield return new DetectedSite(this, UrlPath.Folder(entry.Path)) { Marker = entry.Path };
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new AstroSite(detected, tree, options);
}
