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
}
