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
    public bool Check(string word) => word.Length <= AffixStripper.MaxWord && checker.IsRight(word);

    /// <summary>Words that may have been meant, best first; none for a word of more than 60 letters.</summary>
    public IReadOnlyList<string> Suggest(string word) => word.Length is > 0 and <= 60 ? suggester.Suggest(word) : [];
}
