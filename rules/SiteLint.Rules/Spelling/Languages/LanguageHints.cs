namespace SiteLint.Rules.Spelling.Languages;

/// <summary>What a single word in ASCII letters says about the language of its text, as bits.</summary>
internal static class LanguageHints
{
    /// <summary>It ends as English words do.</summary>
    public const uint EnglishEnding = 1u << 29;

    /// <summary>It ends as words of Romance languages do.</summary>
    public const uint RomanceEnding = 1u << 30;

    /// <summary>The bits of the languages that have it as a function word; where none has, its ending.</summary>
    /// <param name="hash">Hash of the word: see <see cref="WordHash"/>.</param>
    /// <param name="word">The word, in capitals or not.</param>
    public static uint Of(ulong hash, ReadOnlySpan<char> word)
    {
        if (FunctionWordTable.Find(hash) is var languages and not 0)
            return languages;
        if (word.Length <= 4)
            return 0;
        if (EndsWith(word, "ing") || EndsWith(word, "ed") || EndsWith(word, "ly") || EndsWith(word, "ness") || EndsWith(word, "ight") || EndsWith(word, "ck"))
            return EnglishEnding;
        return EndsWith(word, "o") || EndsWith(word, "a") || EndsWith(word, "os") || EndsWith(word, "as") ? RomanceEnding : 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        for (var i = 1; i <= ending.Length; i++)
        {
            if ((word[^i] | 0x20) != ending[^i])
                return false;
        }

        return true;
    }
}
