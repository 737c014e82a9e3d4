using System.Text.Json;
using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>Reads reports that <c>--format json</c> wrote, so that those of several machines can be joined.</summary>
internal static class ReportReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="text">The JSON.</param>
    /// <exception cref="FormatException">It is no report of a version that is known.</exception>
    public static Report Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || version.GetInt32() != 1)
                throw new FormatException("it is no report of SiteLint's JSON format, version 1");
            var summary = root.GetProperty("summary");
            return new Report
            {
                ToolVersion = root.GetProperty("tool").GetProperty("version").GetString() ?? "",
                Sites = [.. root.GetProperty("sites").EnumerateArray().Select(static site => new ReportSite(Text(site, "root")!, Text(site, "generator")!, Text(site, "theme")))],
                Findings = [.. root.GetProperty("diagnostics").EnumerateArray().Select(ReadFinding)],
                Summary = new ReportSummary
                {
                    Files = Number(summary, "files"),
                    Skipped = Number(summary, "skipped"),
                    Errors = Number(summary, "errors"),
                    Warnings = Number(summary, "warnings"),
                    Infos = Number(summary, "infos"),
                    Hints = Number(summary, "hints"),
                    Suppressed = Number(summary, "suppressed"),
                    Accepted = Number(summary, "accepted"),
                    Links = ReadLinks(summary),
                },
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"it is no report of SiteLint's JSON format: {error.Message}");
        }
    }

    private static Finding ReadFinding(JsonElement item)
    {
        var fix = item.TryGetProperty("fix", out var written) && written.ValueKind == JsonValueKind.Object ? written : (JsonElement?)null;
        if (!Severities.TryParse(Text(item, "severity") ?? "", out var severity))
            throw new FormatException($"'{Text(item, "severity")}' is no severity");
        return new Finding
        {
            Diagnostic = new Diagnostic
            {
                Rule = Text(item, "rule")!,
                Severity = severity,
                Path = Text(item, "path")!,
                Span = default,
                Message = Text(item, "message")!,
                Note = Text(item, "note"),
                Target = Text(item, "target"),
                Count = Math.Max(1, Number(item, "count")),
                Suggestions = [.. item.GetProperty("suggestions").EnumerateArray().Select(static suggestion => suggestion.GetString()!)],
                Fix = fix is { } known ? ReadFix(known) : null,
            },
            Path = Text(item, "path")!,
            Site = Text(item, "site") ?? ".",
            Line = Number(item, "line"),
            Column = Number(item, "column"),
            EndLine = Number(item, "endLine"),
            EndColumn = Number(item, "endColumn"),
            Text = Text(item, "text") ?? "",
            Fingerprint = Text(item, "fingerprint")!,
            Related = [.. item.GetProperty("related").EnumerateArray().Select(static place => new RelatedFinding(Text(place, "path")!, Number(place, "line"), Number(place, "column"), Text(place, "message")!))],
            EditPaths = fix is { } edits ? [.. edits.GetProperty("edits").EnumerateArray().Select(static edit => Text(edit, "path")!)] : [],
        };
    }

    private static Fix ReadFix(JsonElement fix) => new(
        Text(fix, "title")!,
        Text(fix, "safety") == "safe" ? FixSafety.Safe : FixSafety.Unsafe,
        [.. fix.GetProperty("edits").EnumerateArray().Select(static edit => new TextEdit(new TextSpan(Number(edit, "start"), Number(edit, "end")), Text(edit, "text")!))]);

    private static LinkCounts ReadLinks(JsonElement summary)
    {
        var counts = new LinkCounts();
        if (!summary.TryGetProperty("links", out var links))
            return counts;
        foreach (var verdict in Enum.GetValues<LinkVerdict>())
            counts.Add(verdict, Number(links, verdict.ToString().ToLowerInvariant()));
        return counts;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Number(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;
}
