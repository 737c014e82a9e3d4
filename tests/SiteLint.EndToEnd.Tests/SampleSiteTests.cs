using System.Text.Json;

namespace SiteLint.EndToEnd.Tests;

/// <summary>The sample site of the README: its mistakes are found, and nothing else.</summary>
public sealed class SampleSiteTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private static readonly string[] Expected =
    [
        "_bibliography/papers.bib:10 data/bibliography",
        "_news/2024-05-visit.md:8 spelling/misspelling",
        "_news/2024-05-visit.md:9 link/missing-target",
        "_old_posts/2021-01-05-first-light.md:1 site/never-built",
        "_pages/about.md:14 spelling/misspelling",
        "_pages/about.md:21 spelling/typo",
        "_pages/about.md:27 link/missing-anchor",
        "_pages/about.md:29 email/invalid-mailto",
        "_pages/blog.md:10 link/missing-target",
        "_pages/projects.md:13 image/missing-file",
        "_pages/teaching.md:3 front-matter/syntax",
        "_posts/2024-02-18-a-week-on-the-ice.md:20 spelling/misspelling",
        "_posts/2024-02-18-a-week-on-the-ice.md:22 link/missing-target",
        "_posts/2024-06-03-reading-the-buoy.md:6 front-matter/misspelt-key",
        "_projects/buoy.md:13 image/empty-alt",
        "_projects/buoy.md:16 email/invalid-address",
        "_projects/ice-logger.md:5 image/missing-file",
    ];

    [Fact]
    public void Its_mistakes_are_found()
    {
        var outcome = tool.Run(Path.Combine(PackedTool.Root, "samples", "home-page"), "--format", "json", "--now", "2026-01-01");
        Assert.Equal(1, outcome.ExitCode);
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal("jekyll", json.RootElement.GetProperty("sites")[0].GetProperty("generator").GetString());
        Assert.Equal("al-folio", json.RootElement.GetProperty("sites")[0].GetProperty("theme").GetString());
        var found = new List<string>();
        foreach (var finding in json.RootElement.GetProperty("diagnostics").EnumerateArray())
            found.Add($"{finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()} {finding.GetProperty("rule").GetString()}");
        Assert.Empty(Expected.Except(found, StringComparer.Ordinal));
    }
}
