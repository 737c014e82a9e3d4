using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Sites;

namespace SiteLint.Bench.Fuzzing;

/// <summary>
/// Sends changed files of every kind through the whole pipeline and looks at what must always hold: nothing throws,
/// nothing takes over 2 s for 100 KB, every span lies in its file, edits of a fix do not overlap.
/// </summary>
internal static class FuzzBenchmark
{
    private const int FilesPerSite = 40;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>Runs a number of rounds for each kind; 0 rounds go on until stopped.</summary>
    public static int Run(string[] arguments)
    {
        var rounds = 25;
        var seed = 1;
        var only = "";
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            if (arguments[i] == "--rounds")
                rounds = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture);
            else if (arguments[i] == "--seed")
                seed = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture);
            else if (arguments[i] == "--kind")
                only = arguments[i + 1];
        }

        var failures = 0;
        foreach (var kind in Seeds.All)
        {
            if (only.Length > 0 && kind.Name != only)
                continue;
            var executions = 0;
            var slowest = TimeSpan.Zero;
            for (var round = 0; rounds == 0 || round < rounds; round++)
            {
                var (count, problems, time) = RunSite(kind, unchecked((seed * 1_000_003) + round));
                executions += count;
                slowest = time > slowest ? time : slowest;
                foreach (var problem in problems)
                {
                    failures++;
                    Console.WriteLine($"{kind.Name}, round {round}: {problem}");
                }
            }

            Console.WriteLine($"{kind.Name}: {executions} executions, slowest site {slowest.TotalMilliseconds:0} ms");
        }

        Console.WriteLine(failures == 0 ? "nothing found" : $"{failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static (int Count, List<string> Problems, TimeSpan Time) RunSite(SeedKind kind, int seed)
    {
        var mutator = new Mutator(seed);
        var tree = new MemoryTree();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = kind.MutatesMarker ? 1 : FilesPerSite;
        for (var i = 0; i < count; i++)
        {
            var path = string.Format(CultureInfo.InvariantCulture, kind.Path, i);
            var text = kind.MutatesMarker ? kind.Texts[0] : mutator.Mutate(kind.Texts[i % kind.Texts.Length], kind.Texts);
            Add(path, text);
        }

        if (kind.MutatesMarker)
        {
            var markers = Seeds.All.Where(static other => !other.MutatesMarker).ToArray();
            var marker = markers[(seed & int.MaxValue) % markers.Length];
            Add(marker.Marker, mutator.Mutate(marker.MarkerText, [marker.MarkerText]));
        }
        else
        {
            tree.Add(kind.Marker, kind.MarkerText);
        }

        var clock = Stopwatch.StartNew();
        var problems = new List<string>();
        try
        {
            var settings = new DefaultSettings(BuiltInRules.All, new SiteOptions(), static _ => true);
            var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = DateTimeOffset.UnixEpoch.AddYears(56), Jobs = 1 });
            Check(result, texts, problems);
        }
        catch (Exception error)
        {
            problems.Add($"threw {error}");
        }

        if (clock.Elapsed > Limit)
            problems.AddRange(FindSlow(kind, texts));
        return (count, problems, clock.Elapsed);

        void Add(string path, string text)
        {
            // What a text cannot hold in UTF-8 becomes U+FFFD on disk too.
            var bytes = Encoding.UTF8.GetBytes(text);
            tree.Add(path, bytes);
            var decoded = Encoding.UTF8.GetString(bytes);
            texts[path] = decoded.StartsWith('\uFEFF') ? decoded[1..] : decoded;
        }
    }

    private static void Check(LintResult result, Dictionary<string, string> texts, List<string> problems)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Rule == InternalRules.RuleFailed.Id)
                problems.Add($"{diagnostic.Message} on {Show(texts.GetValueOrDefault(diagnostic.Path, ""))}");
            if (!texts.TryGetValue(diagnostic.Path, out var text))
                continue;
            if (!IsIn(diagnostic.Span, text))
                problems.Add($"{diagnostic.Rule} has the span {diagnostic.Span} in {Show(text)}");
            var edits = diagnostic.Fix?.Edits.Where(edit => edit.Path is null || edit.Path == diagnostic.Path).OrderBy(static edit => edit.Span.Start).ToArray() ?? [];
            for (var i = 0; i < edits.Length; i++)
            {
                if (!IsIn(edits[i].Span, text) || (i > 0 && edits[i].Span.Start < edits[i - 1].Span.End))
                    problems.Add($"{diagnostic.Rule} has the edit {edits[i].Span} in {Show(text)}");
            }
        }
    }

    private static IEnumerable<string> FindSlow(SeedKind kind, Dictionary<string, string> texts)
    {
        foreach (var (path, text) in texts)
        {
            var tree = new MemoryTree().Add(kind.Marker, kind.MarkerText).Add(path, text);
            var clock = Stopwatch.StartNew();
            LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings(BuiltInRules.All, new SiteOptions()), Jobs = 1 });
            if (clock.Elapsed > Limit / 4)
                yield return $"{clock.ElapsedMilliseconds} ms for {text.Length} code units: {Show(text)}";
        }
    }

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.End >= span.Start && span.End <= text.Length;

    private static string Show(string text) => text.Length <= 2000 ? "«" + text + "»" : $"«{text[..1000]}…{text[^900..]}»";
}
