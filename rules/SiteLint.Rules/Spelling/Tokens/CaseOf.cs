namespace SiteLint.Rules.Spelling;

/// <summary>Writes a word in another's case.</summary>
internal static class CaseOf
{
    /// <summary>The replacement in the case of the typed word; a replacement with capitals of its own keeps them.</summary>
    public static string Apply(ReadOnlySpan<char> typed, string replacement)
    {
        int upper = 0, letters = 0;
        foreach (var c in typed)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (char.IsUpper(c))
                upper++;
        }

        if (upper == letters && letters > 1)
            return replacement.ToUpperInvariant();
        if (typed.Length > 0 && char.IsUpper(typed[0]) && replacement.Length > 0 && char.IsLower(replacement[0]))
            return char.ToUpperInvariant(replacement[0]) + replacement[1..];
        return replacement;
    }

    /// <summary>Whether a word is written as names such as GitHub are: ASCII letters, a capital at the beginning and another behind small letters.</summary>
    public static bool HasInnerCapital(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
                return char.IsUpper(word[0]) && !word.AsSpan(1).ContainsAnyExceptInRange('A', 'z') && HasLower(word);
        }

        return false;
    }

    private static bool HasLower(string word) => word.AsSpan().ContainsAnyInRange('a', 'z');
}
