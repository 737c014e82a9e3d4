using SiteLint.Configuration;
using SiteLint.Fixing;
using SiteLint.Linting;
using SiteLint.Reporting;

namespace SiteLint.Commands;

/// <summary>One run of <c>check</c>: read, judge, mend where asked, report, exit code.</summary>
internal sealed class CheckRun(CheckOptions options, CommandEnvironment environment)
{
    private readonly long started = environment.Clock.GetTimestamp();

    /// <summary>Runs it.</summary>
    public int Run()
    {
        var session = LintSession.Open(options.Site, environment);
        foreach (var warning in session.Warnings)
            environment.Error.WriteLine("sitelint: warning: " + TerminalText.Escape(warning));

        var result = session.Run();
        var mended = 0;
        if (options.Fix || options.Diff)
        {
            var rounds = new FixRounds(session.Tree, options.UnsafeFixes, session.Run);
            result = rounds.Run(result);
            if (options.Diff)
                return PrintDiff(session, rounds, result);
            mended = Write(rounds);
        }

        var report = BuildReport(session, result, mended);
        new ReportOutputs(options, environment).Write(report);
        if (!options.Quiet)
            new SummaryWriter(environment.Error, ErrorColors(), options.Verbose).Write(report, HasConfiguration(session));
        if (result.HasFailures)
            return ExitCode.Failure;
        return IsFailing(report.Summary, session) ? ExitCode.Findings : ExitCode.Success;
    }

    private static bool HasConfiguration(LintSession session) => session.Settings.ScopeOf("").Layers.Count > 0;

    private static bool IsFailing(ReportSummary summary, LintSession session)
    {
        if (session.Settings.FailOn("") is not { } threshold)
            return false;
        for (var severity = threshold; severity <= Severity.Error; severity++)
        {
            if (summary.Count(severity) > 0)
                return true;
        }

        return false;
    }

    private Ansi ErrorColors() => new(ColorChoice.IsOn(options.Color, environment));

    private int PrintDiff(LintSession session, FixRounds rounds, LintResult rest)
    {
        var count = 0;
        foreach (var file in rounds.Changed)
        {
            Patch.Write(environment.Out, session.Paths.ToReport(file.Path), file.Before, file.After);
            count++;
        }

        if (!options.Quiet)
            environment.Error.WriteLine(count == 0 ? "sitelint: nothing to mend" : $"sitelint: {count} file{(count == 1 ? "" : "s")} would change; nothing was written");
        return rest.HasFailures ? ExitCode.Failure : count > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private int Write(FixRounds rounds)
    {
        foreach (var file in rounds.Changed)
        {
            if (FileWriter.Write(file) is { } trouble)
                environment.Error.WriteLine("sitelint: warning: " + TerminalText.Escape(trouble));
        }

        return rounds.Applied;
    }

    private Report BuildReport(LintSession session, LintResult result, int mended)
    {
        var level = session.Settings.Level("");
        var shown = new List<Diagnostic>();
        var counts = new int[(int)Severity.Error + 1];
        int safe = 0, unsafely = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            counts[(int)diagnostic.Severity]++;
            if (diagnostic.Severity < level)
                continue;
            shown.Add(diagnostic);
            if (diagnostic.Fix is { } fix)
            {
                safe += fix.Safety == FixSafety.Safe ? 1 : 0;
                unsafely += fix.Safety == FixSafety.Unsafe ? 1 : 0;
            }
        }

        var builder = new ReportBuilder(session.Tree, session.Paths.ToReport, path => session.Paths.FolderToReport(result.SiteOf(path)?.Profile.Root ?? ""));
        var sites = new List<ReportSite>();
        foreach (var site in result.Sites)
            sites.Add(new ReportSite(session.Paths.FolderToReport(site.Profile.Root), site.Profile.Generator, site.Profile.Theme));
        return new Report
        {
            Findings = builder.Build(shown),
            Sites = sites,
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
                Links = NeedsLinkCounts() ? LinkCounts.Of(result.Sites) : null,
                Elapsed = environment.Clock.GetElapsedTime(started),
            },
        };
    }

    private bool NeedsLinkCounts() =>
        !options.Quiet || options.Outputs.Any(static output => output.Format.Name == "json");
}
