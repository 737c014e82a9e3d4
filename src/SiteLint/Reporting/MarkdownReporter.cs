using System.Text;
using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>A summary for a pull request or a job: counts, rules, then the findings.</summary>
internal sealed class MarkdownReporter : IReporter
{
    private const int MostFindings = 200;

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        var summary = report.Summary;
        writer.WriteLine("## SiteLint");
        writer.WriteLine();
        writer.WriteLine(report.Findings.Count == 0
            ? $"Nothing found in {summary.Files} files."
            : $"**{summary.Errors}** errors, **{summary.Warnings}** warnings, **{summary.Infos}** infos in {summary.Files} files.");
        if (summary.Fixed + summary.Accepted > 0)
            writer.WriteLine($"{summary.Fixed} mended, {report.Findings.Count} remaining, {summary.Accepted} accepted by the baseline.");
        if (report.Findings.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine("| rule | findings | fixable |");
        writer.WriteLine("| --- | ---: | ---: |");
        foreach (var group in report.Findings.GroupBy(static finding => finding.Diagnostic.Rule).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal))
            writer.WriteLine($"| `{group.Key}` | {group.Count()} | {group.Count(static finding => finding.Diagnostic.Fix is not null)} |");
        writer.WriteLine();
        foreach (var finding in report.Findings.Take(MostFindings))
            writer.WriteLine($"- {Severities.NameOf(finding.Diagnostic.Severity)} `{Code(finding.Path)}:{finding.Line}:{finding.Column}` {Text(finding.Diagnostic.Message)} (`{finding.Diagnostic.Rule}`)");
        if (report.Findings.Count > MostFindings)
            writer.WriteLine($"- and {report.Findings.Count - MostFindings} more");
    }

    private static string Code(string text) => TerminalText.Escape(text).Replace('`', '\'').Replace('\n', ' ');

    /// <summary>What Markdown, HTML or a mention could be made of is escaped.</summary>
    private static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in TerminalText.Escape(text))
        {
            if (c == '\n')
                result.Append(' ');
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '!' or '~')
                result.Append('\\').Append(c);
            else if (c is '@' or '&')
                result.Append("&#").Append((int)c).Append(';');
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
