namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>One place beside a confused word: which tokens may stand there.</summary>
internal sealed class PatternSlot
{
    /// <summary>Hashes of words.</summary>
    public required ulong[] Words { get; init; }

    /// <summary>Classes of words, as bits.</summary>
    public required uint Classes { get; init; }

    /// <summary>Whether any token but these may stand there, or none at all.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>Whether any word may stand there.</summary>
    public required bool AnyWord { get; init; }

    /// <summary>Whether the border of a sentence or a phrase may stand there.</summary>
    public required bool Border { get; init; }

    /// <summary>Whether a comma may stand there.</summary>
    public required bool Comma { get; init; }

    /// <summary>Whether a number may stand there.</summary>
    public required bool Number { get; init; }

    /// <summary>Whether something that is not prose may stand there.</summary>
    public required bool Placeholder { get; init; }
}

/// <summary>A word that is wrong between certain others, and the one that was meant.</summary>
internal sealed class ConfusionPattern
{
    /// <summary>The word that was meant.</summary>
    public required string Right { get; init; }

    /// <summary>What stands before, the nearest last.</summary>
    public required PatternSlot[] Before { get; init; }

    /// <summary>What stands behind, the nearest first.</summary>
    public required PatternSlot[] After { get; init; }

    /// <summary>The pattern that the same word has next, or null.</summary>
    public ConfusionPattern? Next { get; set; }
}
