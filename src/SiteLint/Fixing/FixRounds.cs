using SiteLint.Discovery;
using SiteLint.Linting;

namespace SiteLint.Fixing;

/// <summary>
/// Applies fixes round by round: in each round those that do not overlap, then everything is judged again, until
/// nothing is left to mend or the limit is reached. Nothing is written here.
/// </summary>
/// <param name="tree">The files as they are.</param>
/// <param name="unsafely">Whether guesses are applied too.</param>
/// <param name="judge">Judges a source tree.</param>
internal sealed class FixRounds(SourceTree tree, bool unsafely, Func<SourceTree, LintResult> judge)
{
    private const int MaximumRounds = 10;
    private readonly SortedDictionary<string, ChangedFile> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> untouchable = new(StringComparer.Ordinal);

    /// <summary>Files that differ from what they were, by path.</summary>
    public IEnumerable<ChangedFile> Changed => files.Values.Where(static file => file.Before != file.After);

    /// <summary>Number of fixes that were applied.</summary>
    public int Applied { get; private set; }

    /// <summary>Runs the rounds.</summary>
    /// <param name="first">What was found in the files as they are.</param>
    /// <returns>What is found in the files as they will be.</returns>
    public LintResult Run(LintResult first)
    {
        var result = first;
        for (var round = 0; round < MaximumRounds; round++)
        {
            var before = Applied;
            ApplyOnce(result.Diagnostics);
            if (Applied == before)
                break;
            result = judge(new ChangedTree(tree, files));
        }

        return result;
    }

    private void ApplyOnce(IReadOnlyList<Diagnostic> diagnostics)
    {
        var sets = new Dictionary<string, EditSet>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Fix is not { } fix || (fix.Safety == FixSafety.Unsafe && !unsafely) || fix.Edits.Count == 0)
                continue;
            if (!CanTake(diagnostic, fix, sets))
                continue;
            foreach (var edit in fix.Edits)
                SetOf(sets, edit.Path ?? diagnostic.Path).Take(edit);
            Applied++;
        }

        foreach (var (path, edits) in sets)
            files[path].After = edits.Apply(files[path].After);
    }

    private bool CanTake(Diagnostic diagnostic, Fix fix, Dictionary<string, EditSet> sets)
    {
        foreach (var edit in fix.Edits)
        {
            var path = edit.Path ?? diagnostic.Path;
            if (Open(path) is not { } file || edit.Span.Start < 0 || edit.Span.End < edit.Span.Start || edit.Span.End > file.After.Length)
                return false;
            if (!SetOf(sets, path).CanTake(edit))
                return false;
        }

        return true;
    }

    private ChangedFile? Open(string path)
    {
        if (files.TryGetValue(path, out var known))
            return known;
        if (untouchable.Contains(path))
            return null;
        try
        {
            if (ChangedFile.Read(tree, path) is { } file)
                return files[path] = file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It vanished since it was judged: there is nothing to mend.
            untouchable.Add(path);
        }

        untouchable.Add(path);
        return null;
    }

    private static EditSet SetOf(Dictionary<string, EditSet> sets, string path)
    {
        if (!sets.TryGetValue(path, out var set))
            sets[path] = set = new EditSet();
        return set;
    }
}
