namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>
/// A Hunspell dictionary: tells whether words are right and suggests others, as described in hunspell(5). Immutable and
/// shared by all threads. The work for a word is bounded whatever the word and the dictionary.
/// </summary>
internal sealed class HunspellDictionary
{
    private readonly AffixFile affixes;
    private readonly WordChecker checker;
    private readonly Suggester suggester;

    private HunspellDictionary(AffixFile affixes, StemTable stems)
    {
        this.affixes = affixes;
        checker = new WordChecker(affixes, stems);
        suggester = new Suggester(affixes, stems, checker);
        StemCount = stems.Count;
    }

    /// <summary>Number of stems.</summary>
    public int StemCount { get; }

    /// <summary>Letters beside the alphabet's that words may hold (WORDCHARS).</summary>
    public string WordLetters => affixes.WordLetters;

    /// <summary>The language that the dictionary names (LANG), or empty.</summary>
    public string Language => affixes.Language;

    /// <summary>Reads a dictionary.</summary>
    /// <param name="affix">Bytes of the .aff file.</param>
    /// <param name="words">Bytes of the .dic file.</param>
    /// <exception cref="DictionaryException">A file is malformed.</exception>
    public static HunspellDictionary Load(byte[] affix, byte[] words)
    {
        var affixes = AffixReader.Read(affix);
        return new HunspellDictionary(affixes, WordListReader.Read(words, affixes));
    }

    /// <summary>Whether a word is right. A word of more than 180 letters is not.</summary>
    /// <param name="word">The word.</param>
    public bool Check(string word) => Check(word, out _);

    /// <inheritdoc cref="Check(string)"/>
    /// <param name="word">The word.</param>
    /// <param name="effort">What it took: see <see cref="Effort"/>.</param>
    public bool Check(string word, out int effort)
    {
        Effort.Begin(Effort.OfCheck);
        var isRight = word.Length <= AffixStripper.MaxWord && checker.IsRight(word);
        effort = Effort.OfCheck - Effort.Left;
        return isRight;
    }

    /// <summary>Words that may have been meant, best first; none for a word of more than 60 letters.</summary>
    /// <param name="word">The word.</param>
    public IReadOnlyList<string> Suggest(string word) => Suggest(word, out _);

    /// <inheritdoc cref="Suggest(string)"/>
    /// <param name="word">The word.</param>
    /// <param name="effort">What it took: see <see cref="Effort"/>.</param>
    public IReadOnlyList<string> Suggest(string word, out int effort)
    {
        Effort.Begin(Effort.OfSuggestions);
        IReadOnlyList<string> found = word.Length is > 0 and <= 60 ? suggester.Suggest(word) : [];
        effort = Effort.OfSuggestions - Effort.Left;
        return found;
    }
}
