namespace SiteLint.Rules.Spelling;

/// <summary>Finds what is left of a character whose UTF-8 bytes were read as Latin-1: <c>ServerÂ</c>.</summary>
internal static class Mojibake
{
    /// <summary>The word without the stray letter at its end, where what remains is a word; null otherwise.</summary>
    public static string? Repair(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] is not ('\u00C2' or '\u00C3') || !char.IsAsciiLetterLower(word[^2]))
            return null;
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(word[..^1], codes);
        return length > 2 && Lexicon.English.Find(codes[..length]).IsTrusted ? word[..^1].ToString() : null;
    }
}
