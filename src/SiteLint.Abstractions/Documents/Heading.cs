namespace SiteLint;

/// <summary>A heading of a page.</summary>
public sealed class Heading
{
    private string text = "";
    private string rawText = "";

    /// <summary>1 to 6.</summary>
    public required int Level { get; init; }

    /// <summary>The text as a reader sees it: markup left out, entities decoded.</summary>
    public required string Text
    {
        get => text;
        init => text = value;
    }

    /// <summary>The source of the heading's content, markup included, without its marks and attributes.</summary>
    public required string RawText
    {
        get => rawText;
        init => rawText = value;
    }

    /// <summary>The content in the source.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>An id that the source gives (<c>{#id}</c>), or null.</summary>
    public string? ExplicitId { get; init; }

    /// <summary>The id that the generator gives the heading; null where it gives none. Set when the page is made.</summary>
    public string? Id { get; set; }

    /// <summary>Whether it is Markdown inside of an HTML element that says so (<c>markdown="1"</c>).</summary>
    public bool IsInElement { get; set; }

    /// <summary>Whether it was written as an HTML element.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Lets equal texts of many headings be one object.</summary>
    /// <param name="share">Gives an equal text that others have too.</param>
    internal void ShareTexts(Func<string, string> share)
    {
        text = share(text);
        rawText = rawText == text ? text : share(rawText);
        Id = Id is null ? null : share(Id);
    }
}
