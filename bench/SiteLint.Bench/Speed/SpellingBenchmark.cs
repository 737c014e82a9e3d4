using System.Globalization;
using System.Runtime.InteropServices;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Rules.Spelling;
using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Sites;

namespace SiteLint.Bench.Speed;

/// <summary>
/// What the spelling rules cost alone, beyond reading, parsing and gathering prose: the CPU time of the thread between entering and
/// leaving them, with the bytes of the Markdown that they were given. The first run pays for tables and for code that runs for the
/// first time, as every run of the tool does.
/// </summary>
internal static partial class SpellingBenchmark
{
    /// <summary>Measures on the Markdown of a folder, one thread.</summary>
    public static int Run(string folder, int runs)
    {
        var tree = new DiskTree(Path.GetFullPath(folder));
        var bytes = tree.Entries.Where(static entry => entry.Path.EndsWith(".md", StringComparison.Ordinal)).Sum(entry => tree.Measure(entry).Size);
        Console.WriteLine("| run | Markdown | gathering words | grammar | judging | in all | MB per CPU second |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (var run = 1; run <= runs; run++)
        {
            var rule = new TimedRules();
            var settings = new DefaultSettings([rule], new SiteOptions());
            var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = DateTimeOffset.UnixEpoch.AddYears(56), Jobs = 1 });
            var judging = Judge(result, rule);
            var all = rule.Words + rule.Grammar + judging;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {run} | {bytes / 1e6:0.0} MB | {rule.Words:0.000} s | {rule.Grammar:0.000} s | {judging:0.000} s | {all:0.000} s | {bytes / 1e6 / all:0.0} |"));
        }

        return 0;
    }

    private static double Judge(LintResult result, TimedRules rule)
    {
        var start = ThreadSeconds();
        foreach (var site in result.Sites)
        {
            var vocabulary = new SiteVocabulary();
            foreach (var (path, facts) in rule.Facts)
                vocabulary.Add(path, facts);
            vocabulary.AddFileNames(site.Files);
            foreach (var (_, facts) in rule.Facts)
            {
                foreach (var suspect in facts.Suspects)
                    SiteLint.Rules.Spelling.Judge.Decide(suspect, vocabulary);
            }
        }

        return ThreadSeconds() - start;
    }

    private static double ThreadSeconds()
    {
        const int ThreadCpuTime = 3;
        return ClockGetTime(ThreadCpuTime, out var time) == 0 ? time.Seconds + (time.Nanoseconds / 1e9) : throw new PlatformNotSupportedException("the CPU time of a thread is read as Linux tells it");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }

    /// <summary>Calls the rules on each document and takes the time.</summary>
    private sealed class TimedRules : DocumentRule
    {
        private readonly GrammarRule[] grammar = [new RepeatedWord(), new Article(), new ConfusedWord()];

        public double Words { get; private set; }

        public double Grammar { get; private set; }

        public List<(string Path, SpellingFacts Facts)> Facts { get; } = [];

        public override RuleInfo Info { get; } = new("internal/timed") { Title = "Times the spelling rules", Severity = Severity.Hint, Needs = Needs.Prose };

        public override void Check(Document document, RuleContext context)
        {
            var start = ThreadSeconds();
            if (SpellingCollector.Instance.Collect(document) is { } facts)
                Facts.Add((document.File.Path, facts));
            var between = ThreadSeconds();
            foreach (var rule in grammar)
                rule.Check(document, context);
            Words += between - start;
            Grammar += ThreadSeconds() - between;
        }
    }
}
