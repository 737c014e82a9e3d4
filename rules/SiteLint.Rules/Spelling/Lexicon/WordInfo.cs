namespace SiteLint.Rules.Spelling;

/// <summary>What the lexicon knows of a word, packed into 32 bits.</summary>
/// <param name="Bits">Bits 0-7 the class, 8-13 the frequency, 14-15 the case, 16 listed as a misspelling, 17 looked up.</param>
internal readonly record struct WordInfo(uint Bits)
{
    private const uint ListedBit = 1 << 16;

    /// <summary>Frequency below which a term of a trade gets a second look.</summary>
    private const float SeldomTerm = 2.5f;

    /// <summary>Frequency from which the name of a product may be written in lower case.</summary>
    private const float FrequentTerm = 3.5f;

    /// <summary>Creates the facts of a word of the numbered automaton.</summary>
    public WordInfo(byte sort, byte frequencyAndCase)
        : this(sort | ((uint)(frequencyAndCase >> 2) << 8) | ((uint)(frequencyAndCase & 3) << 14))
    {
    }

    /// <summary>The sorts of word it is.</summary>
    public WordClass Class => (WordClass)(Bits & 0xFF);

    /// <summary>Base-10 logarithm of how often it stands in a billion words, 0 to 7.9.</summary>
    public float Zipf => ((Bits >> 8) & 0x3F) / 8f;

    /// <summary>How it is usually written.</summary>
    public WordCase Case => (WordCase)((Bits >> 14) & 3);

    /// <summary>Whether the list of misspellings has it.</summary>
    public bool IsListed => (Bits & ListedBit) != 0;

    /// <summary>Whether it is a word that needs no second look, in whatever case it stands.</summary>
    public bool IsTrusted => (Class & WordClass.Trusted) != 0 && !IsListed;

    /// <summary>Whether it needs no second look in this shape: a name in lower case or without its inner capitals may be a slip.</summary>
    public bool IsTrustedIn(WordShape shape) =>
        IsTrusted && !IsSeldomTerm && Case switch
        {
            WordCase.Title => (shape & WordShape.FirstUpper) != 0 || ((Class & WordClass.Technical) != 0 && Zipf >= FrequentTerm),
            WordCase.Mixed => (shape & (WordShape.FirstUpper | WordShape.InnerUpper | WordShape.HasLower)) != (WordShape.FirstUpper | WordShape.HasLower),
            _ => true,
        };

    /// <summary>Whether only lists of terms and companies have it and hardly any text: it may be a term, or a mistake that happens to look like one.</summary>
    public bool IsSeldomTerm => (Class & WordClass.Trusted) == WordClass.Technical && Zipf < SeldomTerm && Case == WordCase.Lower;

    /// <summary>The same word, listed as a misspelling.</summary>
    public WordInfo AsListed() => new(Bits | ListedBit);
}

/// <summary>How a word is usually written.</summary>
internal enum WordCase
{
    /// <summary>In lower case.</summary>
    Lower,

    /// <summary>With a capital.</summary>
    Title,

    /// <summary>In capitals.</summary>
    Upper,

    /// <summary>With capitals inside: GitHub.</summary>
    Mixed,
}
