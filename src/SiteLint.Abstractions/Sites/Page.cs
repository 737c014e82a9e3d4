namespace SiteLint;

/// <summary>What is kept of a document: small, and free of its text.</summary>
public sealed class Page
{
    /// <summary>Path relative to the source tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>What the file was read as.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The header, or null.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>The tree of a data file, configuration or bibliography, or null.</summary>
    public DataDocument? Data { get; init; }

    /// <summary>Headings in the order of the source.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Every id the page is known to have.</summary>
    public IReadOnlyList<ElementId> Ids { get; init; } = [];

    /// <summary>Why the page may have ids that are not known, or null.</summary>
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

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>Where the body begins.</summary>
    public int BodyStart { get; init; }

    /// <summary>The value of <c>&lt;base href&gt;</c>, or null.</summary>
    public string? BaseHref { get; init; }

    /// <summary>Where the lines begin.</summary>
    public required LineTable Lines { get; init; }

    /// <summary>Facts of the generator about this page that its routing needs (an include's path, a toc's uid); empty for most.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = EmptyExtra;

    private static readonly IReadOnlyDictionary<string, string> EmptyExtra = new Dictionary<string, string>();
}
