namespace SiteLint.Rules.Spelling.Languages;

/// <summary>Reads a text whose small words do not tell its language, by the words of the lexicon.</summary>
internal static class EnglishReading
{
    /// <summary>Whether most words of a text are English though its few function words leave it open.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cache">What is known of words.</param>
    /// <param name="isOpen">Whether nothing speaks for another language; then fewer words will do, and capitals are no hindrance.</param>
    public static bool Fits(string text, WordCache cache, bool isOpen)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner(text, codes);
        int all = 0, english = 0;
        while (scanner.Next())
        {
            if ((scanner.Shape & WordShape.Foreign) != 0)
                all += 2;
            else if ((scanner.Shape & WordShape.Accented) != 0)
                all++;
            if (scanner.Codes.Length < 4 || (scanner.Shape & (WordShape.Code | WordShape.Foreign)) != 0 || (!isOpen && (scanner.Shape & WordShape.FirstUpper) != 0))
                continue;
            all++;
            if (cache.InfoOf(cache.NumberOf(scanner.Hash), scanner.Codes) is { IsTrusted: true, Case: WordCase.Lower, Zipf: > 3.2f })
                english++;
        }

        return isOpen ? english >= 1 && english * 10 >= all * 5 : english >= 2 && english * 10 >= all * 6;
    }

    /// <summary>Number of words of a text.</summary>
    public static int CountWords(string text)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner(text, codes);
        var count = 0;
        while (scanner.Next())
            count++;
        return count;
    }
}
