using SiteLint.Discovery;

namespace SiteLint.Sites.VitePress;

/// <summary>Recognises VitePress sites by <c>.vitepress/config.*</c>.</summary>
internal sealed class VitePressGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "vitepress";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in tree.Entries)
        {
            var at = entry.Path.IndexOf(".vitepress/config", StringComparison.Ordinal);
            if (at < 0 || (at > 0 && entry.Path[at - 1] != '/') || entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                continue;
            var root = at == 0 ? "" : entry.Path[..(at - 1)];
            if (VitePressSite.FindConfiguration(tree, root) is { } marker && seen.Add(root))
                yield return new DetectedSite(this, root) { Marker = marker };
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root) { Marker = VitePressSite.FindConfiguration(tree, root) };

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new VitePressSite(detected, tree, options);
}
