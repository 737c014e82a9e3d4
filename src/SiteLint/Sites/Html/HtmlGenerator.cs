using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Html;

/// <summary>A built site: a folder of HTML files without a sign of what made them.</summary>
internal sealed class HtmlGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree) => [];

    /// <summary>Whether a tree is a built site: an index page at its root, and more HTML than Markdown.</summary>
    public static bool IsBuilt(SourceTree tree)
    {
        int html = 0, markdown = 0;
        var hasIndex = false;
        foreach (var entry in tree.Entries)
        {
            switch (FileKinds.OfPage(entry.Path))
            {
                case SourceKind.Html:
                    html++;
                    hasIndex |= entry.Path is "index.html" or "index.htm" or "index.xhtml";
                    break;
                case SourceKind.Markdown or SourceKind.Mdx:
                    markdown++;
                    break;
            }
        }

        return html > 0 && (markdown == 0 || (hasIndex && html > markdown));
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new HtmlSite(detected, tree, options);
}
