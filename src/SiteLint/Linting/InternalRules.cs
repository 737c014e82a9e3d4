namespace SiteLint.Linting;

/// <summary>The engine's own rules: what it says of files it cannot read and of itself.</summary>
internal static class InternalRules
{
    /// <summary>The generator's configuration cannot be read.</summary>
    public static RuleInfo InvalidConfiguration { get; } = new("internal/site-configuration") { Title = "Generator's configuration cannot be read", Severity = Severity.Error };

    /// <summary>A file is not UTF-8.</summary>
    public static RuleInfo InvalidEncoding { get; } = new("internal/invalid-encoding") { Title = "File is not UTF-8", Severity = Severity.Error };

    /// <summary>A rule threw.</summary>
    public static RuleInfo RuleFailed { get; } = new("internal/rule-failed") { Title = "Rule failed", Severity = Severity.Error };

    /// <summary>A comment suppresses without a reason where the configuration asks for one.</summary>
    public static RuleInfo SuppressionWithoutReason { get; } = new("internal/suppression-without-reason") { Title = "Comment gives no reason", Severity = Severity.Off };

    /// <summary>A file is too large or nested too deeply.</summary>
    public static RuleInfo TooComplex { get; } = new("internal/too-complex") { Title = "File is too large or too deeply nested to be checked", Severity = Severity.Error };

    /// <summary>A file could not be read.</summary>
    public static RuleInfo UnreadableFile { get; } = new("internal/unreadable-file") { Title = "File cannot be read", Severity = Severity.Error };

    /// <summary>A comment suppresses nothing.</summary>
    public static RuleInfo UnusedSuppression { get; } = new("internal/unused-suppression") { Title = "Comment suppresses nothing", Severity = Severity.Warning, Fix = FixAvailability.Always };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
        [InvalidEncoding, RuleFailed, InvalidConfiguration, SuppressionWithoutReason, TooComplex, UnreadableFile, UnusedSuppression];
}
