namespace SiteLint.Configuration;

/// <summary>What <c>extends</c> may name besides a file.</summary>
internal static class Preset
{
    /// <summary>The rules that are right nearly always, each with its own severity. In force without a configuration.</summary>
    public const string Recommended = "recommended";

    /// <summary>The same rules, with infos counted as warnings.</summary>
    public const string Strict = "strict";

    /// <summary>Every rule; one that is off by default is a warning.</summary>
    public const string All = "all";

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = [Recommended, Strict, All];

    /// <summary>The severity a preset gives a rule.</summary>
    public static Severity SeverityOf(string preset, RuleInfo rule) => (preset, rule.Severity) switch
    {
        (Strict or All, Severity.Info) => Severity.Warning,
        (All, Severity.Off) when rule.Family != "internal" => Severity.Warning,
        _ => rule.Severity,
    };
}
