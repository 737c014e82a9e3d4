namespace SiteLint.Linting;

/// <summary>What is in force for one rule and one file.</summary>
/// <param name="Severity">Off, or the severity of its findings.</param>
/// <param name="IsConfigured">Whether the severity was configured and so stands for every finding.</param>
/// <param name="Options">Its options.</param>
internal sealed record RuleSetting(Severity Severity, bool IsConfigured, RuleOptions Options)
{
    /// <summary>The rule's own default.</summary>
    public static RuleSetting DefaultOf(RuleInfo rule) => new(rule.Severity, false, RuleOptions.Empty);
}
