using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Sites;

namespace SiteLint.Rules.Tests.FrontMatter;

/// <summary>Headers and data files that are wrong beyond reason end in findings, never in a rule that fails or a run that hangs.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Headers => new()
    {
        new string('[', 20_000),
        "a: " + string.Concat(Enumerable.Repeat("{b: ", 10_000)),
        string.Concat(Enumerable.Range(0, 500).Select(static i => new string(' ', i) + "a:\n")),
        "title: " + new string('x', 1_000_000),
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 12).Select(static i => $"k{i}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat("*" + (char)('a' + i), 10))}]\n")),
        "a: &a [*a]",
        "a: *nowhere",
        "title: \"\\ud800\"\ntags: [\"\\udc00\"]\npermalink: \"/\\ud800:title/\"",
        "title: a\0b",
        "date: 99999-99-99\npermalink: ':::::'\ntags: ',,,,'\nlayout: ''\n? [a, b]\n: c",
        "date: ''\npublished: ''\ntitle: ''\ncategories: []\ntags: {}\nredirect_from: [[[]]]",
        "$schema: ../../../../etc/passwd\ntitle: x",
        "$schema: ../s.json\ntitle: x",
        string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"k{i % 7}: {i}\n")),
        "{{{{{{",
        "- - - - -",
        "!!binary x: !<tag> y",
        "&a &b: *a",
        "title: " + string.Concat(Enumerable.Repeat("![", 4_000)) + "x\ntags: [a]",
        "a: &b !x y\ntitle: *b",
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void NoRuleFails(string header)
    {
        var tree = new MemoryTree();
        tree.Add("_config.yml", "title: Site\nplugins: [jekyll/scholar]\nfooter_text: al-folio\n"u8.ToArray());
        tree.Add("s.json", "{\"$ref\": \"s.json\"}"u8.ToArray());
        tree.Add("_posts/2024-01-02-a.md", Encoding.UTF8.GetBytes($"---\n{header}\n---\n\nText.\n"));
        tree.Add("_data/a.yml", Encoding.UTF8.GetBytes(header));
        tree.Add("_data/a.json", Encoding.UTF8.GetBytes(header));
        tree.Add("_data/a.toml", Encoding.UTF8.GetBytes(header));
        tree.Add("_bibliography/a.bib", Encoding.UTF8.GetBytes("@article{" + header));
        var rules = BuiltInRules.All.Where(static rule => rule.Info.Family is "front-matter" or "data").ToList();
        ILintSettings settings = new DefaultSettings(rules, new SiteOptions());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var found = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Jobs = 1 }).Diagnostics;
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Rule == "internal/rule-failed");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
