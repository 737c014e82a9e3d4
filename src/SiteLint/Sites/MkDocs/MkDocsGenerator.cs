using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.MkDocs;

/// <summary>Recognises MkDocs sites by <c>mkdocs.yml</c>.</summary>
internal sealed class MkDocsGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "mkdocs";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (UrlPath.Name(entry.Path) is "mkdocs.yml" or "mkdocs.yaml" && !entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                yield return Make(tree, UrlPath.Folder(entry.Path), entry.Path);
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => Make(tree, root, null);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new MkDocsSite(detected, tree, options);

    private DetectedSite Make(SourceTree tree, string root, string? marker)
    {
        var docs = MkDocsSettings.Read(tree, root).DocsFolder;
        var isInside = root.Length == 0 || docs.StartsWith(root + "/", StringComparison.Ordinal);
        return new DetectedSite(this, root) { Marker = marker, Claims = isInside ? [] : [docs] };
    }
}
