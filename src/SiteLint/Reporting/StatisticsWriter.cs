using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>A table: how often each rule spoke, and how much of it can be mended.</summary>
internal static class StatisticsWriter
{
    /// <summary>Writes the table, the most frequent rule first.</summary>
    public static void Write(Report report, TextWriter writer)
    {
        var groups = report.Findings
            .GroupBy(static finding => finding.Diagnostic.Rule)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var worst = group.Max(static finding => finding.Diagnostic.Severity);
            var files = group.Select(static finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
            var safe = group.Count(static finding => finding.Diagnostic.Fix?.Safety == FixSafety.Safe);
            writer.WriteLine($"{group.Count(),6}  {Severities.NameOf(worst),-7}  {group.Key,-32}  {files} file{(files == 1 ? "" : "s")}{(safe > 0 ? $", {safe} fixable" : "")}");
        }
    }
}
