using SiteLint.Discovery;
using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

/// <summary>Reports over files in memory.</summary>
internal static class ReportKit
{
    /// <summary>A report of one finding at the place between <c>[|</c> and <c>|]</c>.</summary>
    public static Report One(string marked, Action<Made>? change = null, string path = "a.md")
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var made = new Made { Span = new TextSpan(start, end) };
        change?.Invoke(made);
        var diagnostic = new Diagnostic
        {
            Rule = made.Rule,
            Severity = made.Severity,
            Path = path,
            Span = made.Span,
            Message = made.Message,
            Note = made.Note,
            Suggestions = made.Suggestions,
            Target = made.Target,
            Fix = made.Fix,
            Related = made.Related,
        };
        return Of(new MemoryTree().Add(path, text), diagnostic);
    }

    public static Report Of(SourceTree tree, params Diagnostic[] diagnostics) => new()
    {
        Findings = new ReportBuilder(tree, static path => path, static _ => ".").Build(diagnostics),
        Sites = [new ReportSite(".", "jekyll", "al-folio")],
        ToolVersion = "1.2.3",
        Summary = new ReportSummary { Files = 1, Warnings = diagnostics.Length },
    };

    public static string Write(IReporter reporter, Report report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        reporter.Write(report, writer);
        return writer.ToString();
    }

    internal sealed class Made
    {
        public string Rule { get; set; } = "spelling/typo";

        public Severity Severity { get; set; } = Severity.Warning;

        public TextSpan Span { get; set; }

        public string Message { get; set; } = "'Dearch' is no word";

        public string? Note { get; set; }

        public IReadOnlyList<string> Suggestions { get; set; } = [];

        public string? Target { get; set; }

        public Fix? Fix { get; set; }

        public IReadOnlyList<RelatedPlace> Related { get; set; } = [];
    }
}
