using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hexo;

/// <summary>Recognises Hexo sites: <c>_config.yml</c> with a <c>package.json</c> that names Hexo, or with <c>source</c> and <c>scaffolds</c>.</summary>
internal sealed class HexoGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "hexo";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (UrlPath.Name(entry.Path) is not ("_config.yml" or "_config.yaml") || entry.Path.Contains("node_modules/", StringComparison.Ordinal) || entry.Path.Contains("themes/", StringComparison.Ordinal))
                continue;
            var root = UrlPath.Folder(entry.Path);
            if (HexoSettings.IsHexo(tree, root))
                yield return new DetectedSite(this, root) { Marker = entry.Path };
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new HexoSite(detected, tree, options);
}
