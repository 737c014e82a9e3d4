namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>A join that compounds must not have (CHECKCOMPOUNDPATTERN), and what may stand in its place.</summary>
internal sealed class CompoundPattern
{
    /// <summary>What the first part ends with; <c>0</c> for a stem without affix, empty for anything.</summary>
    public required string End { get; init; }

    /// <summary>A flag that the first part must have, or <see cref="FlagSet.None"/>.</summary>
    public required char EndFlag { get; init; }

    /// <summary>What the second part begins with.</summary>
    public required string Start { get; init; }

    /// <summary>A flag that the second part must have, or <see cref="FlagSet.None"/>.</summary>
    public required char StartFlag { get; init; }

    /// <summary>What is written for <see cref="End"/> and <see cref="Start"/>; empty where the join is simply forbidden.</summary>
    public required string Joined { get; init; }
}
