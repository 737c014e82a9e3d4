using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>One HTML page without scripts or anything from elsewhere.</summary>
internal sealed class HtmlReporter : IReporter
{
    private const string Style =
        "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{background:#f4f4f4;padding:.5rem;overflow-x:auto}mark{background:#ffd9d9}.error{color:#b00020}.warning{color:#8a5a00}.info,.hint{color:#1a5fb4}h2{margin-top:2rem;border-bottom:1px solid #ddd}";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        var summary = report.Summary;
        writer.WriteLine("<!doctype html>");
        writer.WriteLine($"<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>SiteLint</title><style>{Style}</style></head><body>");
        writer.WriteLine($"<h1>SiteLint</h1><p>{summary.Errors} errors, {summary.Warnings} warnings, {summary.Infos} infos in {summary.Files} files.</p>");
        foreach (var file in report.Findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal))
        {
            writer.WriteLine($"<h2>{Text(file.Key)}</h2>");
            foreach (var finding in file)
                Write(finding, writer);
        }

        writer.WriteLine("</body></html>");
    }

    private static void Write(Finding finding, TextWriter writer)
    {
        var diagnostic = finding.Diagnostic;
        var severity = Severities.NameOf(diagnostic.Severity);
        writer.WriteLine($"<section><p><strong class=\"{severity}\">{severity}</strong> {finding.Line}:{finding.Column} {Text(diagnostic.Message)} <code>{diagnostic.Rule}</code></p>");
        if (finding.Source is { } source)
        {
            var line = source.Line(finding.Line);
            var start = Math.Min(finding.Column - 1, line.Length);
            var end = finding.EndLine == finding.Line ? Math.Clamp(finding.EndColumn - 1, start, line.Length) : line.Length;
            var from = Math.Max(0, start - 100);
            var to = Math.Min(line.Length, end + 100);
            writer.WriteLine($"<pre>{Text(line[from..start].ToString())}<mark>{Text(line[start..end].ToString())}</mark>{Text(line[end..to].ToString())}</pre>");
        }

        if (diagnostic.Suggestions.Count > 0)
            writer.WriteLine($"<p>Write {string.Join(", ", diagnostic.Suggestions.Take(5).Select(static text => $"<em>{Text(text)}</em>"))}</p>");
        if (diagnostic.Note is { } note)
            writer.WriteLine($"<p>{Text(note)}</p>");
        writer.WriteLine("</section>");
    }

    private static string Text(string text) => XmlText.Escape(TerminalText.Escape(text));
}
