namespace SiteLint.Rules.Spelling;

/// <summary>A word that may have been meant.</summary>
/// <param name="Text">The word, in lower case unless it is always written otherwise.</param>
/// <param name="Cost">What the edits cost that lead to the typed word.</param>
/// <param name="Zipf">Base-10 logarithm of how often it stands in a billion words.</param>
/// <param name="Kind">Where it comes from.</param>
internal sealed record Candidate(string Text, float Cost, float Zipf, CandidateKind Kind)
{
    /// <summary>Hash of its codes; 0 for more than one word.</summary>
    public ulong Hash { get; } = WordHash.Of(Text);

    /// <summary>Whether it is a name that the lexicon writes with capitals.</summary>
    public bool IsName { get; init; }

    /// <summary>Its place in the list of misspellings, from 1; 0 where the list does not name it.</summary>
    public int ListRank { get; init; }
}

/// <summary>Where a candidate comes from.</summary>
internal enum CandidateKind
{
    /// <summary>The lexicon.</summary>
    Lexicon,

    /// <summary>The typed word split in two.</summary>
    Split,

    /// <summary>A hyphenated compound that the lexicon has as a whole.</summary>
    Compound,

    /// <summary>A word of the page or the site that the lexicon lacks.</summary>
    Site,

    /// <summary>The list of misspellings.</summary>
    Listed,

    /// <summary>What the word must have been: a doubled ending, a damaged encoding.</summary>
    Repair,
}
