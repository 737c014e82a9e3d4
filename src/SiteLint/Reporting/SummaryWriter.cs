using System.Globalization;

namespace SiteLint.Reporting;

/// <summary>The line behind the findings.</summary>
/// <param name="writer">Where to.</param>
/// <param name="ansi">Colours.</param>
/// <param name="isVerbose">Whether more is said.</param>
internal sealed class SummaryWriter(TextWriter writer, Ansi ansi, bool isVerbose)
{
    /// <summary>Writes it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="hasConfiguration">Whether the site has a configuration; without one, the next step is named.</param>
    public void Write(Report report, bool hasConfiguration)
    {
        var summary = report.Summary;
        var found = new List<string>();
        Add(found, summary.Errors, "error", Severity.Error);
        Add(found, summary.Warnings, "warning", Severity.Warning);
        Add(found, summary.Infos, "info", Severity.Info);
        var files = Plural(summary.Files, "file");
        var time = summary.Elapsed > TimeSpan.Zero ? string.Create(CultureInfo.InvariantCulture, $" in {summary.Elapsed.TotalSeconds:0.00} s") : "";
        var mended = summary.Fixed > 0 ? $"{Plural(summary.Fixed, "finding")} mended; " : "";
        if (found.Count == 0)
        {
            writer.WriteLine($"{mended}{ansi.Green("nothing found")} in {files}{time}{Details(summary)}");
        }
        else
        {
            var places = report.Findings.Select(static finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
            // A change that only deletes is judged by the files that it breaks.
            var among = places > summary.Files ? "" : $" of {summary.Files}";
            writer.WriteLine($"{mended}{string.Join(", ", found)} in {Plural(places, "file")}{among}{time}{Fixable(summary)}{Details(summary)}");
        }

        if (isVerbose)
            WriteMore(report);
        if (found.Count > 0 && !hasConfiguration && summary.Errors + summary.Warnings >= 10)
            writer.WriteLine("next: 'dotnet sitelint init' writes a configuration that fits, 'dotnet sitelint baseline' accepts today's findings");
    }

    private void WriteMore(Report report)
    {
        foreach (var site in report.Sites)
            writer.WriteLine($"site {TerminalText.Escape(site.Root)}: {site.Generator}{(site.Theme is null ? "" : $" with {TerminalText.Escape(site.Theme)}")}");
        var summary = report.Summary;
        if (summary.Links is { } links)
        {
            writer.WriteLine($"links: {links[LinkVerdict.Good]} good, {links[LinkVerdict.Broken]} broken, {links[LinkVerdict.Unknown]} unknown, {links[LinkVerdict.External]} external, {links[LinkVerdict.Dead]} dead, {links[LinkVerdict.Unverified]} unverified");
        }

        foreach (var link in summary.Unverified)
            writer.WriteLine($"unverified: {TerminalText.Escape(link.Path)}:{link.Line}{(link.Places > 1 ? $" and {link.Places - 1} more" : "")}: {TerminalText.Escape(link.Url)}: {TerminalText.Escape(link.Because)}");
        writer.WriteLine($"files of no kind that is read: {summary.Unsupported}; findings that comments switch off: {summary.Suppressed}; hints: {summary.Hints}");
    }

    private string Details(ReportSummary summary)
    {
        var details = new List<string>();
        if (summary.Skipped > 0)
            details.Add($"{Plural(summary.Skipped, "file")} could not be read");
        if (summary.Accepted > 0)
            details.Add($"{Plural(summary.Accepted, "finding")} accepted by the baseline");
        if (summary.Links is { } links && links[LinkVerdict.Unknown] > 0)
            details.Add($"{Plural(links[LinkVerdict.Unknown], "link")} cannot be judged");
        if (summary.Links is { } asked && asked[LinkVerdict.Unverified] > 0)
            details.Add($"{Plural(asked[LinkVerdict.Unverified], "link")} to other sites could not be verified{(isVerbose ? "" : " (--verbose tells why)")}");
        return details.Count == 0 ? "" : "; " + string.Join("; ", details);
    }

    private static string Fixable(ReportSummary summary) => (summary.SafeFixes, summary.UnsafeFixes) switch
    {
        (0, 0) => "",
        (0, var guesses) => $"; {guesses} fixable with --unsafe-fixes",
        (var safe, 0) => $"; {safe} fixable with --fix",
        var (safe, guesses) => $"; {safe} fixable with --fix ({guesses} more with --unsafe-fixes)",
    };

    private void Add(List<string> found, int count, string noun, Severity severity)
    {
        if (count > 0)
            found.Add(ansi.Of(severity, Plural(count, noun)));
    }

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
