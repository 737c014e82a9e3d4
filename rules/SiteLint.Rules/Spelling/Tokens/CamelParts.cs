namespace SiteLint.Rules.Spelling;

/// <summary>Splits words with capitals inside: EntrySelectedBy, HTMLElement.</summary>
internal static class CamelParts
{
    /// <summary>The end of the part that begins at an offset.</summary>
    public static int End(ReadOnlySpan<char> word, int start)
    {
        var i = start + 1;
        if (i < word.Length && char.IsUpper(word[start]) && char.IsUpper(word[i]))
        {
            // A row of capitals ends before the one that begins a part in lower case.
            while (i < word.Length && char.IsUpper(word[i]))
                i++;
            return i < word.Length && char.IsLower(word[i]) ? i - 1 : i;
        }

        while (i < word.Length && !char.IsUpper(word[i]))
            i++;
        return i;
    }
}
