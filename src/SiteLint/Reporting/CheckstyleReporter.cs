namespace SiteLint.Reporting;

/// <summary>Checkstyle's XML, of the version that readers of other tools' reports expect.</summary>
internal sealed class CheckstyleReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        writer.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        writer.WriteLine("<checkstyle version=\"4.3\">");
        foreach (var file in report.Findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal))
        {
            writer.WriteLine($"  <file name=\"{XmlText.Escape(file.Key)}\">");
            foreach (var finding in file)
            {
                var severity = finding.Diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
                writer.WriteLine($"    <error line=\"{finding.Line}\" column=\"{finding.Column}\" severity=\"{severity}\" message=\"{XmlText.Escape(finding.Diagnostic.Message)}\" source=\"sitelint.{XmlText.Escape(finding.Diagnostic.Rule)}\"/>");
            }

            writer.WriteLine("  </file>");
        }

        writer.WriteLine("</checkstyle>");
    }
}
