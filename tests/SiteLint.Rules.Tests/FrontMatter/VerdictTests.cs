using System.Text;
using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Sites;
using Xunit.Abstractions;

namespace SiteLint.Rules.Tests.FrontMatter;

/// <summary>
/// Runs every sample of what Jekyll and Hugo really do with a header, as a post, as a page and for Hugo, and compares the
/// worst finding with the verdict a linter should give.
/// </summary>
public sealed class VerdictTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where the verdict for one way of use is not the one that the file words for all: what that way really does decides.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        // A post keeps its header behind a byte-order mark, a page does not; Hugo reads both.
        ["07-bom post"] = "warning",
        ["07-bom hugo"] = "ok",
        ["08-blank-first hugo"] = "ok",
        ["09-space-before hugo"] = "ok",
        ["12-dots-close hugo"] = "error",
        // A page's date is text to Jekyll.
        ["14-date-slash page"] = "info",
        ["15-date-dmy page"] = "info",
        ["16-date-words page"] = "info",
        ["14-date-slash post"] = "warning",
        ["14-date-slash hugo"] = "warning",
        ["19-date-garbage page"] = "warning",
        ["21-tags-string-space hugo"] = "warning",
        ["24-layout-missing hugo"] = "ok",
        ["25-future page"] = "ok",
        ["51-timezone page"] = "ok",
        ["51-timezone hugo"] = "ok",
        ["40-toml hugo"] = "ok",
        ["41-json hugo"] = "ok",
        ["42-permalink-nolead hugo"] = "warning",
        ["44-permalink-colon page"] = "warning",
        ["44-permalink-colon hugo"] = "warning",
        ["52-bad-filename page"] = "ok",
        ["52-bad-filename hugo"] = "ok",
        ["54-curly-unquoted hugo"] = "error",
        ["22-tags-map hugo"] = "error",
    };

    [Fact]
    public void EveryVerdictIsGiven()
    {
        if (Find("../shared/conformance/routing/front-matter-verdicts.json") is not { } path)
        {
            output.WriteLine("shared data absent: not run");
            return;
        }

        var wrong = new List<string>();
        var count = 0;
        foreach (var sample in JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("samples").EnumerateArray())
        {
            var id = sample.GetProperty("id").GetString()!;
            var text = sample.GetProperty("text").GetString();
            var bytes = text is null ? [0xff, 0xfe, .. Encoding.Unicode.GetBytes("---\ntitle: Hello\n---\n")] : Encoding.UTF8.GetBytes(text);
            var file = sample.GetProperty("file").GetString()!;
            foreach (var way in (string[])["post", "page", "hugo"])
            {
                if (way == "hugo" && Generators.All.All(static generator => generator.Name != "hugo"))
                    continue;
                if (id == "52-bad-filename" && BuiltInRules.All.All(static rule => rule.Info.Id != "site/never-built"))
                    continue;
                var expected = Exceptions.GetValueOrDefault($"{id} {way}") ?? First(sample.GetProperty("expected").GetProperty("severity").GetString()!);
                var (actual, findings) = Lint(way, way switch { "post" => file, "page" => "about.md", _ => "content/post/s.md" }, bytes);
                count++;
                if (actual != expected)
                    wrong.Add($"{id} {way}: expected {expected}, found {actual}: {findings}");
                else
                    output.WriteLine($"{id} {way}: {actual} {findings}");
            }
        }

        output.WriteLine($"{count} verdicts, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string First(string severity)
    {
        var end = severity.AsSpan().IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz");
        return end < 0 ? severity : severity[..end];
    }

    private static (string Severity, string Findings) Lint(string way, string path, byte[] bytes)
    {
        var tree = new MemoryTree();
        if (way == "hugo")
        {
            tree.Add("hugo.toml", "baseURL = \"https://example.com/\"\n"u8.ToArray());
        }
        else
        {
            tree.Add("_config.yml", "title: Site\nplugins: []\n"u8.ToArray());
            tree.Add("_layouts/post.html", "{{ content }}\n"u8.ToArray());
        }

        tree.Add(path, bytes);
        var rules = BuiltInRules.All.Where(static rule => rule.Info.Family is "front-matter" or "data" || rule.Info.Id == "site/never-built").ToList();
        ILintSettings settings = new DefaultSettings(rules, new SiteOptions { Now = Now });
        var found = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = Now, Jobs = 1 }).Diagnostics
            .Where(static diagnostic => diagnostic.Severity >= Severity.Info)
            .ToList();
        var worst = found.Count == 0 ? "ok" : found.Max(static diagnostic => diagnostic.Severity).ToString().ToLowerInvariant();
        return (worst, string.Join(" | ", found.Select(diagnostic => $"{diagnostic.Rule} {LineTable.Create(Encoding.UTF8.GetString(bytes)).GetPosition(diagnostic.Span.Start).Line} {diagnostic.Message}")));
    }

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")))
                continue;
            var path = Path.Combine(folder.FullName, relative);
            return File.Exists(path) ? path : null;
        }

        return null;
    }
}
