using System.Globalization;
using System.Text;

namespace SiteLint.Reporting;

/// <summary>Workflow commands that GitHub Actions turns into annotations of a pull request.</summary>
internal sealed class GitHubReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
        {
            var diagnostic = finding.Diagnostic;
            var level = diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            var message = new StringBuilder(diagnostic.Message);
            if (diagnostic.Suggestions.Count > 0)
                message.Append("\nSuggestion: ").AppendJoin(", ", diagnostic.Suggestions.Take(3));
            if (diagnostic.Note is { } note)
                message.Append('\n').Append(note);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{level} file={Property(finding.Path)},line={finding.Line},endLine={finding.EndLine},col={finding.Column}{EndColumn(finding)},title={Property(diagnostic.Rule)}::{Data(message.ToString())}"));
        }
    }

    /// <summary>Columns of an annotation count only where it stays on one line.</summary>
    private static string EndColumn(Finding finding) =>
        finding.EndLine == finding.Line ? string.Create(CultureInfo.InvariantCulture, $",endColumn={finding.EndColumn}") : "";

    private static string Data(string text) =>
        TerminalText.Escape(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
