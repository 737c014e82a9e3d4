using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>One line a finding: <c>path:line:column: severity rule message</c>.</summary>
/// <param name="ansi">The colours.</param>
internal sealed class ConciseReporter(Ansi ansi) : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
        {
            var diagnostic = finding.Diagnostic;
            var path = TerminalText.EscapeLine(finding.Path);
            writer.WriteLine($"{path}:{finding.Line}:{finding.Column}: {ansi.Of(diagnostic.Severity, Severities.NameOf(diagnostic.Severity))} {diagnostic.Rule} {TerminalText.EscapeLine(diagnostic.Message)}");
        }
    }
}
