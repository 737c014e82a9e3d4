using System.Text.Json;

namespace SiteLint.Reporting;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning: one run, its rules, its results.</summary>
internal sealed class SarifReporter : IReporter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer) =>
        JsonReporter.WriteLine(writer, json => WriteLog(json, report));

    private static void WriteLog(Utf8JsonWriter json, Report report)
    {
        var rules = new List<string>();
        foreach (var finding in report.Findings)
        {
            if (!rules.Contains(finding.Diagnostic.Rule))
                rules.Add(finding.Diagnostic.Rule);
        }

        rules.Sort(string.CompareOrdinal);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject("SRCROOT");
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the report.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            SarifResult.Write(json, finding, rules.IndexOf(finding.Diagnostic.Rule));
            JsonReporter.Pass(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, Report report, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteLint");
        json.WriteString("version", report.ToolVersion);
        json.WriteString("semanticVersion", report.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            var info = report.FindRule(id);
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("name", NameOf(id));
            json.WriteStartObject("shortDescription");
            json.WriteString("text", info?.Title ?? id);
            json.WriteEndObject();
            json.WriteStartObject("help");
            json.WriteString("text", $"'dotnet sitelint explain {id}' shows what the rule reports, why, and how to mend it.");
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SarifResult.LevelOf(info?.Severity ?? Severity.Warning));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary><c>link/missing-target</c> as <c>LinkMissingTarget</c>.</summary>
    private static string NameOf(string id) =>
        string.Concat(id.Split('/', '-').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
