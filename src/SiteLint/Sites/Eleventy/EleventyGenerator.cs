using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Eleventy;

/// <summary>Recognises Eleventy sites by <c>eleventy.config.js</c> or <c>.eleventy.js</c>.</summary>
internal sealed class EleventyGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "eleventy";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            var name = UrlPath.Name(entry.Path);
            if (!ConfigurationFile.ScriptExtensions.Contains(UrlPath.Extension(name)) || entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                continue;
            if (EleventySettings.Names.Contains(UrlPath.WithoutExtension(name)))
                yield return new DetectedSite(this, UrlPath.Folder(entry.Path)) { Marker = entry.Path };
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new EleventySite(detected, tree, options);
}
