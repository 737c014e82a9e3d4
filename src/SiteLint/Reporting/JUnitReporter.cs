using System.Globalization;

namespace SiteLint.Reporting;

/// <summary>
/// JUnit's XML: a suite a file, a failed case a finding; a run without findings is one case that passed. It has all that
/// the schema of Ant's reports asks for and nothing that it lacks; Jenkins' own schema takes that too.
/// </summary>
internal sealed class JUnitReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        writer.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        writer.WriteLine("<testsuites>");
        var suites = 0;
        foreach (var file in report.Findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal))
        {
            var path = XmlText.Escape(file.Key);
            Open(writer, report, suites++, path, file.Count(), file.Count());
            foreach (var finding in file)
            {
                var message = XmlText.Escape(finding.Diagnostic.Message);
                writer.WriteLine($"    <testcase name=\"{XmlText.Escape(finding.Diagnostic.Rule)} ({finding.Line}:{finding.Column})\" classname=\"{path}\" time=\"0\"><failure type=\"{Configuration.Severities.NameOf(finding.Diagnostic.Severity)}\" message=\"{message}\">{path}:{finding.Line}:{finding.Column}: {message}</failure></testcase>");
            }

            Close(writer);
        }

        if (suites == 0)
        {
            Open(writer, report, suites, "SiteLint", tests: 1, failures: 0);
            writer.WriteLine("    <testcase name=\"site\" classname=\"SiteLint\" time=\"0\"/>");
            Close(writer);
        }

        writer.WriteLine("</testsuites>");
    }

    /// <summary>
    /// A finding takes no time that could be told, and the machine's name is nobody's business: both are fixed. The schema
    /// wants the time of day without a zone; it is that of UTC.
    /// </summary>
    private static void Open(TextWriter writer, Report report, int id, string name, int tests, int failures)
    {
        var created = report.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        writer.WriteLine($"  <testsuite id=\"{id}\" name=\"{name}\" package=\"SiteLint\" timestamp=\"{created}\" hostname=\"localhost\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" time=\"0\">");
        writer.WriteLine("    <properties/>");
    }

    private static void Close(TextWriter writer)
    {
        writer.WriteLine("    <system-out/>");
        writer.WriteLine("    <system-err/>");
        writer.WriteLine("  </testsuite>");
    }
}
