namespace SiteLint.Rules.Spelling;

/// <summary>A candidate for a doubtful word in its place.</summary>
/// <param name="Text">The replacement in the typed word's case.</param>
/// <param name="Cost">What the edits cost.</param>
/// <param name="Zipf">How frequent it is.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Score">How well it fits; more is better.</param>
/// <param name="InBlock">Whether it stands in the same block.</param>
/// <param name="InDocument">Whether it stands in the same document.</param>
internal sealed record SuspectCandidate(string Text, float Cost, float Zipf, CandidateKind Kind, float Score, bool InBlock, bool InDocument)
{
    /// <summary>Whether it is a name that the lexicon writes with capitals.</summary>
    public bool IsName { get; init; }

    /// <summary>Its place in the list of misspellings, from 1; 0 where the list does not name it.</summary>
    public int ListRank { get; init; }
}
