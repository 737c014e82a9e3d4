namespace SiteLint.EndToEnd.Tests;

/// <summary>The tool in the flow of a day: staged changes, patches, standard input, baselines, hooks.</summary>
public sealed class WorkflowTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public void Staged_reads_the_index_and_reports_what_the_change_breaks_elsewhere()
    {
        using var site = new ToolFolder()
            .Add("index.md", "# Start\n\nSee [setup](guide.md#set-up).\n\nOld [mistake](gone.md).\n")
            .Add("guide.md", "# Guide\n\n## Set up\n\nSome text.\n");
        Git(site, "init", "-q");
        Git(site, "add", "-A");
        Git(site, "commit", "-q", "-m", "start");
        Assert.Equal("", tool.Run(site.Path, "--staged").Output);

        site.Add("guide.md", "# Guide\n\n## Install\n\nSome text, [new](nowhere.md).\n");
        Git(site, "add", "-A");
        site.Add("guide.md", "# Guide\n\n## Set up\n\nThe work tree is not read: [other](elsewhere.md).\n");
        var outcome = tool.Run(site.Path, "--staged");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("guide.md:5:18: error link/missing-target", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("index.md:3:13: error link/missing-anchor", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gone.md", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere.md", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_change_breaks_elsewhere_is_told_with_what_the_change_did()
    {
        using var site = new ToolFolder()
            .Add("_config.yml", "title: Lake\nplugins: [jekyll-redirect-from]\n")
            .Add("index.md", Page("Start", "See [setup](/guide/#set-up), [plan](/plan/) and the [same plan](/plan/)."))
            .Add("more.md", Page("More", "See the [plan](/plan/), the [list](/list.txt) and the [link of old](/gone/)."))
            .Add("guide.md", Page("Guide", "## Set up\n\nSome text.", "/guide/"))
            .Add("plan.md", Page("Plan", "Some long text that stays as it is.\n\nMore of that text.", "/plan/"))
            .Add("list.txt", "one\n");
        Git(site, "init", "-q");
        Git(site, "add", "-A");
        Git(site, "commit", "-q", "-m", "start");

        site.Add("guide.md", Page("Guide", "## Install\n\nSome text.", "/guide/"));
        Git(site, "mv", "plan.md", "scheme.md");
        site.Add("scheme.md", Page("Plan", "Some long text that stays as it is.\n\nMore of that text.", "/scheme/"));
        Git(site, "rm", "-q", "list.txt");
        Git(site, "add", "-A");
        var outcome = tool.Run(site.Path, "--staged", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(outcome.Output);
        var told = new List<string>();
        foreach (var finding in json.RootElement.GetProperty("diagnostics").EnumerateArray())
            told.Add($"{finding.GetProperty("path").GetString()} {finding.GetProperty("target").GetString()}: {finding.GetProperty("note").GetString()}");
        const string Plan = "This change renamed 'plan.md' to 'scheme.md'; 3 links on 2 pages lead to it: add 'redirect_from: /plan/' to its front matter (plug-in jekyll-redirect-from), or mend them";
        Assert.Equal(
            [
                "index.md /guide/#set-up: This change took the anchor '#set-up' out of 'guide.md'; 1 link elsewhere leads to it: keep the id 'set-up' on the heading, or mend it",
                "index.md /plan/: " + Plan,
                "index.md /plan/: " + Plan,
                "more.md /plan/: " + Plan,
                "more.md /list.txt: This change deleted 'list.txt'; 1 link elsewhere leads to it: bring the file back, or mend it",
            ],
            told);
    }

    private static string Page(string title, string body, string? permalink = null) =>
        $"---\ntitle: {title}\n{(permalink is null ? "" : $"permalink: {permalink}\n")}---\n\n{body}\n";

    [Fact]
    public void The_patch_of_diff_is_applied_by_git_and_gives_what_fix_gives()
    {
        const string Text = "# Write\r\n\r\nTo [me](<mailto: a@lakeside.example>), please.\r\n\tEnd";
        using var patched = new ToolFolder().Add("index.md", Text);
        using var mended = new ToolFolder().Add("index.md", Text);
        Git(patched, "init", "-q");
        var diff = tool.Run(patched.Path, "--select", "email/invalid-mailto", "--diff");
        Assert.Equal(Text, patched.Read("index.md"));
        var apply = PackedTool.Start("git", ["apply", "-"], patched.Path, diff.Output);
        Assert.True(apply.ExitCode == 0, apply.Error + diff.Output);
        tool.Run(mended.Path, "--select", "email/invalid-mailto", "--fix");
        Assert.Equal("# Write\r\n\r\nTo [me](<mailto:a@lakeside.example>), please.\r\n\tEnd", mended.Read("index.md"));
        Assert.Equal(mended.Read("index.md"), patched.Read("index.md"));
    }

    [Fact]
    public void Standard_input_takes_the_place_of_a_file()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\nText.\n").Add("other.md", "# Other\n\nText.\n");
        var outcome = PackedTool.Start(tool.Command, ["--stdin-filename", "index.md"], site.Path, "# Title\n\n[good](other.md) [bad](gone.md)\n");
        Assert.Equal("index.md:3:24: error link/missing-target", outcome.Output[..40]);
        Assert.Single(outcome.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_baseline_silences_today_and_tells_tomorrow()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\n[bad](gone.md)\n");
        Assert.Equal(0, tool.Run(site.Path, "baseline").ExitCode);
        var silent = tool.Run(site.Path);
        Assert.Equal(0, silent.ExitCode);
        Assert.Contains("1 finding accepted by the baseline", silent.Error, StringComparison.Ordinal);

        site.Add("index.md", "# Title\n\nMoved down.\n\n  [bad](gone.md)\n\n[worse](away.md)\n");
        var outcome = tool.Run(site.Path);
        Assert.StartsWith("index.md:7:9: error link/missing-target", outcome.Output, StringComparison.Ordinal);
        Assert.Single(outcome.Output.TrimEnd().Split('\n'));

        site.Add("index.md", "# Title\n\nAll mended.\n");
        Assert.Contains("1 entry of the baseline is stale", tool.Run(site.Path).Error, StringComparison.Ordinal);
        Assert.Contains("1 stale entry taken out", tool.Run(site.Path, "baseline", "--prune").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("stale", tool.Run(site.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_a_configuration_that_is_taken()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\n[bad](gone.md)\n");
        Assert.Equal(0, tool.Run(site.Path, "init", "--yes").ExitCode);
        Assert.Equal(1, tool.Run(site.Path).ExitCode);
        Assert.Equal(2, tool.Run(site.Path, "init", "--yes").ExitCode);
        tool.Run(site.Path, "words", "--add", "Hyperbox");
        Assert.Contains("- Hyperbox", site.Read(".sitelint.yml"), StringComparison.Ordinal);
        Assert.Equal(1, tool.Run(site.Path).ExitCode);
    }

    [Fact]
    public void Merged_reports_count_a_finding_once()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\n[bad](gone.md)\n");
        tool.Run(site.Path, "--format", "json=a.json");
        tool.Run(site.Path, "--format", "json=b.json");
        var outcome = tool.Run(site.Path, "merge", "--format", "json", "a.json", "b.json");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Single(System.Text.Json.JsonDocument.Parse(outcome.Output).RootElement.GetProperty("diagnostics").EnumerateArray());
    }

    private static void Git(ToolFolder site, params string[] arguments)
    {
        var outcome = PackedTool.Start("git", ["-c", "user.name=Test", "-c", "user.email=test@lakeside.example", "-c", "core.autocrlf=false", .. arguments], site.Path);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }
}
