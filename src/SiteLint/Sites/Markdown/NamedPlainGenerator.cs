using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Markdown;

/// <summary>A generator that is recognised by a file and whose routing is not known: its pages are read as plain files.</summary>
/// <param name="name">Its name in lower case.</param>
/// <param name="marker">The file that marks its sites.</param>
/// <param name="isMarker">Whether a file of that name really is its marker.</param>
internal sealed class NamedPlainGenerator(string name, string marker, Func<SourceTree, string, bool> isMarker) : Generator
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (UrlPath.Name(entry.Path) == marker && isMarker(tree, entry.Path))
                yield return new DetectedSite(this, UrlPath.Folder(entry.Path)) { Marker = entry.Path };
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new MarkdownSite(detected, tree, options, Name);
}
