namespace SiteLint.Rules.Spelling.Languages;

/// <summary>Small words of other languages that English has no use for: where one stands, its neighbours may not be English.</summary>
internal static class ForeignWords
{
    /// <summary>Frequency in English text from which a word says nothing.</summary>
    private const float FrequentInEnglish = 4.3f;

    /// <summary>Particles of names and quotations that English texts have often enough.</summary>
    private static readonly string[] Always = ["de", "la", "el", "der", "des", "du", "et", "les", "und", "von", "van", "di", "da", "le", "en", "y"];

    private static readonly HashSet<ulong> Hashes = Create();

    /// <summary>Whether a word, by the hash of its codes, is such a word.</summary>
    public static bool Contains(ulong hash) => Hashes.Contains(hash);

    private static HashSet<ulong> Create()
    {
        var hashes = new HashSet<ulong>();
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        for (var language = 1; language < FunctionWords.All.Length; language++)
        {
            if (FunctionWords.All[language].Tag == "la")
                continue;
            var words = FunctionWords.All[language].Words.AsSpan();
            foreach (var range in words.Split(' '))
            {
                var length = words[range].Length < 2 ? -1 : Letters.Encode(words[range], codes);
                if (length > 1 && Lexicon.English.Find(codes[..length]) is var info && (info.Zipf < FrequentInEnglish || info.Case != WordCase.Lower))
                    hashes.Add(WordHash.Of(codes[..length]));
            }
        }

        foreach (var word in Always)
            hashes.Add(WordHash.Of(word));
        return hashes;
    }
}
