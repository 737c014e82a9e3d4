using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>Settings without a configuration: every given rule at its default.</summary>
internal sealed class DefaultSettings : ILintSettings
{
    private readonly RuleSetting[] settings;
    private readonly SiteOptions site;

    /// <summary>Takes the rules to run; a rule that is off by default runs as a hint where <paramref name="alwaysOn"/> names it.</summary>
    public DefaultSettings(IReadOnlyList<Rule> rules, SiteOptions site, Func<RuleInfo, bool>? alwaysOn = null)
    {
        Rules = rules;
        this.site = site;
        settings = [.. rules.Select(rule => rule.Info.Severity == Severity.Off && alwaysOn?.Invoke(rule.Info) == true
            ? new RuleSetting(Severity.Hint, false, RuleOptions.Empty)
            : RuleSetting.DefaultOf(rule.Info))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Rule> Rules { get; }

    /// <inheritdoc/>
    public string? Generator { get; init; }

    /// <inheritdoc/>
    public RuleSetting[] SettingsOf(string path) => settings;

    /// <inheritdoc/>
    public RuleSetting InternalSettingOf(RuleInfo rule, string path) => RuleSetting.DefaultOf(rule);

    /// <inheritdoc/>
    public bool IsExcluded(string path) => false;

    /// <inheritdoc/>
    public SiteOptions SiteOptionsOf(string siteRoot) => site;
}
