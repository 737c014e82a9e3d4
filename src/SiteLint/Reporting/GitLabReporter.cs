namespace SiteLint.Reporting;

/// <summary>GitLab's code quality report.</summary>
internal sealed class GitLabReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer) => writer.WriteLine(JsonReporter.Render(
        json =>
        {
            json.WriteStartArray();
            foreach (var finding in report.Findings)
            {
                json.WriteStartObject();
                JsonReporter.WriteText(json, "description", finding.Diagnostic.Message);
                JsonReporter.WriteText(json, "check_name", finding.Diagnostic.Rule);
                JsonReporter.WriteText(json, "fingerprint", finding.Fingerprint);
                json.WriteString("severity", finding.Diagnostic.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
                json.WriteStartObject("location");
                JsonReporter.WriteText(json, "path", finding.Path);
                json.WriteStartObject("lines");
                json.WriteNumber("begin", finding.Line);
                json.WriteNumber("end", finding.EndLine);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        },
        indented: true));
}
