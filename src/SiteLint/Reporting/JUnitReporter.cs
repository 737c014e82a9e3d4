namespace SiteLint.Reporting;

/// <summary>JUnit's XML: a suite a file, a failed case a finding; a run without findings is one case that passed.</summary>
internal sealed class JUnitReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        var count = report.Findings.Count;
        writer.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        writer.WriteLine($"<testsuites name=\"SiteLint\" tests=\"{Math.Max(1, count)}\" failures=\"{count}\" errors=\"0\">");
        if (count == 0)
            writer.WriteLine("  <testsuite name=\"SiteLint\" tests=\"1\" failures=\"0\" errors=\"0\"><testcase name=\"site\" classname=\"SiteLint\"/></testsuite>");
        foreach (var file in report.Findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal))
        {
            var path = XmlText.Escape(file.Key);
            writer.WriteLine($"  <testsuite name=\"{path}\" tests=\"{file.Count()}\" failures=\"{file.Count()}\" errors=\"0\">");
            foreach (var finding in file)
            {
                var message = XmlText.Escape(finding.Diagnostic.Message);
                writer.WriteLine($"    <testcase name=\"{finding.Diagnostic.Rule} ({finding.Line}:{finding.Column})\" classname=\"{path}\"><failure type=\"{Configuration.Severities.NameOf(finding.Diagnostic.Severity)}\" message=\"{message}\">{path}:{finding.Line}:{finding.Column}: {message}</failure></testcase>");
            }

            writer.WriteLine("  </testsuite>");
        }

        writer.WriteLine("</testsuites>");
    }
}
