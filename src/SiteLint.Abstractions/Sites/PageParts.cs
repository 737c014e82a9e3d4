namespace SiteLint;

/// <summary>What a page holds beside its header: much of it, and asked of few pages in a run on a change.</summary>
internal sealed class PageParts
{
    private static readonly LineTable OneLine = LineTable.FromStarts([0], 0);

    public IReadOnlyList<Heading> Headings { get; set; } = [];

    public IReadOnlyList<ElementId> Ids { get; set; } = [];

    public IReadOnlyList<Link> Links { get; set; } = [];

    public IReadOnlyList<Image> Images { get; set; } = [];

    public IReadOnlyList<BrokenReference> BrokenReferences { get; set; } = [];

    public IReadOnlyList<EmailAddress> EmailAddresses { get; set; } = [];

    public LineTable Lines { get; set; } = OneLine;
}
