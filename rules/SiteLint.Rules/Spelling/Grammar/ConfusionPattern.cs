namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>A word that is wrong between certain others, and the one that was meant.</summary>
internal sealed class ConfusionPattern(PatternSlot[] before, PatternSlot[] after)
{
    /// <summary>The word that was meant.</summary>
    public required string Right { get; init; }

    /// <summary>What stands before, the nearest last.</summary>
    public PatternSlot[] Before => before;

    /// <summary>What stands behind, the nearest first.</summary>
    public PatternSlot[] After => after;

    /// <summary>What the nearest place before may hold, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong SignsBefore { get; } = before is [.., var nearest] ? nearest.Signs : PatternSigns.Anything;

    /// <summary>What the nearest place behind may hold, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong SignsAfter { get; } = after is [var nearest, ..] ? nearest.Signs : PatternSigns.Anything;

    /// <summary>The pattern that the same word has next, or null.</summary>
    public ConfusionPattern? Next { get; set; }

    /// <summary>This pattern and all that come next.</summary>
    public IEnumerable<ConfusionPattern> WithNext()
    {
        for (var pattern = this; pattern is not null; pattern = pattern.Next)
            yield return pattern;
    }
}
