using System.Text.Json;

namespace SiteLint.Reporting;

/// <summary>Reviewdog's diagnostic format (rdjson), with suggestions. Its columns count bytes of UTF-8.</summary>
internal sealed class ReviewdogReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer) => writer.WriteLine(JsonReporter.Render(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("source");
            json.WriteString("name", "SiteLint");
            json.WriteEndObject();
            json.WriteStartArray("diagnostics");
            foreach (var finding in report.Findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        indented: true));

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        JsonReporter.WriteText(json, "message", finding.Diagnostic.Message);
        json.WriteStartObject("location");
        JsonReporter.WriteText(json, "path", finding.Path);
        WriteRange(json, finding, finding.Diagnostic.Span);
        json.WriteEndObject();
        json.WriteString("severity", finding.Diagnostic.Severity switch { Severity.Error => "ERROR", Severity.Warning => "WARNING", _ => "INFO" });
        json.WriteStartObject("code");
        json.WriteString("value", finding.Diagnostic.Rule);
        json.WriteEndObject();
        if (finding.Diagnostic.Fix is { } fix && finding.Source is not null && finding.EditPaths.All(path => path == finding.Path))
        {
            json.WriteStartArray("suggestions");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WriteRange(json, finding, edit.Span);
                JsonReporter.WriteText(json, "text", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Finding finding, TextSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", finding, span.Start);
        WritePosition(json, "end", finding, span.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, Finding finding, int offset)
    {
        int line = 1, column = 1;
        if (finding.Source is { } source)
        {
            offset = Math.Clamp(offset, 0, source.Text.Length);
            (line, var units) = source.Lines.GetPosition(offset);
            column = System.Text.Encoding.UTF8.GetByteCount(source.Text.AsSpan(offset - (units - 1), units - 1)) + 1;
        }

        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }
}
