namespace SiteLint.Rules.Spelling;

/// <summary>What a doubtful word is held to be.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Candidates">What may have been meant, best first.</param>
/// <param name="Confidence">How sure it is that the word is mistyped, from 0 to 1.</param>
internal sealed record Judgment(Verdict Verdict, SuspectCandidate[] Candidates, float Confidence)
{
    /// <summary>Nothing is to be said.</summary>
    public static Judgment Silent { get; } = new(Verdict.Accepted, [], 0f);
}

/// <summary>The verdicts on a doubtful word.</summary>
internal enum Verdict
{
    /// <summary>A word of the site, a name, an acronym.</summary>
    Accepted,

    /// <summary>A listed misspelling.</summary>
    Misspelling,

    /// <summary>Near to a frequent word.</summary>
    Typo,

    /// <summary>A name that the site writes with other capitals.</summary>
    NameCase,

    /// <summary>Not known and near to nothing.</summary>
    Unknown,
}
