using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>One JSON object, the contract of <c>docs/json.md</c>; or, as lines, one object a finding.</summary>
/// <param name="asLines">Whether each finding is a line of its own.</param>
internal sealed class JsonReporter(bool asLines) : IReporter
{
    /// <summary>Bytes from which a part of a long report is passed on.</summary>
    private const int PieceSize = 1 << 15;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        if (asLines)
        {
            foreach (var finding in report.Findings)
                writer.WriteLine(Render(json => WriteFinding(json, finding), indented: false));
            return;
        }

        WriteLine(writer, json => WriteReport(json, report));
    }

    /// <summary>Writes one indented value and ends the line; what <see cref="Pass"/> is called for goes out before the rest is made.</summary>
    public static void WriteLine(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using (var text = new JsonText(writer))
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = Encoder, Indented = true, NewLine = "\n" }))
            write(json);
        writer.WriteLine();
    }

    /// <summary>Lets go of what is written, where it is much. Called between two findings.</summary>
    public static void Pass(Utf8JsonWriter json)
    {
        if (json.BytesPending >= PieceSize)
            json.Flush();
    }

    /// <summary>Renders one value; also used by commands that answer in JSON.</summary>
    public static string Render(Action<Utf8JsonWriter> write, bool indented)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
            write(json);
        return JsonText.Harmless(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartObject("tool");
        json.WriteString("name", "SiteLint");
        json.WriteString("version", report.ToolVersion);
        json.WriteEndObject();
        json.WriteStartArray("sites");
        foreach (var site in report.Sites)
        {
            json.WriteStartObject();
            WriteText(json, "root", site.Root);
            WriteText(json, "generator", site.Generator);
            WriteText(json, "theme", site.Theme);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var finding in report.Findings)
        {
            WriteFinding(json, finding);
            Pass(json);
        }

        json.WriteEndArray();
        WriteSummary(json, report.Summary);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        WriteText(json, "rule", diagnostic.Rule);
        WriteText(json, "severity", Severities.NameOf(diagnostic.Severity));
        WriteText(json, "path", finding.Path);
        WriteText(json, "site", finding.Site);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteNumber("endLine", finding.EndLine);
        json.WriteNumber("endColumn", finding.EndColumn);
        WriteText(json, "text", finding.Text);
        WriteText(json, "message", diagnostic.Message);
        WriteText(json, "note", diagnostic.Note);
        json.WriteStartArray("suggestions");
        foreach (var suggestion in diagnostic.Suggestions)
            json.WriteStringValue(WellFormed(suggestion));
        json.WriteEndArray();
        WriteText(json, "target", diagnostic.Target);
        json.WriteNumber("count", diagnostic.Count);
        WriteText(json, "fingerprint", finding.Fingerprint);
        json.WriteStartArray("related");
        foreach (var place in finding.Related)
        {
            json.WriteStartObject();
            WriteText(json, "path", place.Path);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            WriteText(json, "message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFix(json, finding);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Diagnostic.Fix is not { } fix)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        WriteText(json, "title", fix.Title);
        WriteText(json, "safety", fix.Safety == FixSafety.Safe ? "safe" : "unsafe");
        json.WriteStartArray("edits");
        for (var i = 0; i < fix.Edits.Count; i++)
        {
            json.WriteStartObject();
            WriteText(json, "path", finding.EditPaths[i]);
            json.WriteNumber("start", fix.Edits[i].Span.Start);
            json.WriteNumber("end", fix.Edits[i].Span.End);
            WriteText(json, "text", fix.Edits[i].NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, ReportSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("skipped", summary.Skipped);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("hints", summary.Hints);
        json.WriteNumber("fixed", summary.Fixed);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("accepted", summary.Accepted);
        var links = summary.Links ?? new LinkCounts();
        json.WriteStartObject("links");
        json.WriteNumber("good", links[LinkVerdict.Good]);
        json.WriteNumber("broken", links[LinkVerdict.Broken]);
        json.WriteNumber("unknown", links[LinkVerdict.Unknown]);
        json.WriteNumber("external", links[LinkVerdict.External]);
        json.WriteNumber("dead", links[LinkVerdict.Dead]);
        json.WriteNumber("unverified", links[LinkVerdict.Unverified]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a text, or null.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, WellFormed(text));
    }

    /// <summary>Half a surrogate pair, which a span may cut, is no JSON.</summary>
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }
}
