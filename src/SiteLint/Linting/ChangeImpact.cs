using SiteLint.Discovery.Git;

namespace SiteLint.Linting;

/// <summary>
/// Keeps of a run's findings those that a change is to blame for: findings on changed lines, and broken links anywhere
/// in the site that were good before the change.
/// </summary>
internal sealed class ChangeImpact(ChangeSet changes, bool wholeFiles)
{
    private static readonly string[] LinkRules =
        ["link/missing-target", "link/missing-anchor", "link/unpublished-target", "link/wrong-case", "link/ambiguous-anchor", "image/missing-file", "image/wrong-case", "site/duplicate-route"];

    /// <summary>The rules whose findings a change elsewhere can cause.</summary>
    public static IReadOnlyList<string> CrossFileRules => LinkRules;

    /// <summary>Whether the change can break a link in a file it does not touch, so that the site before it has to be looked at.</summary>
    public bool MayBreakLinks => changes.Files.Values.Any(static file => file.Status is not 'A');

    /// <summary>Chooses the findings.</summary>
    /// <param name="after">The run after the change.</param>
    /// <param name="readBefore">Reads one page of those that the change touches as it was before; null for others.</param>
    /// <param name="runBefore">Runs <see cref="CrossFileRules"/> on some files as they were before the change; null where there is nothing before it.</param>
    /// <param name="textOf">The text of a file after the change, or null.</param>
    public IReadOnlyList<Diagnostic> Choose(LintResult after, Func<string, Page?> readBefore, Func<IReadOnlySet<string>, LintResult?> runBefore, Func<string, string?> textOf)
    {
        var kept = new List<Diagnostic>();
        var suspects = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in after.Diagnostics)
        {
            if (IsOnChangedLine(diagnostic, after.LinesOf))
            {
                kept.Add(diagnostic);
            }
            else if (MayBreakLinks && Array.IndexOf(LinkRules, diagnostic.Rule) >= 0)
            {
                kept.Add(diagnostic);
                suspects.Add(OldPathOf(diagnostic.Path));
            }
        }

        // The site before the change is looked at only where a link elsewhere is broken now.
        if (suspects.Count == 0)
            return kept;
        if (after.FindOther is { } findBefore)
            return Blame(kept, after, findBefore(suspects), paths => after.IsOtherAlike ? new SiteBefore(after, readBefore) : runBefore(paths) is { } run ? new SiteBefore(run) : null, textOf);
        return runBefore(suspects) is { } before
            ? Blame(kept, after, before.Diagnostics, _ => new SiteBefore(before), textOf)
            : [.. kept.Where(diagnostic => IsOnChangedLine(diagnostic, after.LinesOf))];
    }

    /// <summary>Drops what was broken before, and says of the rest what the change did.</summary>
    private List<Diagnostic> Blame(List<Diagnostic> found, LintResult after, IReadOnlyList<Diagnostic> before, Func<IReadOnlySet<string>, SiteBefore?> openBefore, Func<string, string?> textOf)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in before)
            known[KeyOf(diagnostic, NewPathOf(diagnostic.Path))] = known.GetValueOrDefault(KeyOf(diagnostic, NewPathOf(diagnostic.Path))) + 1;
        var kept = new List<Diagnostic>();
        var caused = new List<Diagnostic>();
        var places = new List<int>();
        foreach (var diagnostic in found)
        {
            if (!IsOnChangedLine(diagnostic, after.LinesOf))
            {
                var key = KeyOf(diagnostic, diagnostic.Path);
                if (known.GetValueOrDefault(key) is > 0 and var count)
                {
                    known[key] = count - 1;
                    continue;
                }

                places.Add(kept.Count);
                caused.Add(diagnostic);
            }

            kept.Add(diagnostic);
        }

        if (caused.Count == 0 || openBefore(caused.Select(diagnostic => OldPathOf(diagnostic.Path)).ToHashSet(StringComparer.Ordinal)) is not { } site)
            return kept;
        var told = new ChangeNotes(changes, site, new ChangeCures(site, after, textOf)).Tell(caused);
        for (var i = 0; i < told.Count; i++)
            kept[places[i]] = told[i];
        return kept;
    }

    private static string KeyOf(Diagnostic diagnostic, string path) => $"{diagnostic.Rule}\n{path}\n{diagnostic.Target}";

    private string OldPathOf(string path) => changes.Files.GetValueOrDefault(path)?.OldPath ?? path;

    private string NewPathOf(string path)
    {
        foreach (var file in changes.Files.Values)
        {
            if (file.OldPath == path)
                return file.Path;
        }

        return path;
    }

    /// <summary>Whether a place is the change's own: on a line that it adds or changes, or in a file that is looked at as a whole.</summary>
    /// <param name="path">The file after the change.</param>
    /// <param name="span">The place.</param>
    /// <param name="lines">The file's lines; null where they are not known.</param>
    public bool IsOnChangedLine(string path, TextSpan span, LineTable? lines)
    {
        if (!changes.Files.TryGetValue(path, out var file))
            return false;
        if (wholeFiles || file.Status == 'A' || lines is null)
            return true;
        return file.Touches(lines.GetPosition(span.Start).Line, lines.GetPosition(Math.Max(span.Start, span.End - 1)).Line);
    }

    private bool IsOnChangedLine(Diagnostic diagnostic, Func<string, LineTable?> linesOf) =>
        changes.Files.ContainsKey(diagnostic.Path) && IsOnChangedLine(diagnostic.Path, diagnostic.Span, linesOf(diagnostic.Path));
}
