using SiteLint.Discovery;
using SiteLint.Fixing;
using SiteLint.Linting;
using SiteLint.Rules.Tests.RulePages;
using SiteLint.Sites;
using Xunit.Abstractions;

namespace SiteLint.Rules.Tests.Fixing;

/// <summary>What holds for the fixes of every rule, tried on every example of the rule pages and on the sites of the repository.</summary>
public sealed class FixPropertyTests(ITestOutputHelper output)
{
    internal static readonly DateTimeOffset Today = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fixing_an_example_twice_is_fixing_it_once_and_brings_nothing_new(bool unsafely)
    {
        var failures = new List<string>();
        var applied = 0;
        foreach (var rule in BuiltInRules.All)
        {
            foreach (var example in RulePage.ReadCases(rule.Documentation ?? ""))
            {
                var tree = new MemoryTree();
                foreach (var file in example.Files)
                    tree.Add(file.Path, file.Bytes);
                applied += Check($"{rule.Info.Id}, {example}", tree, unsafely, example.Now, example.Answers, failures);
            }
        }

        output.WriteLine($"{applied} fixes");
        Assert.Empty(failures);
        Assert.True(applied > 20, $"only {applied} fixes were tried");
    }

    [Theory]
    [InlineData("samples/home-page", false)]
    [InlineData("samples/home-page", true)]
    [InlineData("tests/sites/generators/astro", false)]
    [InlineData("tests/sites/generators/eleventy", false)]
    [InlineData("tests/sites/generators/hexo", false)]
    [InlineData("tests/sites/generators/vitepress", false)]
    public void Fixing_a_site_twice_is_fixing_it_once_and_brings_nothing_new(string folder, bool unsafely)
    {
        var disk = new DiskTree(Path.Combine(FindRoot(), folder));
        var tree = new MemoryTree();
        foreach (var entry in disk.Entries)
            tree.Add(entry.Path, disk.ReadBytes(entry.Path));
        var failures = new List<string>();
        output.WriteLine($"{Check(folder, tree, unsafely, Today, [], failures)} fixes");
        Assert.Empty(failures);
    }

    /// <summary>Fixes a site, then what came out of it; returns how many fixes the first time had.</summary>
    private static int Check(string title, MemoryTree tree, bool unsafely, DateTimeOffset now, List<ExternalAnswer> answers, List<string> failures)
    {
        LintResult Judge(SourceTree site) => LintEngine.Run(new LintRequest
        {
            Tree = site,
            Settings = new DefaultSettings(BuiltInRules.All, new SiteOptions { Now = now }),
            Now = now,
            Jobs = 1,
            AskExternal = (_, take) => answers.ForEach(take),
        });

        var first = Judge(tree);
        var once = new FixRounds(tree, unsafely, Judge);
        once.Run(first);
        foreach (var file in once.Changed)
            tree.Add(file.Path, file.ToBytes());
        var second = Judge(tree);
        var twice = new FixRounds(tree, unsafely, Judge);
        twice.Run(second);
        foreach (var file in twice.Changed)
            failures.Add($"{title}: '{file.Path}' changes again");
        var (before, after) = (CountBad(first), CountBad(second));
        if (after > before || (after == before && HasBadFix(first, unsafely)))
            failures.Add($"{title}: {before} findings before, {after} after {once.Applied} fixes: {string.Join("; ", second.Diagnostics)}");
        return once.Applied;
    }

    private static int CountBad(LintResult result) => result.Diagnostics.Count(static diagnostic => diagnostic.Severity >= Severity.Warning);

    private static bool HasBadFix(LintResult result, bool unsafely) =>
        result.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning && diagnostic.Fix is { } fix && (unsafely || fix.Safety == FixSafety.Safe));

    internal static string FindRoot()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "SiteLint.sln")))
                return at;
        }

        throw new InvalidOperationException("the tests run outside the repository");
    }
}
