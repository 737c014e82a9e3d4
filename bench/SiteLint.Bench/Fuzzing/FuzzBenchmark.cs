using System.Diagnostics;
using SiteLint.Discovery;

namespace SiteLint.Bench.Fuzzing;

/// <summary>
/// Sends changed files of every kind through the whole pipeline and looks at what must always hold: nothing throws,
/// nothing takes over 2 s for 100 KB, every span lies in its file, edits of a fix do not overlap, fixing ends.
/// </summary>
internal static class FuzzBenchmark
{
    /// <summary>In one of so many rounds fixes are applied too.</summary>
    private const int RoundsWithoutFixes = 4;

    /// <summary>Runs a number of rounds for each kind; 0 rounds go on until stopped.</summary>
    public static int Run(string[] arguments)
    {
        var options = FuzzOptions.Parse(arguments);
        var kinds = Seeds.All.Where(kind => options.Kind.Length == 0 || kind.Name == options.Kind).ToArray();
        if (kinds.Length == 0)
            throw new ArgumentException($"there is no kind '{options.Kind}'; there are {string.Join(", ", Seeds.All.Select(static kind => kind.Name))}", nameof(arguments));

        if (options.IsRepeated)
            AppDomain.CurrentDomain.FirstChanceException += static (_, thrown) => Console.WriteLine($"{thrown.Exception.GetType().Name} {new StackTrace(true)}");
        var tally = new FuzzTally();
        using var watchdog = new Watchdog();
        var clock = Stopwatch.StartNew();
        for (var round = options.FirstRound; options.Rounds == 0 || round < options.FirstRound + options.Rounds; round++)
        {
            foreach (var kind in kinds)
                RunSite(kind, options, round, tally, watchdog);
            if (options.Rounds == 0 && clock.Elapsed > TimeSpan.FromMinutes(1))
            {
                tally.Write(Console.Out);
                clock.Restart();
            }
        }

        tally.Write(Console.Out);
        return tally.Failures == 0 ? 0 : 1;
    }

    private static void RunSite(FuzzKind kind, FuzzOptions options, int round, FuzzTally tally, Watchdog watchdog)
    {
        var seed = options.Seed;
        var mutator = new Mutator(HashCode(kind.Name, seed, round));
        bool? fixes = round % RoundsWithoutFixes == 0 ? round % (2 * RoundsWithoutFixes) == 0 : null;
        for (var i = 0; i < kind.SitesPerRound; i++)
        {
            var site = kind.Make(mutator);
            watchdog.Begin($"{kind.Name}, seed {seed}, round {round}, site {i}");
            if (options.Dump is { } folder)
                Write(site, Path.Combine(folder, $"{kind.Name}-{round}-{i}"));
            var run = new FuzzRun(site);
            tally.Add(kind.Name, site.Inputs.Count, run.Run(fixes), run.Time);
            foreach (var problem in run.Problems)
                tally.Fail($"{kind.Name}, seed {seed}, round {round}: {problem}");
        }
    }

    private static void Write(FuzzSite site, string folder)
    {
        foreach (var entry in site.Tree.Entries)
        {
            var file = Path.Combine(folder, entry.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, site.Tree.ReadBytes(entry.Path));
        }

        foreach (var dictionary in site.Spelling.Dictionaries)
        {
            File.WriteAllBytes(Path.Combine(folder, dictionary.Language + ".aff"), dictionary.ReadAffix());
            File.WriteAllBytes(Path.Combine(folder, dictionary.Language + ".dic"), dictionary.ReadWords());
        }
    }

    /// <summary>The same in every process, unlike the framework's own.</summary>
    private static int HashCode(string name, int seed, int round)
    {
        var hash = 17;
        foreach (var c in name)
            hash = unchecked((hash * 31) + c);
        return unchecked((((hash * 31) + seed) * 1_000_003) + round);
    }
}
