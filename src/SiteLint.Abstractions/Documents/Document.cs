namespace SiteLint;

/// <summary>One parsed file. It lives only while its file is read; what is kept of it is its <see cref="Page"/>.</summary>
public sealed class Document
{
    /// <summary>Creates a document.</summary>
    public Document(SourceFile file, SiteProfile profile)
    {
        File = file;
        Profile = profile;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>What is known of its site before the site is read.</summary>
    public SiteProfile Profile { get; }

    /// <summary>The header; null where the generator sees none.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>
    /// Why a header that was evidently meant is none, or null: <c>leading-blank-line</c>, <c>blank-before-delimiter</c>,
    /// <c>byte-order-mark</c>, <c>inside-comment</c>, <c>wrong-delimiter</c>, <c>unclosed</c>, <c>wrong-format</c>.
    /// </summary>
    public DocumentProblem? FrontMatterProblem { get; init; }

    /// <summary>The tree of a data file, configuration or bibliography; null for pages.</summary>
    public DataDocument? Data { get; init; }

    /// <summary>Where the body begins, behind the header.</summary>
    public int BodyStart { get; init; }

    /// <summary>Headings in the order of the source.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Every id the page is known to have.</summary>
    public IReadOnlyList<ElementId> Ids { get; init; } = [];

    /// <summary>Why the page may have ids that are not known (an include, a shortcode, a component), or null.</summary>
    public string? UnknownIdsBecause { get; init; }

    /// <summary>Other files' content that becomes part of the page; the site model finds the ids it brings.</summary>
    public IReadOnlyList<Inclusion> Inclusions { get; init; } = [];

    /// <summary>Links in the order of the source.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Images in the order of the source.</summary>
    public IReadOnlyList<Image> Images { get; init; } = [];

    /// <summary>What was meant as a link and is none.</summary>
    public IReadOnlyList<BrokenReference> BrokenReferences { get; init; } = [];

    /// <summary>E-mail addresses in the order of the source.</summary>
    public IReadOnlyList<EmailAddress> EmailAddresses { get; init; } = [];

    /// <summary>The text that readers see.</summary>
    public IReadOnlyList<ProseBlock> Prose { get; init; } = [];

    /// <summary>The value of <c>&lt;base href&gt;</c>, or null.</summary>
    public string? BaseHref { get; init; }

    /// <summary>HTML elements; gathered only where a selected rule needs them.</summary>
    public IReadOnlyList<HtmlElement> Elements { get; init; } = [];

    /// <summary>Errors of HTML syntax; gathered only where a selected rule needs them.</summary>
    public IReadOnlyList<HtmlProblem> HtmlProblems { get; init; } = [];

    /// <summary>Ranges of the source that are code, mathematics or comments.</summary>
    public IReadOnlyList<TextSpan> CodeSpans { get; init; } = [];

    /// <summary>Ranges of template syntax.</summary>
    public IReadOnlyList<TextSpan> TemplateSpans { get; init; } = [];

    /// <summary>What keeps the file from being read as meant.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; init; } = [];
}
