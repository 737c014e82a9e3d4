namespace SiteLint;

/// <summary>An element of an HTML file, or of HTML inside Markdown, as it stands in the source.</summary>
public sealed class HtmlElement
{
    /// <summary>The name, in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>The start tag in the source.</summary>
    public required TextSpan StartTag { get; init; }

    /// <summary>The end tag in the source; empty where there is none.</summary>
    public TextSpan EndTag { get; set; }

    /// <summary>The attributes in the order of the source, duplicates included.</summary>
    public IReadOnlyList<HtmlAttribute> Attributes { get; init; } = [];

    /// <summary>Index of the element around it in <see cref="Document.Elements"/>, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Whether the start tag ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>The text inside, white space squeezed, where the parser keeps it (<c>a</c>, <c>button</c>, <c>title</c>, headings); null otherwise.</summary>
    public string? Text { get; set; }

    /// <summary>The value of an attribute, or null.</summary>
    public HtmlAttribute? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }
}

/// <summary>An attribute of an element.</summary>
public sealed class HtmlAttribute
{
    /// <summary>The name, in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the source.</summary>
    public required TextSpan NameSpan { get; init; }

    /// <summary>The value with entities decoded; empty where there is none.</summary>
    public string Value { get; init; } = "";

    /// <summary>The value in the source, without quotes.</summary>
    public TextSpan ValueSpan { get; init; }

    /// <summary>Whether a value was written.</summary>
    public bool HasValue { get; init; }
}

/// <summary>An error of HTML syntax that changes the page.</summary>
/// <param name="Code">A stable name such as <c>unclosed-element</c>, <c>stray-end-tag</c>, <c>duplicate-attribute</c>.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, without the final full stop.</param>
public sealed record HtmlProblem(string Code, TextSpan Span, string Message);
