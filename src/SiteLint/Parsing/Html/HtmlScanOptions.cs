namespace SiteLint.Parsing.Html;

/// <summary>How a text is scanned for HTML.</summary>
internal sealed record HtmlScanOptions
{
    /// <summary>What to gather: <see cref="Needs.Prose"/> (or <see cref="Needs.EmailAddresses"/>) for text, <see cref="Needs.HtmlElements"/> for elements and problems.</summary>
    public Needs Needs { get; init; }

    /// <summary>Whether the HTML stands inside Markdown, so that what surrounds it is not seen here.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>Whether tags are JSX: case matters, every element may close itself, <c>{…}</c> are expressions.</summary>
    public bool IsJsx { get; init; }

    /// <summary>Whether a compiler of components reads the tags, to which every element may close itself.</summary>
    public bool MayCloseItself { get; init; }

    /// <summary>Whether DocFX fills in cross references: <c>&lt;xref …/&gt;</c> and <c>&lt;a href="xref:…"/&gt;</c> are whole elements to it.</summary>
    public bool HasCrossReferences { get; init; }

    /// <summary>Whether the text is a layout or an include: half of its elements may be closed elsewhere.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Whether links inside <c>pre</c> and <c>code</c> are links too.</summary>
    public bool KeepsVerbatimLinks { get; init; }

    /// <summary>Whether text is gathered.</summary>
    public bool WantsProse => (Needs & (Needs.Prose | Needs.EmailAddresses)) != 0;

    /// <summary>Whether elements are gathered.</summary>
    public bool WantsElements => (Needs & Needs.HtmlElements) != 0;
}
