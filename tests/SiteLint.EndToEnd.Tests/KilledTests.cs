using System.Diagnostics;
using System.Globalization;

namespace SiteLint.EndToEnd.Tests;

/// <summary>The tool is killed at random moments while it writes: no file is lost, half-written or corrupt.</summary>
public sealed class KilledTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private const int Pages = 240;
    private const string Wrong = "# A page\n\nWrite to [us](mailto: office@example.org).\n";
    private const string Mended = "# A page\n\nWrite to [us](mailto:office@example.org).\n";

    /// <summary>Rounds in a usual run; more with SITELINT_KILL_ROUNDS.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SITELINT_KILL_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 12;

    [Fact]
    public void Every_file_is_the_old_or_the_new_one()
    {
        using var site = new ToolFolder();
        using var cache = new ToolFolder();
        var random = new Random(3);
        // Without a kill first: the tool mends these pages at all, and the longest delay is known.
        Fill(site);
        var clock = Stopwatch.StartNew();
        tool.Run(site.Path, "fix", "--cache-dir", cache.Path);
        var longest = (int)clock.ElapsedMilliseconds;
        Assert.Equal(Pages, CountMended(site));
        for (var round = 0; round < Rounds; round++)
        {
            Fill(site);
            using (var process = Start(site.Path, "fix", "--cache-dir", cache.Path))
            {
                process.WaitForExit(random.Next(10, longest));
                process.Kill();
                process.WaitForExit();
            }

            CountMended(site);
        }

        tool.Run(site.Path, "fix", "--cache-dir", cache.Path);
        Assert.Equal(Pages, CountMended(site));
        Assert.Equal(0, tool.Run(site.Path, "--cache-dir", cache.Path, "--select", "email/invalid-mailto").ExitCode);
    }

    [Fact]
    public void Baseline_is_the_old_or_the_new_one()
    {
        using var site = new ToolFolder();
        Fill(site);
        tool.Run(site.Path, "baseline");
        var file = Path.Combine(site.Path, ".sitelint-baseline.json");
        var before = File.ReadAllText(file);
        var random = new Random(5);
        for (var round = 0; round < Rounds / 2; round++)
        {
            using var process = Start(site.Path, "baseline");
            process.WaitForExit(random.Next(10, 800));
            process.Kill();
            process.WaitForExit();
            Assert.Equal(before, File.ReadAllText(file));
        }
    }

    [Fact]
    public void Killed_at_each_moment_of_writing_nothing_is_lost()
    {
        using var site = new ToolFolder();
        using var cache = new ToolFolder();
        // More files than those for which the cache is not worth writing again.
        const int Mistaken = 6;
        void Prepare()
        {
            for (var i = 0; i < Pages; i++)
                site.Add($"page{i}.md", i < Mistaken ? Wrong : Mended);
        }

        string[] fix = ["fix", "--quiet", "--select", "email/invalid-mailto", "--cache-dir", cache.Path];
        Prepare();
        var moments = Moments(site, fix);
        Assert.Equal(["cache closed", "cache created", "cache renamed", "cache written", "closed", "created", "flushed", "renamed", "written"], moments.Distinct().Order(StringComparer.Ordinal));
        for (var moment = 1; moment <= moments.Count; moment++)
        {
            Prepare();
            Assert.NotEqual(0, RunUntil(site, moment, fix).ExitCode);
            Assert.InRange(CountMended(site), Pages - Mistaken, Pages);
            // Whatever was left of the cache, the next run finds and mends what a run without one would.
            Assert.Equal(0, tool.Run(site.Path, fix).ExitCode);
            Assert.Equal(Pages, CountMended(site));
        }
    }

    [Fact]
    public void Killed_at_each_moment_of_writing_the_baseline_is_the_old_or_the_new_one()
    {
        using var site = new ToolFolder().Add("page.md", Wrong);
        string[] write = ["baseline", "--no-cache"];
        var file = Path.Combine(site.Path, ".sitelint-baseline.json");
        tool.Run(site.Path, write);
        var old = File.ReadAllText(file);
        site.Add("other.md", Wrong);
        var moments = Moments(site, write);
        var now = File.ReadAllText(file);
        Assert.NotEqual(old, now);
        Assert.Equal(["created", "written", "flushed", "closed", "renamed"], moments);
        for (var moment = 1; moment <= moments.Count; moment++)
        {
            File.WriteAllText(file, old);
            RunUntil(site, moment, write);
            Assert.Equal(moments[moment - 1] == "renamed" ? now : old, File.ReadAllText(file));
        }
    }

    private List<string> Moments(ToolFolder site, params string[] arguments)
    {
        using var trace = new ToolFolder();
        var file = Path.Combine(trace.Path, "moments");
        tool.RunManaged(site.Path, Hooked(0, file), arguments);
        return [.. File.ReadAllLines(file)];
    }

    private ToolOutcome RunUntil(ToolFolder site, int moment, params string[] arguments) =>
        tool.RunManaged(site.Path, Hooked(moment, null), arguments);

    private static Dictionary<string, string> Hooked(int moment, string? trace)
    {
        var variables = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(KilledTests).Assembly.Location,
            [StartupHook.Moment] = moment.ToString(CultureInfo.InvariantCulture),
        };
        if (trace is not null)
            variables[StartupHook.Trace] = trace;
        return variables;
    }

    private static void Fill(ToolFolder site)
    {
        for (var i = 0; i < Pages; i++)
            site.Add($"page{i}.md", Wrong);
    }

    /// <summary>Counts mended pages, and sees that every other is as it was.</summary>
    private static int CountMended(ToolFolder site)
    {
        var mended = 0;
        for (var i = 0; i < Pages; i++)
        {
            var text = site.Read($"page{i}.md");
            Assert.True(text is Wrong or Mended, $"page{i}.md is neither old nor new: '{text}'");
            mended += text == Mended ? 1 : 0;
        }

        return mended;
    }

    private Process Start(string folder, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(tool.Command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
