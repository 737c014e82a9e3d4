namespace SiteLint.Configuration;

/// <summary>One entry of <c>rules:</c> as written, with the rules that its name stands for.</summary>
/// <param name="Name">The id, family or pattern.</param>
/// <param name="Indexes">The numbers of the rules in the catalog.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WrittenRule(string Name, IReadOnlyList<int> Indexes, Place Place)
{
    /// <summary>The severity; null where only options are given or where the rule is just switched on.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whether the rule is switched on with its own severity.</summary>
    public bool IsSwitchedOn { get; init; }

    /// <summary>Options by name.</summary>
    public IReadOnlyList<DataEntry> Options { get; init; } = [];
}
