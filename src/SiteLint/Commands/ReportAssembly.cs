using SiteLint.Baselines;
using SiteLint.Linting;
using SiteLint.Reporting;

namespace SiteLint.Commands;

/// <summary>Makes the report of a run: what is accepted goes, what is left is counted, what is to be shown is laid out.</summary>
/// <param name="session">The run.</param>
/// <param name="baseline">The accepted findings, or null.</param>
internal sealed class ReportAssembly(LintSession session, Baseline? baseline)
{
    /// <summary>Makes the report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="mended">Number of findings that were mended.</param>
    /// <param name="countLinks">Whether links are counted by verdict.</param>
    public Report Create(LintResult result, int mended, bool countLinks)
    {
        var level = session.Settings.Level("");
        var builder = new ReportBuilder(session.Tree, session.Paths.ToReport, path => session.Paths.FolderToReport(result.SiteOf(path)?.Profile.Root ?? ""));
        var counts = new int[(int)Severity.Error + 1];
        var shown = new List<Finding>();
        int safe = 0, unsafely = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            // Without a baseline, findings that are only counted need not be laid out.
            if (baseline is null && diagnostic.Severity < level)
            {
                counts[(int)diagnostic.Severity]++;
                continue;
            }

            var finding = builder.Build(diagnostic);
            if (baseline?.Accepts(finding, FullPathOf(diagnostic)) == true)
                continue;
            counts[(int)diagnostic.Severity]++;
            if (diagnostic.Severity < level)
                continue;
            shown.Add(finding);
            if (diagnostic.Fix is { } fix)
            {
                safe += fix.Safety == FixSafety.Safe ? 1 : 0;
                unsafely += fix.Safety == FixSafety.Unsafe ? 1 : 0;
            }
        }

        return new Report
        {
            Findings = shown,
            Sites = Sites(result),
            ToolVersion = ToolVersion.Current,
            FindRule = id => session.Settings.Catalog.Find(id) is >= 0 and var index ? session.Settings.Catalog.Infos[index] : null,
            Summary = new ReportSummary
            {
                Files = result.Files,
                Skipped = result.Skipped,
                Unsupported = result.Unsupported,
                Errors = counts[(int)Severity.Error],
                Warnings = counts[(int)Severity.Warning],
                Infos = counts[(int)Severity.Info],
                Hints = counts[(int)Severity.Hint],
                SafeFixes = safe,
                UnsafeFixes = unsafely,
                Fixed = mended,
                Suppressed = result.Suppressed,
                Accepted = baseline?.Accepted ?? 0,
                Links = countLinks ? result.CountLinks?.Invoke() ?? LinkCounts.Of(result.Sites) : null,
            },
        };
    }

    private ReportSite[] Sites(LintResult result)
    {
        var sites = new ReportSite[result.Sites.Count];
        for (var i = 0; i < sites.Length; i++)
        {
            var profile = result.Sites[i].Profile;
            sites[i] = new ReportSite(session.Paths.FolderToReport(profile.Root), profile.Generator, profile.Theme);
        }

        return sites;
    }

    private string FullPathOf(Diagnostic diagnostic) => Path.GetFullPath(Path.Combine(session.Tree.Root, diagnostic.Path));
}
