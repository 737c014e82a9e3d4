using SiteLint.Configuration;

namespace SiteLint.Tests.Configuration;

public sealed class SettingsTests
{
    [Fact]
    public void Without_a_configuration_each_rule_has_its_own_severity()
    {
        var settings = ConfigurationKit.Create(("index.md", "text"));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "link/missing-target"));
        Assert.Equal(Severity.Info, ConfigurationKit.SeverityOf(settings, "spelling/typo"));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "spelling/unknown-word"));
        Assert.False(settings.For("index.md")[0].IsConfigured);
    }

    [Fact]
    public void A_rule_takes_a_severity_off_on_or_options()
    {
        var settings = ConfigurationKit.Create((".sitelint.yml", """
            rules:
              image/missing-alt: off
              spelling/unknown-word: on
              spelling/typo: error
              link/missing-target: {severity: hint, max: 3, style: long}
            """));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "image/missing-alt"));
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(settings, "spelling/unknown-word"));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "spelling/typo"));
        var link = settings.For("index.md")[ConfigurationKit.Catalog.Find("link/missing-target")];
        Assert.Equal(Severity.Hint, link.Severity);
        Assert.True(link.IsConfigured);
        Assert.Equal(3, link.Options.GetInteger("max", 0));
        Assert.Equal("long", link.Options.GetString("style", "short"));
    }

    [Fact]
    public void A_pattern_or_a_family_names_many_rules_and_later_entries_win()
    {
        var settings = ConfigurationKit.Create((".sitelint.yml", """
            rules:
              spelling/*: off
              spelling/typo: warning
              image: error
            """));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "spelling/unknown-word"));
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(settings, "spelling/typo"));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "image/missing-alt"));
    }

    [Fact]
    public void The_nearest_file_wins_and_the_one_above_does_not_leak_in()
    {
        var settings = ConfigurationKit.Create(
            (".sitelint.yml", "rules: {image/missing-alt: error, spelling/typo: error}"),
            ("docs/.sitelint.yml", "rules: {image/missing-alt: hint}"));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "image/missing-alt", "a.md"));
        Assert.Equal(Severity.Hint, ConfigurationKit.SeverityOf(settings, "image/missing-alt", "docs/deep/a.md"));
        Assert.Equal(Severity.Info, ConfigurationKit.SeverityOf(settings, "spelling/typo", "docs/deep/a.md"));
    }

    [Fact]
    public void Extends_builds_on_a_file_and_a_preset()
    {
        var settings = ConfigurationKit.Create(
            ("base.yml", "extends: all\nrules: {image/missing-alt: off, spelling/typo: error}\nspelling: {words: [Hyperbox]}"),
            (".sitelint.yml", "extends: base.yml\nrules: {image/missing-alt: info}\nspelling: {words: [Lakeside]}"));
        Assert.Equal(Severity.Info, ConfigurationKit.SeverityOf(settings, "image/missing-alt"));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "spelling/typo"));
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(settings, "spelling/unknown-word"));
        Assert.Equal(["Hyperbox", "Lakeside"], settings.SiteOptionsFor("").Spelling.Words);
    }

    [Fact]
    public void Strict_raises_infos_and_leaves_off_what_is_off()
    {
        var settings = ConfigurationKit.Create((".sitelint.yml", "extends: strict"));
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(settings, "spelling/typo"));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "spelling/unknown-word"));
    }

    [Fact]
    public void Overrides_apply_to_the_files_they_name_in_order()
    {
        var settings = ConfigurationKit.Create((".sitelint.yml", """
            rules: {spelling/typo: error}
            overrides:
              - files: ["_news/**"]
                rules: {spelling/typo: warning}
              - files: "*.draft.md"
                rules: {spelling: off}
            """));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "spelling/typo", "index.md"));
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(settings, "spelling/typo", "_news/a.md"));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "spelling/typo", "_news/a.draft.md"));
        Assert.Same(settings.For("_news/a.md"), settings.For("_news/b.md"));
    }

    [Fact]
    public void Exclusions_of_folders_above_count_too()
    {
        var settings = ConfigurationKit.Create(
            (".sitelint.yml", "exclude: [vendor/**, '!vendor/ours.md']"),
            ("vendor/x/.sitelint.yml", "level: hint"));
        Assert.True(settings.IsExcluded("vendor/x/a.md"));
        Assert.True(settings.IsExcluded("vendor/a.md"));
        Assert.False(settings.IsExcluded("vendor/ours.md"));
        Assert.False(settings.IsExcluded("a.md"));
    }

    [Fact]
    public void Select_replaces_and_ignore_takes_away_and_what_cannot_be_read_is_always_told()
    {
        var options = new SettingsOptions { Select = ["spelling/*"], Ignore = ["spelling/typo"] };
        var settings = ConfigurationKit.Create(options, (".sitelint.yml", "rules: {image/missing-alt: error}"));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "image/missing-alt"));
        Assert.Equal(Severity.Off, ConfigurationKit.SeverityOf(settings, "spelling/typo"));
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(settings, "spelling/unknown-word"));
        Assert.Equal(Severity.Error, ConfigurationKit.SeverityOf(settings, "internal/rule-failed"));
    }

    [Fact]
    public void Select_of_no_rule_is_an_error_with_the_nearest_name()
    {
        var error = Assert.Throws<ConfigurationException>(() => ConfigurationKit.Create(new SettingsOptions { Select = ["speling/typo"] }));
        Assert.Equal("--select speling/typo: there is no rule 'speling/typo'; did you mean 'spelling/typo'?", error.Message);
    }

    [Fact]
    public void Isolated_reads_nothing() =>
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(
            ConfigurationKit.Create(new SettingsOptions { Isolated = true }, (".sitelint.yml", "rules: {image/missing-alt: off}")), "image/missing-alt"));

    [Fact]
    public void Require_reason_switches_the_rule_on() =>
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(
            ConfigurationKit.Create((".sitelint.yml", "suppressions: {require-reason: true}")), "internal/suppression-without-reason"));

    [Fact]
    public void Links_and_thresholds_are_read()
    {
        var settings = ConfigurationKit.Create((".sitelint.yml", """
            fail-on: never
            level: hint
            links: {pretty-urls: on, index-files: [index.html, index.htm], exclude: ["https://example.com/**"]}
            """));
        var site = settings.SiteOptionsFor("");
        Assert.True(site.PrettyUrls);
        Assert.Equal(["index.html", "index.htm"], site.IndexFiles);
        Assert.Equal(["https://example.com/**"], site.ExcludedLinks);
        Assert.Null(settings.FailOn(""));
        Assert.Equal(Severity.Hint, settings.Level(""));
    }
}
