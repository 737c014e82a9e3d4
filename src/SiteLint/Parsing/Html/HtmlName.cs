namespace SiteLint.Parsing.Html;

/// <summary>What is known of an element by its name.</summary>
[Flags]
internal enum HtmlTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has no content and no end tag.</summary>
    Void = 1,

    /// <summary>It stands on lines of its own, so that text before and after it does not join.</summary>
    Block = 2,

    /// <summary>Its start tag ends an open paragraph.</summary>
    ClosesParagraph = 4,

    /// <summary>Its end tag may be left out.</summary>
    OptionalEnd = 8,

    /// <summary>Its content is text without markup.</summary>
    RawText = 16,

    /// <summary>Its content is text with entities and no markup.</summary>
    EscapableText = 32,

    /// <summary>Its content is not prose.</summary>
    Code = 64,

    /// <summary>An end tag inside it does not reach out of it.</summary>
    Scope = 128,

    /// <summary>Its text is kept.</summary>
    KeepsText = 256,

    /// <summary>A heading.</summary>
    Heading = 512,

    /// <summary>SVG or MathML begins.</summary>
    Foreign = 1024,

    /// <summary>A table's row, cell or section.</summary>
    TablePart = 2048,
}

/// <summary>A name of an element or attribute; one object for each known name.</summary>
internal sealed class HtmlName(string text, HtmlTraits traits, int index)
{
    /// <summary>The name in lower case (as written for a JSX component).</summary>
    public string Text { get; } = text;

    /// <summary>What is known of the element.</summary>
    public HtmlTraits Traits { get; } = traits;

    /// <summary>A small number for counting: the place in the table, or the table's length for every unknown name.</summary>
    public int Index { get; } = index;

    /// <summary>Whether the element has a trait.</summary>
    public bool Is(HtmlTraits trait) => (Traits & trait) != 0;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
