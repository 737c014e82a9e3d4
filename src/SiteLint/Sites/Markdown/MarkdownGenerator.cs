using SiteLint.Discovery;

namespace SiteLint.Sites.Markdown;

/// <summary>No generator at all: Markdown as a forge shows it. It is what remains where no marker is found.</summary>
internal sealed class MarkdownGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree) => [];

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => new(this, root);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new MarkdownSite(detected, tree, options, Name);
}
