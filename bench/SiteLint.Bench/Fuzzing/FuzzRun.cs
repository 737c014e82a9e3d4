using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Fixing;
using SiteLint.Linting;

namespace SiteLint.Bench.Fuzzing;

/// <summary>Lints a site of changed files and looks at what must always hold.</summary>
internal sealed class FuzzRun(FuzzSite site)
{
    /// <summary>CPU time that a file of 100 KB may take at most.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly ReachedRule reached = new();

    /// <summary>What did not hold.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>CPU time of the run.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Runs it.</summary>
    /// <param name="fixes">Whether fixes are applied too; <c>null</c> for no, else whether guesses are among them.</param>
    /// <returns>The inputs that came to the rules, by what read them.</returns>
    public IReadOnlyList<string> Run(bool? fixes)
    {
        var start = Environment.CpuUsage.TotalTime;
        var isReadable = true;
        try
        {
            var settings = site.CreateSettings(reached);
            var result = Judge(site.Tree, settings);
            Invariants.Check(result, site.Texts, Problems);
            isReadable = !result.Diagnostics.Any(static diagnostic => diagnostic.Rule == "spelling/other-language" && diagnostic.Message.StartsWith("The dictionary", StringComparison.Ordinal));
            if (fixes is { } unsafely)
                CheckFixes(result, settings, unsafely);
        }
        catch (ConfigurationException) when (site.ReadsConfiguration)
        {
            // What a configuration under test mostly deserves: it is told of, and nothing runs.
            isReadable = false;
        }
        catch (Exception error)
        {
            Problems.Add($"threw {error}\n{string.Join('\n', site.Inputs.Take(3).Select(path => Invariants.Show(site.Texts[path])))}");
        }

        Time = Environment.CpuUsage.TotalTime - start;
        if (Time > Limit)
            FindSlow();
        return isReadable ? Reached() : [];
    }

    private static LintResult Judge(SourceTree tree, ILintSettings settings) =>
        LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = DateTimeOffset.UnixEpoch.AddYears(56), Jobs = 1 });

    /// <summary>
    /// A YAML file tells of one mistake at a time, so ten rounds may leave fixes; but a fix that stays where it was after
    /// ten rounds more would be applied for ever.
    /// </summary>
    private void CheckFixes(LintResult result, ILintSettings settings, bool unsafely)
    {
        var texts = new Dictionary<string, string>(site.Texts, StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        SourceTree tree = site.Tree;
        for (var time = 0; time < 2; time++)
        {
            var rounds = new FixRounds(tree, unsafely, changed => Judge(changed, settings));
            result = rounds.Run(result);
            var files = rounds.Changed.ToDictionary(static file => file.Path, StringComparer.Ordinal);
            foreach (var file in files.Values)
                texts[file.Path] = file.After;
            tree = new ChangedTree(tree, files);
            Invariants.Check(result, texts, Problems);
            foreach (var diagnostic in result.Diagnostics)
            {
                // A file that is not valid UTF-8 is never written; its fixes stay.
                if (diagnostic.Fix is not { Edits.Count: > 0 } fix || (!unsafely && fix.Safety != FixSafety.Safe) || !fix.Edits.All(edit => ChangedFile.Read(tree, edit.Path ?? diagnostic.Path) is not null))
                    continue;
                if (!left.Add($"{diagnostic.Rule} {diagnostic.Path} {diagnostic.Span.Start}") && time > 0)
                    Problems.Add($"fix rounds do not end: {diagnostic} with '{fix.Title}' {string.Join(' ', fix.Edits)} is left in {Invariants.Show(texts.GetValueOrDefault(diagnostic.Path, ""))}");
            }

            if (rounds.Applied == 0)
                return;
        }
    }

    private List<string> Reached()
    {
        var found = new List<string>();
        foreach (var path in site.Inputs)
        {
            if (site.HasPictures)
                AddIf(reached.Pictures.TryGetValue(path, out var format), "picture: " + format);
            else if (site.CountedAs is { } name)
                AddIf(reached.Pages.Count > 0, name);
            else
                AddIf(reached.Pages.TryGetValue(path, out var kind), kind.ToString());
        }

        return found;

        void AddIf(bool isReached, string name)
        {
            if (isReached)
                found.Add(name);
        }
    }

    private void FindSlow()
    {
        foreach (var path in site.Inputs)
        {
            var alone = site.Only(path);
            var start = Environment.CpuUsage.TotalTime;
            Judge(alone.Tree, alone.CreateSettings(new ReachedRule()));
            var time = Environment.CpuUsage.TotalTime - start;
            if (time > Limit)
                Problems.Add($"{time.TotalMilliseconds:0} ms for {site.Texts[path].Length} code units: {Invariants.Show(site.Texts[path])}");
        }
    }
}
