using System.Text.Json;

namespace SiteLint.Reporting;

/// <summary>One result of a SARIF run.</summary>
internal static class SarifResult
{
    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="ruleIndex">Place of its rule in the run's list.</param>
    public static void Write(Utf8JsonWriter json, Finding finding, int ruleIndex)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        json.WriteStartObject("message");
        JsonReporter.WriteText(json, "text", diagnostic.Message + (diagnostic.Note is { } note ? ". " + note : ""));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysicalLocation(json, finding.Path, () => WriteRegion(json, finding));
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Related.Count > 0)
            WriteRelated(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("sitelint/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (diagnostic.Fix is { } fix && finding.Source is not null)
            WriteFix(json, finding, fix);
        json.WriteEndObject();
    }

    /// <summary>The level of a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Off => "none",
        _ => "note",
    };

    private static void WriteRegion(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteNumber("endLine", finding.EndLine);
        json.WriteNumber("endColumn", finding.EndColumn);
        if (finding.Text.Length is > 0 and <= 500)
        {
            json.WriteStartObject("snippet");
            JsonReporter.WriteText(json, "text", finding.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("relatedLocations");
        foreach (var place in finding.Related)
        {
            json.WriteStartObject();
            WritePhysicalLocation(json, place.Path, () =>
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", place.Line);
                json.WriteNumber("startColumn", place.Column);
                json.WriteEndObject();
            });
            json.WriteStartObject("message");
            JsonReporter.WriteText(json, "text", place.Message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Finding finding, Fix fix)
    {
        // Edits of other files have offsets that this report has no lines for.
        foreach (var path in finding.EditPaths)
        {
            if (path != finding.Path)
                return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        JsonReporter.WriteText(json, "text", fix.Title + (fix.Safety == FixSafety.Safe ? "" : " (a guess)"));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, finding.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            var span = finding.Source!.Clamp(edit.Span);
            var (line, column) = finding.Source.Lines.GetPosition(span.Start);
            var (endLine, endColumn) = finding.Source.Lines.GetPosition(span.End);
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
            json.WriteEndObject();
            json.WriteStartObject("insertedContent");
            JsonReporter.WriteText(json, "text", edit.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePhysicalLocation(Utf8JsonWriter json, string path, Action writeRegion)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, path);
        writeRegion();
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteString("uriBaseId", "SRCROOT");
        json.WriteEndObject();
    }
}
