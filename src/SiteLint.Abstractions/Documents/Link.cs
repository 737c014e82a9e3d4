namespace SiteLint;

/// <summary>A link: anything with a destination that is not a picture.</summary>
public sealed class Link : Reference
{
    /// <summary>The text of the link as a reader sees it; empty where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The text in the source; empty where there is none.</summary>
    public TextSpan TextSpan { get; init; }

    /// <summary>The label of a reference link or definition, or null.</summary>
    public string? Label { get; init; }

    /// <summary>For a definition: how many links use it.</summary>
    public int UseCount { get; init; }

    /// <summary>The <c>rel</c> attribute, or null.</summary>
    public string? Rel { get; init; }
}
