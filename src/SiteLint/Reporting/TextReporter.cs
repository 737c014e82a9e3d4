using System.Globalization;
using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>For a person at a terminal: each finding with the line it is in, a caret, why it matters and what to do.</summary>
/// <param name="ansi">The colours.</param>
/// <param name="width">Columns there are.</param>
internal sealed class TextReporter(Ansi ansi, int width) : IReporter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
            Write(finding, writer);
    }

    /// <summary>Writes one finding, with an empty line behind it.</summary>
    public void Write(Finding finding, TextWriter writer)
    {
        var diagnostic = finding.Diagnostic;
        var severity = diagnostic.Severity;
        var mark = diagnostic.Fix is null ? "" : diagnostic.Fix.Safety == FixSafety.Safe ? "[*]" : "[!]";
        var count = diagnostic.Count > 1 ? $" ({diagnostic.Count} places)" : "";
        writer.WriteLine($"{ansi.Of(severity, Severities.NameOf(severity) + $"[{diagnostic.Rule}]")}{ansi.Dim(mark)}{ansi.Bold(": " + TerminalText.Escape(diagnostic.Message) + count)}");

        var gutter = new string(' ', finding.Line.ToString(CultureInfo.InvariantCulture).Length);
        writer.WriteLine($"{gutter}{ansi.Blue("-->")} {TerminalText.Escape(finding.Path)}:{finding.Line}:{finding.Column}");
        if (finding.Source is not null)
            WriteFrame(finding, gutter, writer);
        if (diagnostic.Note is { } note)
            WriteTail(writer, gutter, "note", note);
        WriteHelp(diagnostic, gutter, writer);
        foreach (var place in finding.Related)
            writer.WriteLine($"{gutter} {ansi.Blue("=")} {ansi.Bold("see")}: {TerminalText.Escape(place.Path)}:{place.Line}:{place.Column}: {TerminalText.Escape(place.Message)}");
        writer.WriteLine();
    }

    private void WriteFrame(Finding finding, string gutter, TextWriter writer)
    {
        var view = finding.Source!;
        var line = view.Line(finding.Line);
        if (line.Length == 0 && finding.Text.Length == 0 && view.Text.Length == 0)
            return;
        var start = finding.Column - 1;
        var end = finding.EndLine == finding.Line ? finding.EndColumn - 1 : line.Length;
        var shown = DisplayLine.Create(line, Math.Min(start, line.Length), Math.Min(end, line.Length), width - gutter.Length - 3);
        writer.WriteLine($"{gutter} {ansi.Blue("|")}");
        writer.WriteLine($"{ansi.Blue(finding.Line.ToString(CultureInfo.InvariantCulture) + " |")} {TerminalText.Escape(shown.Text.TrimEnd())}");
        writer.WriteLine($"{gutter} {ansi.Blue("|")} {new string(' ', shown.MarkStart)}{ansi.Of(finding.Diagnostic.Severity, new string('^', shown.MarkLength))}");
    }

    private void WriteHelp(Diagnostic diagnostic, string gutter, TextWriter writer)
    {
        if (diagnostic.Suggestions.Count > 0)
        {
            var shown = diagnostic.Suggestions.Take(5).Select(static text => $"'{TerminalText.Escape(text)}'");
            WriteTail(writer, gutter, "help", (diagnostic.Suggestions.Count == 1 ? "write " : "write one of ") + string.Join(", ", shown));
        }

        if (diagnostic.Fix is { } fix)
            WriteTail(writer, gutter, "fix", fix.Title + (fix.Safety == FixSafety.Safe ? " (--fix)" : " (--unsafe-fixes)"));
    }

    private void WriteTail(TextWriter writer, string gutter, string label, string text)
    {
        var indent = gutter.Length + 3 + label.Length + 2;
        var lines = Wrap(TerminalText.Escape(text).Replace('\n', ' '), Math.Max(30, width - indent));
        writer.WriteLine($"{gutter} {ansi.Blue("=")} {ansi.Bold(label)}: {lines[0]}");
        for (var i = 1; i < lines.Count; i++)
            writer.WriteLine(new string(' ', indent) + TerminalText.Escape(lines[i]));
    }

    private static List<string> Wrap(string text, int columns)
    {
        var lines = new List<string>();
        while (text.Length > columns)
        {
            var at = text.LastIndexOf(' ', columns);
            if (at <= 0)
                break;
            lines.Add(text[..at]);
            text = text[(at + 1)..];
        }

        lines.Add(text);
        return lines;
    }
}
