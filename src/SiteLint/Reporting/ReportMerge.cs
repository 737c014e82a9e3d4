namespace SiteLint.Reporting;

/// <summary>
/// Joins reports of one site from several machines that each asked a part of the hosts: a finding that all of them have is
/// one, links that one machine asked have its verdict.
/// </summary>
internal static class ReportMerge
{
    /// <summary>Joins the reports.</summary>
    /// <param name="reports">At least one, all of the same sources.</param>
    public static Report Join(IReadOnlyList<Report> reports)
    {
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var finding in report.Findings)
            {
                if (seen.Add($"{finding.Path}\n{finding.Line}\n{finding.Column}\n{finding.Diagnostic.Rule}\n{finding.Fingerprint}"))
                    findings.Add(finding);
            }
        }

        findings.Sort(static (a, b) =>
        {
            var order = string.CompareOrdinal(a.Path, b.Path);
            order = order != 0 ? order : a.Line.CompareTo(b.Line);
            order = order != 0 ? order : a.Column.CompareTo(b.Column);
            return order != 0 ? order : string.CompareOrdinal(a.Diagnostic.Rule, b.Diagnostic.Rule);
        });
        var first = reports[0];
        return first with
        {
            Findings = findings,
            Sites = [.. reports.SelectMany(static report => report.Sites).Distinct()],
            Summary = first.Summary with
            {
                Errors = Count(findings, Severity.Error),
                Warnings = Count(findings, Severity.Warning),
                Infos = Count(findings, Severity.Info),
                Hints = Count(findings, Severity.Hint),
                SafeFixes = findings.Count(static finding => finding.Diagnostic.Fix is { Safety: FixSafety.Safe }),
                UnsafeFixes = findings.Count(static finding => finding.Diagnostic.Fix is { Safety: FixSafety.Unsafe }),
                Skipped = reports.Max(static report => report.Summary.Skipped),
                Links = JoinLinks(reports),
            },
        };
    }

    private static int Count(List<Finding> findings, Severity severity) => findings.Count(finding => finding.Diagnostic.Severity == severity);

    /// <summary>Dead and unverified links are each known to the one machine that asked; every other machine counts them as external.</summary>
    private static LinkCounts JoinLinks(IReadOnlyList<Report> reports)
    {
        var joined = new LinkCounts();
        var first = reports[0].Summary.Links ?? new LinkCounts();
        foreach (var verdict in new[] { LinkVerdict.Good, LinkVerdict.Broken, LinkVerdict.Unknown })
            joined.Add(verdict, first[verdict]);
        var dead = reports.Sum(static report => report.Summary.Links?[LinkVerdict.Dead] ?? 0);
        var unverified = reports.Sum(static report => report.Summary.Links?[LinkVerdict.Unverified] ?? 0);
        joined.Add(LinkVerdict.Dead, dead);
        joined.Add(LinkVerdict.Unverified, unverified);
        joined.Add(LinkVerdict.External, first[LinkVerdict.External] + first[LinkVerdict.Dead] + first[LinkVerdict.Unverified] - dead - unverified);
        return joined;
    }
}
