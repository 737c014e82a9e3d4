namespace SiteLint;

/// <summary>
/// A block of text as a reader sees it. Markup is left out, soft line ends are a blank, and everything that is not
/// prose (code, mathematics, URLs, template tags, pictures) is one U+FFFC.
/// </summary>
public sealed class ProseBlock
{
    /// <summary>Stands for whatever is not prose.</summary>
    public const char Placeholder = '\uFFFC';

    /// <summary>Creates a block.</summary>
    public ProseBlock(ProseScope scope, string text, TextMap map)
    {
        Scope = scope;
        Text = text;
        Map = map;
    }

    /// <summary>What kind of block it is.</summary>
    public ProseScope Scope { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Carries offsets of <see cref="Text"/> to the source.</summary>
    public TextMap Map { get; }

    /// <summary>The field or attribute that holds it (<c>title</c>, <c>alt</c>); empty for running text.</summary>
    public string Field { get; init; } = "";

    /// <summary>The nearest <c>lang</c> around the block, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The source range of a range of <see cref="Text"/>.</summary>
    public TextSpan ToSource(int start, int end) => Map.ToSource(start, end, Text.Length);
}

/// <summary>What kind of text a <see cref="ProseBlock"/> is.</summary>
public enum ProseScope
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A table cell.</summary>
    TableCell,

    /// <summary>A caption.</summary>
    Caption,

    /// <summary>An attribute that readers see or hear: <c>alt</c>, <c>title</c>, <c>aria-label</c>, <c>placeholder</c>.</summary>
    Attribute,

    /// <summary>A prose field of front matter, data or bibliography.</summary>
    Field,
}
