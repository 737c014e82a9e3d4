namespace SiteLint;

/// <summary>An option of a rule.</summary>
/// <param name="Name">Its key in the configuration.</param>
/// <param name="Kind">The type of value it takes; a sequence takes strings, a mapping is given as it is.</param>
/// <param name="Description">What it does, as a sentence.</param>
public sealed record RuleOption(string Name, DataKind Kind, string Description)
{
    /// <summary>What it is when left out, as written in a configuration.</summary>
    public string Default { get; init; } = "";

    /// <summary>The values it may have; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
