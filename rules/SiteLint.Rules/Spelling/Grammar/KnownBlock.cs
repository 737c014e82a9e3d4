using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>What is remembered of the text of a block.</summary>
internal struct KnownBlock
{
    /// <summary>What was found out.</summary>
    public BlockTraits Traits;

    /// <summary>Number of the expectations that <see cref="Guess"/> was made with: see <see cref="BlockMemory.NumberOfExpectation"/>; 0 for none.</summary>
    public byte Expected;

    /// <summary>Number of its words; see <see cref="FirstWord"/>.</summary>
    public ushort WordCount;

    /// <summary>Where its words begin among those that are kept.</summary>
    public int FirstWord;

    /// <summary>See <see cref="LanguageEvidence.LatinWords"/>.</summary>
    public ushort LatinWords;

    /// <summary>See <see cref="LanguageEvidence.AccentedWords"/>.</summary>
    public ushort AccentedWords;

    /// <summary>Where its points begin among those that are kept; 0 where it has none.</summary>
    public int Points;

    /// <summary>The language it was last taken to be in.</summary>
    public LanguageGuess Guess;

    /// <summary>What of its words is doubtful; null for nothing.</summary>
    public KnownDoubts? Doubts;
}
