using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>What the engine asks of the configuration.</summary>
internal interface ILintSettings
{
    /// <summary>Every rule that runs for at least one file, internal ones excepted.</summary>
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>A generator that was named instead of detected, or null.</summary>
    string? Generator { get; }

    /// <summary>What is in force for a file, in the order of <see cref="Rules"/>. The same array for files with the same settings.</summary>
    /// <param name="path">Relative to the source tree's root.</param>
    RuleSetting[] SettingsOf(string path);

    /// <summary>What is in force for one of the engine's own rules (<c>internal/…</c>) and a file.</summary>
    RuleSetting InternalSettingOf(RuleInfo rule, string path);

    /// <summary>Whether a file is excluded.</summary>
    bool IsExcluded(string path);

    /// <summary>What is said of the site with this root.</summary>
    SiteOptions SiteOptionsOf(string siteRoot);
}
