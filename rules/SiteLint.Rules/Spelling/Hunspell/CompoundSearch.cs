namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>One look-up of a compound: what it may use and how much work is left to it.</summary>
internal sealed class CompoundSearch
{
    /// <summary>Splits that are tried at most; a hostile word or dictionary would have exponentially many.</summary>
    private const int MaxSplits = 8000;

    /// <summary>Splits left.</summary>
    public int Budget { get; set; } = MaxSplits;

    /// <summary>Whether the word begins with a capital or is in capitals.</summary>
    public bool HasCapital { get; init; }

    /// <summary>Whether the word is a suggestion, so that words that must not be suggested do not count.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>Number of parts that were found.</summary>
    public int Parts { get; set; }
}
