using SiteLint.Discovery;

namespace SiteLint.Reporting;

/// <summary>Turns diagnostics into findings: reads the source again, finds lines and columns, names each finding.</summary>
/// <param name="tree">Where the source is read.</param>
/// <param name="toReport">Turns a path of the tree into one of the report.</param>
/// <param name="siteOf">The root of a file's site, relative to the report's root.</param>
internal sealed class ReportBuilder(SourceTree tree, Func<string, string> toReport, Func<string, string> siteOf)
{
    private readonly SourceViews views = new(tree);
    private readonly Fingerprint fingerprint = new();

    /// <summary>Makes the findings.</summary>
    public IReadOnlyList<Finding> Build(IReadOnlyList<Diagnostic> diagnostics)
    {
        var findings = new Finding[diagnostics.Count];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = Build(diagnostics[i]);
        return findings;
    }

    /// <summary>Makes one finding; the number among equal ones follows the order of the calls.</summary>
    public Finding Build(Diagnostic diagnostic)
    {
        var path = toReport(diagnostic.Path);
        if (views.Get(diagnostic.Path) is not { } view)
        {
            return new Finding
            {
                Diagnostic = diagnostic,
                Path = path,
                Site = siteOf(diagnostic.Path),
                Fingerprint = fingerprint.Next(diagnostic.Rule, diagnostic.Path, 0, diagnostic.Message, ""),
                Related = Related(diagnostic),
                EditPaths = EditPaths(diagnostic),
            };
        }

        var span = view.Clamp(diagnostic.Span);
        var (line, column) = view.Lines.GetPosition(span.Start);
        var (endLine, endColumn) = view.Lines.GetPosition(span.End);
        var text = view.Text.AsSpan(span.Start, span.Length);
        return new Finding
        {
            Diagnostic = diagnostic,
            Path = path,
            Site = siteOf(diagnostic.Path),
            Line = line,
            Column = column,
            EndLine = endLine,
            EndColumn = endColumn,
            Text = text.ToString(),
            Fingerprint = fingerprint.Next(diagnostic.Rule, diagnostic.Path, line, view.Line(line), text),
            Sources = views,
            Related = Related(diagnostic),
            EditPaths = EditPaths(diagnostic),
        };
    }

    private RelatedFinding[] Related(Diagnostic diagnostic)
    {
        if (diagnostic.Related.Count == 0)
            return [];
        var related = new RelatedFinding[diagnostic.Related.Count];
        for (var i = 0; i < related.Length; i++)
        {
            var place = diagnostic.Related[i];
            var (line, column) = views.Get(place.Path) is { } view ? view.Lines.GetPosition(place.Span.Start) : (1, 1);
            related[i] = new RelatedFinding(toReport(place.Path), line, column, place.Message);
        }

        return related;
    }

    private string[] EditPaths(Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix)
            return [];
        var paths = new string[fix.Edits.Count];
        for (var i = 0; i < paths.Length; i++)
            paths[i] = toReport(fix.Edits[i].Path ?? diagnostic.Path);
        return paths;
    }
}
