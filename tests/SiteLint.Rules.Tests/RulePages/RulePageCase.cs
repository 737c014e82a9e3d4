namespace SiteLint.Rules.Tests.RulePages;

/// <summary>One example of a rule's page: a small site with marks where the rule must report.</summary>
public sealed class RulePageCase
{
    public required string Section { get; init; }

    public required string Name { get; init; }

    public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public List<RulePageFile> Files { get; } = [];

    /// <summary>What other hosts say, from an <c>answers</c> block of lines <c>URL good|dead|no-anchor STATUS [REDIRECT|https]</c>.</summary>
    public List<ExternalAnswer> Answers { get; } = [];

    /// <summary>The texts of Hunspell dictionaries, by file name: <c>de.aff</c>, <c>de.dic</c>.</summary>
    public Dictionary<string, string> Dictionaries { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts that applying every fix of the rule must give; empty where the page does not say.</summary>
    public List<RulePageFile> Fixed { get; } = [];

    public override string ToString() => Name.Length == 0 ? Section : $"{Section}: {Name}";
}
