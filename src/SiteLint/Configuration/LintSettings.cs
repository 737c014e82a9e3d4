using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Sites;

namespace SiteLint.Configuration;

/// <summary>Hands the settings to the engine, narrowed to the rules that are on somewhere.</summary>
internal sealed class LintSettings : ILintSettings
{
    private readonly Settings settings;
    private readonly int[] indexes;

    /// <summary>Reads the configuration of every file that is not excluded.</summary>
    /// <exception cref="ConfigurationException">A configuration is wrong.</exception>
    public LintSettings(Settings settings, SourceTree tree)
    {
        this.settings = settings;
        var active = settings.FindActive(tree);
        var found = new List<int>();
        var rules = new List<Rule>();
        for (var i = 0; i < settings.Catalog.Rules.Count; i++)
        {
            if (!active[i])
                continue;
            found.Add(i);
            rules.Add(settings.Catalog.Rules[i]);
        }

        indexes = [.. found];
        Rules = rules;
        Generator = settings.GeneratorFor("");
    }

    /// <inheritdoc/>
    public IReadOnlyList<Rule> Rules { get; }

    /// <inheritdoc/>
    public string? Generator { get; }

    /// <inheritdoc/>
    public RuleSetting[] SettingsOf(string path) => settings.For(path).Project(indexes);

    /// <inheritdoc/>
    public RuleSetting InternalSettingOf(RuleInfo rule, string path)
    {
        var index = settings.Catalog.Find(rule.Id);
        return index < 0 ? RuleSetting.DefaultOf(rule) : settings.For(path)[index];
    }

    /// <inheritdoc/>
    public bool IsExcluded(string path) => settings.IsExcluded(path);

    /// <inheritdoc/>
    public SiteOptions SiteOptionsOf(string siteRoot) => settings.SiteOptionsFor(siteRoot);
}
