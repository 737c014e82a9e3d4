using SiteLint.Baselines;
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
            Warn(warning);
        var baseline = BaselineFile.Find(session, options.Baseline, environment) is { } file ? Baseline.Read(file) : null;

        var result = session.Run(CountsLinks() ? Needs.Links : Needs.None);
        var mended = 0;
        if (options.Fix || options.Diff)
        {
            var rounds = new FixRounds(session.Tree, options.UnsafeFixes, session.Run);
            result = rounds.Run(result);
            if (options.Diff)
                return PrintDiff(session, rounds, result);
            mended = Write(rounds);
        }

        var report = new ReportAssembly(session, baseline).Create(result, mended, NeedsLinkCounts());
        report = report with
        {
            Created = environment.Clock.GetUtcNow(),
            Summary = report.Summary with
            {
                Elapsed = environment.Clock.GetElapsedTime(started),
                Unverified = options.Verbose && options.Site.External is not null ? UnverifiedLink.Of(result.Sites, session.Paths.ToReport) : [],
            },
        };
        new ReportOutputs(options, environment).Write(report);
        if (baseline is { Stale: > 0 } && session.IsWhole && !options.Quiet)
            Warn($"{baseline.Stale} entr{(baseline.Stale == 1 ? "y" : "ies")} of the baseline {(baseline.Stale == 1 ? "is" : "are")} stale; 'sitelint baseline --prune' takes them out");
        if (!options.Quiet)
        {
            environment.Out.Flush();
            new SummaryWriter(environment.Error, new Ansi(ColorChoice.IsOn(options.Color, environment)), options.Verbose).Write(report, session.Settings.ScopeOf("").Layers.Count > 0);
        }

        if (result.HasFailures)
            return ExitCode.Failure;
        return IsFailing(report.Summary, session) ? ExitCode.Findings : ExitCode.Success;
    }

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
                Warn(trouble);
        }

        return rounds.Applied;
    }

    private bool NeedsLinkCounts() => !options.Quiet || CountsLinks();

    /// <summary>Whether a report holds counts of links, which must then be those of the whole site.</summary>
    private bool CountsLinks() => options.Outputs.Any(static output => output.Format.Name == "json");

    private void Warn(string text) => environment.Error.WriteLine("sitelint: warning: " + TerminalText.EscapeLine(text));
}
