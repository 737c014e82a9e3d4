namespace SiteLint;

/// <summary>An id that links can go to.</summary>
/// <param name="Name">The id.</param>
/// <param name="Span">Where it is made: the heading, or the attribute's value.</param>
/// <param name="Origin">What makes it.</param>
public sealed record ElementId(string Name, TextSpan Span, ElementIdOrigin Origin)
{
    private string name = Name;

    /// <summary>The id.</summary>
    public string Name
    {
        get => name;
        init => name = value;
    }

    /// <summary>Lets equal names of many ids be one object.</summary>
    /// <param name="share">Gives an equal text that others have too.</param>
    internal void ShareTexts(Func<string, string> share) => name = share(name);
}

/// <summary>What makes an id.</summary>
public enum ElementIdOrigin
{
    /// <summary>A heading, by the generator's id maker.</summary>
    Heading,

    /// <summary>An explicit id in Markdown (<c>{#id}</c>, <c>{: #id}</c>).</summary>
    Explicit,

    /// <summary>An <c>id</c> or <c>name</c> attribute of HTML.</summary>
    Html,

    /// <summary>A footnote or a reference to one.</summary>
    Footnote,

    /// <summary>An included file, a data file or the theme.</summary>
    Generated,
}
