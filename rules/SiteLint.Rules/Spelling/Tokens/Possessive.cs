namespace SiteLint.Rules.Spelling;

/// <summary>Takes the possessive ending off a word.</summary>
internal static class Possessive
{
    private const byte S = 19;

    /// <summary>Length of the word without <c>'s</c>; the whole length where it has none.</summary>
    public static int StemLength(ReadOnlySpan<byte> codes) =>
        codes.Length > 2 && codes[^1] == S && codes[^2] == Letters.Apostrophe ? codes.Length - 2 : codes.Length;

    /// <summary>The right form where the owner is a plural already: <c>item's</c> for <c>items's</c>; null where it is none.</summary>
    /// <param name="owner">Codes of the word before the ending.</param>
    public static string? OfPlural(ReadOnlySpan<byte> owner)
    {
        if (owner.Length < 5 || owner[^1] != S || owner[^2] is S or 21 or 9)
            return null;
        var plural = Lexicon.English.Find(owner);
        var singular = Lexicon.English.Find(owner[..^1]);
        return plural is { IsTrusted: true, Case: WordCase.Lower } && singular is { IsTrusted: true, Case: WordCase.Lower, Zipf: > 3.5f } && singular.Zipf > plural.Zipf - 0.5f
            ? Letters.Decode(owner[..^1]) + "'s"
            : null;
    }

    /// <summary>The ending of a word in a text: <c>'s</c>, <c>’s</c> or nothing.</summary>
    public static ReadOnlySpan<char> EndingOf(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019' ? word[^2..] : default;
}
