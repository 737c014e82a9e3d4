using SiteLint.Configuration;
using SiteLint.Discovery;

namespace SiteLint.Tests.Configuration;

/// <summary>Settings of a repository in memory, with four rules.</summary>
internal static class ConfigurationKit
{
    public static RuleCatalog Catalog { get; } = new(
    [
        new SampleRule("image/missing-alt", Severity.Warning),
        new SampleRule("link/missing-target", Severity.Error, new RuleOption("max", DataKind.Integer, "A number."), new RuleOption("style", DataKind.String, "A choice.") { Choices = ["short", "long"] }),
        new SampleRule("spelling/typo", Severity.Info),
        new SampleRule("spelling/unknown-word", Severity.Off),
    ]);

    public static Settings Create(params (string Path, string Text)[] files) => Create(new SettingsOptions(), files);

    public static Settings Create(SettingsOptions options, params (string Path, string Text)[] files)
    {
        var tree = new MemoryTree();
        foreach (var (path, text) in files)
            tree.Add(path, text);
        return new Settings(tree, Catalog, options);
    }

    public static Severity SeverityOf(Settings settings, string rule, string path = "index.md") =>
        settings.For(path)[Catalog.Find(rule)].Severity;

    /// <summary>What is said of a faulty configuration, one line a problem: <c>line:column message</c>.</summary>
    public static string ProblemsOf(string text)
    {
        var error = Assert.Throws<ConfigurationException>(() => Create((".sitelint.yml", text)).For("index.md"));
        return string.Join('\n', error.Problems.Select(static problem => $"{problem.Place.Line}:{problem.Place.Column} {problem.Message}"));
    }
}
