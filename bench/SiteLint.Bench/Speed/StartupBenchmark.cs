namespace SiteLint.Bench.Speed;

/// <summary>What starting the tool costs, beside a process that does nothing.</summary>
internal static class StartupBenchmark
{
    public static int Run(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("sitelint-bench").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "index.md"), "# A page\n\nIt has a [link](other.md) and a few words.\n");
            File.WriteAllText(Path.Combine(folder, "other.md"), "# Another page\n\nIt has some words.\n");
            var table = new Table("CPU ms");
            SpeedBenchmark.Measure(table, "sitelint --version", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["--version"]));
            SpeedBenchmark.Measure(table, "sitelint --help", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["--help"]));
            SpeedBenchmark.Measure(table, "sitelint index.md", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["check", "index.md"]));
            SpeedBenchmark.Measure(table, "dotnet --version (the host and an empty program)", options.Runs, () => ChildProcess.Run("dotnet", folder, ["--version"]));
            table.Write();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
