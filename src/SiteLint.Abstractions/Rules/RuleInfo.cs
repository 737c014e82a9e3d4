namespace SiteLint;

/// <summary>Whether a rule's findings come with a fix.</summary>
public enum FixAvailability
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Where the cure is known.</summary>
    Sometimes,

    /// <summary>Always.</summary>
    Always,
}

/// <summary>What is known of a rule without running it.</summary>
/// <param name="Id"><c>family/what-is-wrong</c>.</param>
public sealed record RuleInfo(string Id)
{
    /// <summary>What is wrong, as a short phrase.</summary>
    public required string Title { get; init; }

    /// <summary>Severity of its findings unless configured; <see cref="Severity.Off"/> for a rule that is off by default.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it needs to be gathered.</summary>
    public Needs Needs { get; init; }

    /// <summary>Whether its findings come with a fix.</summary>
    public FixAvailability Fix { get; init; }

    /// <summary>The version that brought it.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Options that a configuration may give it.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>The part of the id before the slash.</summary>
    public string Family => Id[..Math.Max(0, Id.IndexOf('/'))];
}
