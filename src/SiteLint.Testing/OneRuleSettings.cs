using SiteLint.Linting;
using SiteLint.Sites;

namespace SiteLint.Testing;

/// <summary>Settings that run one rule, on even where it is off by default.</summary>
internal sealed class OneRuleSettings(Rule rule, RuleOptions options, SiteOptions site) : ILintSettings
{
    private readonly RuleSetting[] settings =
        [new RuleSetting(rule.Info.Severity == Severity.Off ? Severity.Warning : rule.Info.Severity, false, options)];

    /// <inheritdoc/>
    public IReadOnlyList<Rule> Rules { get; } = [rule];

    /// <inheritdoc/>
    public string? Generator => null;

    /// <inheritdoc/>
    public RuleSetting[] SettingsOf(string path) => settings;

    /// <inheritdoc/>
    public RuleSetting InternalSettingOf(RuleInfo rule, string path) => RuleSetting.DefaultOf(rule);

    /// <inheritdoc/>
    public bool IsExcluded(string path) => false;

    /// <inheritdoc/>
    public SiteOptions SiteOptionsOf(string siteRoot) => site;
}
