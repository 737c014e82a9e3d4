using System.Diagnostics;
using Markdig;

namespace SiteLint.Bench.Speed;

/// <summary>The tool on a site, beside what reading and parsing the same files cost and beside its peers.</summary>
internal static class SpeedBenchmark
{
    private static readonly (string Command, string[] Arguments)[] Peers =
    [
        ("codespell", ["--quiet-level", "3"]),
        ("hunspell", ["-l", "-d", "en_US"]),
        ("rumdl", ["check", "--no-cache"]),
        ("markdownlint-cli2", []),
        ("cspell", ["lint", "--no-progress", "--no-summary", "--no-cache"]),
    ];

    public static int Run(string folder, Options options)
    {
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.Contains("/.git/", StringComparison.Ordinal))
            .ToArray();
        var bytes = files.Sum(static file => new FileInfo(file).Length);
        Console.WriteLine($"{files.Length} Markdown files, {bytes / 1e6:0.0} MB; {options.Runs} runs after one that is not counted\n");
        var table = new Table("CPU ms");
        Measure(table, "sitelint, every offline rule", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["check", "--fail-on", "never", .. options.Arguments]));
        Measure(table, "sitelint, one thread", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["check", "--fail-on", "never", "--jobs", "1", .. options.Arguments]));
        MeasureHere(table, "reading the files (in process)", options.Runs, () => ReadAll(files));
        MeasureHere(table, "Markdig alone (in process, warm)", options.Runs, () => ParseAll(files));
        var relative = files.Select(file => Path.GetRelativePath(folder, file)).ToArray();
        foreach (var (command, arguments) in Peers)
            Measure(table, $"{command} {string.Join(' ', arguments)}", options.Runs, () => ChildProcess.Run(command, folder, [.. arguments, .. relative]));
        table.Write();
        return 0;
    }

    /// <summary>Measures a command; a row is left out where it is not on the PATH.</summary>
    public static void Measure(Table table, string name, int runs, Func<ChildProcess?> run)
    {
        if (run() is not { } warm)
            return;
        var measured = Enumerable.Range(0, runs).Select(_ => run()!).ToList();
        table.Add(name, [.. measured.Select(static result => result.Cpu.TotalMilliseconds)], $"exit {warm.ExitCode}, wall {measured.Select(static result => result.Wall.TotalMilliseconds).Order().ElementAt(runs / 2):0} ms");
    }

    private static void MeasureHere(Table table, string name, int runs, Action action)
    {
        action();
        var process = Process.GetCurrentProcess();
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            action();
            process.Refresh();
            times.Add((process.TotalProcessorTime - before).TotalMilliseconds);
        }

        table.Add(name, times);
    }

    private static void ReadAll(string[] files)
    {
        foreach (var file in files)
            _ = File.ReadAllBytes(file);
    }

    private static void ParseAll(string[] files)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseAutoLinks().Build();
        foreach (var file in files)
            _ = Markdown.Parse(File.ReadAllText(file), pipeline);
    }
}
