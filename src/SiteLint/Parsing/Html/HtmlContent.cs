namespace SiteLint.Parsing.Html;

/// <summary>What the HTML of a document holds; every list is in the order of the source.</summary>
internal sealed class HtmlContent
{
    /// <summary>Elements; empty unless they were asked for.</summary>
    public List<HtmlElement> Elements { get; } = [];

    /// <summary>Errors of syntax that change the page; empty unless elements were asked for.</summary>
    public List<HtmlProblem> Problems { get; } = [];

    /// <summary>Ids and names that links can go to.</summary>
    public List<ElementId> Ids { get; } = [];

    /// <summary>Links.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>Images.</summary>
    public List<Image> Images { get; } = [];

    /// <summary>Headings.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>Text and readable attributes; empty unless prose was asked for.</summary>
    public List<ProseBlock> Prose { get; } = [];

    /// <summary>The content of <c>pre</c>, <c>code</c>, <c>script</c>, <c>style</c> and the like, and comments.</summary>
    public List<TextSpan> CodeSpans { get; } = [];

    /// <summary>Comments with their delimiters.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>The value of the first <c>&lt;base href&gt;</c>, or null.</summary>
    public string? BaseHref { get; set; }

    /// <summary>The language of the root element, or null.</summary>
    public string? Language { get; set; }
}
