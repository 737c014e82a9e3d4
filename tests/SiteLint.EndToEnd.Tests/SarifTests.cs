using System.Text.Json;

namespace SiteLint.EndToEnd.Tests;

/// <summary>The SARIF output of the sample site has what the standard (OASIS SARIF 2.1.0) and code scanning ask for.</summary>
public sealed class SarifTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Fact]
    public void Sample_has_the_structure_of_the_standard()
    {
        using var log = Read(tool.Run(Sample, "--format", "sarif", "--now", "2026-01-01"));
        var root = log.RootElement;
        Assert.EndsWith("sarif-2.1.0.json", root.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        var run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("SiteLint", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()!).ToList();
        Assert.Equal(rules.Count, rules.Distinct(StringComparer.Ordinal).Count());
        foreach (var rule in driver.GetProperty("rules").EnumerateArray())
        {
            Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        }

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.True(results.Count >= 17, $"{results.Count} results");
        foreach (var result in results)
            CheckResult(result, rules);
        var fingerprints = results.Select(static result => result.GetProperty("partialFingerprints").GetProperty("sitelint/v1").GetString()).ToList();
        Assert.Equal(fingerprints.Count, fingerprints.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_the_baseline_accepts_is_left_out_or_marked_as_suppressed()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\n[bad](gone.md)\n");
        Assert.Equal(0, tool.Run(site.Path, "baseline").ExitCode);
        site.Add("index.md", "# Title\n\n[bad](gone.md)\n\n[worse](away.md)\n");
        using var log = Read(tool.Run(site.Path, "--format", "sarif"));
        var open = new List<int>();
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            if (!result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0)
                open.Add(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        }

        Assert.Equal([5], open);
    }

    private static string Sample => Path.Combine(PackedTool.Root, "samples", "home-page");

    private static JsonDocument Read(ToolOutcome outcome)
    {
        Assert.Equal(1, outcome.ExitCode);
        return JsonDocument.Parse(outcome.Output);
    }

    private static void CheckResult(JsonElement result, List<string> rules)
    {
        var id = result.GetProperty("ruleId").GetString()!;
        Assert.Equal(id, rules[result.GetProperty("ruleIndex").GetInt32()]);
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
        CheckPlace(Assert.Single(result.GetProperty("locations").EnumerateArray()));
        if (result.TryGetProperty("relatedLocations", out var related))
            Assert.All(related.EnumerateArray(), static place => CheckPlace(place));
        if (!result.TryGetProperty("fixes", out var fixes))
            return;
        foreach (var change in fixes.EnumerateArray().SelectMany(static fix => fix.GetProperty("artifactChanges").EnumerateArray()))
        {
            CheckArtifact(change.GetProperty("artifactLocation"));
            var replacements = change.GetProperty("replacements");
            Assert.NotEqual(0, replacements.GetArrayLength());
            Assert.All(replacements.EnumerateArray(), static replacement => CheckRegion(replacement.GetProperty("deletedRegion")));
        }
    }

    private static void CheckPlace(JsonElement place)
    {
        var physical = place.GetProperty("physicalLocation");
        CheckArtifact(physical.GetProperty("artifactLocation"));
        CheckRegion(physical.GetProperty("region"));
    }

    private static void CheckArtifact(JsonElement artifact)
    {
        var uri = artifact.GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative) && !uri.StartsWith('/'), uri);
        Assert.True(File.Exists(Path.Combine(Sample, Uri.UnescapeDataString(uri))), uri);
    }

    private static void CheckRegion(JsonElement region)
    {
        var (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        Assert.True(line >= 1 && column >= 1, region.ToString());
        if (!region.TryGetProperty("endLine", out var endLine))
            return;
        var endColumn = region.GetProperty("endColumn").GetInt32();
        Assert.True(endLine.GetInt32() > line || (endLine.GetInt32() == line && endColumn >= column), region.ToString());
        Assert.True(endColumn >= 1, region.ToString());
    }
}
