namespace SiteLint.Rules.Spelling.Languages;

/// <summary>The language a text is taken to be in.</summary>
/// <param name="Tag">The primary subtag of a BCP 47 tag (<c>en</c>, <c>pt</c>, <c>zh</c>), or null where nothing tells.</param>
/// <param name="Confidence">From 0 (assumed for want of anything against it) to 1 (beyond doubt).</param>
internal readonly record struct LanguageGuess(string? Tag, float Confidence)
{
    /// <summary>Nothing tells.</summary>
    public static LanguageGuess Unknown => default;

    /// <summary>Whether the text is taken to be English.</summary>
    public bool IsEnglish => Tag == "en";
}
