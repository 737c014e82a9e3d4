namespace SiteLint.Rules.Spelling;

/// <summary>A word that the lexicon does not vouch for, with all that is needed to judge it.</summary>
internal sealed class Suspect
{
    private byte derivation;
    private byte crowd;
    private byte names;

    /// <summary>Its place in the source.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as it stands there.</summary>
    public required string Text { get; init; }

    /// <summary>The word in lower case without possessive ending: one key for all its occurrences.</summary>
    public required string Key { get; init; }

    /// <summary>What the lexicon knows of it.</summary>
    public required WordInfo Info { get; init; }

    /// <summary>How it is made of known words.</summary>
    public required DerivationKind Derivation
    {
        get => (DerivationKind)derivation;
        init => derivation = (byte)value;
    }

    /// <summary>Where it stands.</summary>
    public SuspectFlags Flags { get; set; }

    /// <summary>What may have been meant, best first.</summary>
    public SuspectCandidate[] Candidates { get; set; } = [];

    /// <summary>How often it stands in the document.</summary>
    public int Count { get; set; } = 1;

    /// <summary>How many other doubtful words in lower case stand near, 0 to 15.</summary>
    public int Crowd
    {
        get => crowd;
        set => crowd = (byte)value;
    }

    /// <summary>How many other doubtful words with capitals stand near, 0 to 15.</summary>
    public int Names
    {
        get => names;
        set => names = (byte)value;
    }

    /// <summary>The last verdict; threads that find it at the same time find the same.</summary>
    public KnownJudgment? Known { get; set; }

    /// <summary>Whether the list of misspellings has it.</summary>
    public bool IsListed => Info.IsListed;

    /// <inheritdoc/>
    public override string ToString() => $"{Text} -> {(Candidates.Length > 0 ? Candidates[0].Text : "?")}";
}
