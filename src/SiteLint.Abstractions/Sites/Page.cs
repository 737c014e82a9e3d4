using System.Diagnostics.CodeAnalysis;

namespace SiteLint;

/// <summary>What is kept of a document: small, and free of its text.</summary>
public sealed class Page
{
    private Func<PageParts>? load;
    private PageParts? parts;

    /// <summary>Creates a page whose parts are given one by one.</summary>
    public Page()
    {
    }

    /// <summary>Creates a page whose parts are read when the first of them is asked for.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="load">Reads them; threads that ask at the same time may each call it, and one answer is kept.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The lines are among the parts.
    internal Page(string path, SourceKind kind, Func<PageParts> load)
    {
        Path = path;
        Kind = kind;
        this.load = load;
    }
#pragma warning restore CS8618

    /// <summary>Path relative to the source tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>What the file was read as.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The header, or null.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>The tree of a data file, configuration or bibliography, or null.</summary>
    public DataDocument? Data { get; init; }

    /// <summary>Headings in the order of the source.</summary>
    public IReadOnlyList<Heading> Headings
    {
        get => Parts.Headings;
        init => OwnParts.Headings = value;
    }

    /// <summary>Every id the page is known to have.</summary>
    public IReadOnlyList<ElementId> Ids
    {
        get => Parts.Ids;
        init => OwnParts.Ids = value;
    }

    /// <summary>Why the page may have ids that are not known, or null.</summary>
    public string? UnknownIdsBecause { get; init; }

    /// <summary>Other files' content that becomes part of the page; the site model finds the ids it brings.</summary>
    public IReadOnlyList<Inclusion> Inclusions { get; init; } = [];

    /// <summary>Links in the order of the source.</summary>
    public IReadOnlyList<Link> Links
    {
        get => Parts.Links;
        init => OwnParts.Links = value;
    }

    /// <summary>Images in the order of the source.</summary>
    public IReadOnlyList<Image> Images
    {
        get => Parts.Images;
        init => OwnParts.Images = value;
    }

    /// <summary>What was meant as a link and is none.</summary>
    public IReadOnlyList<BrokenReference> BrokenReferences
    {
        get => Parts.BrokenReferences;
        init => OwnParts.BrokenReferences = value;
    }

    /// <summary>E-mail addresses in the order of the source.</summary>
    public IReadOnlyList<EmailAddress> EmailAddresses
    {
        get => Parts.EmailAddresses;
        init => OwnParts.EmailAddresses = value;
    }

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>Where the body begins.</summary>
    public int BodyStart { get; init; }

    /// <summary>The value of <c>&lt;base href&gt;</c>, or null.</summary>
    public string? BaseHref { get; init; }

    /// <summary>Where the lines begin.</summary>
    public required LineTable Lines
    {
        get => Parts.Lines;
        init => OwnParts.Lines = value;
    }

    /// <summary>Facts of the generator about this page that its routing needs (an include's path, a toc's uid); empty for most.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = EmptyExtra;

    /// <summary>Whether its parts are there, read or given.</summary>
    internal bool HasParts => parts is not null;

    private PageParts Parts => parts ?? Load();

    private PageParts OwnParts => parts ??= new PageParts();

    private PageParts Load()
    {
        var read = load?.Invoke() ?? new PageParts();
        read = Interlocked.CompareExchange(ref parts, read, null) ?? read;
        // What the parts were read from is not held any longer than it is of use.
        load = null;
        return read;
    }

    private static readonly IReadOnlyDictionary<string, string> EmptyExtra = new Dictionary<string, string>();
}
