namespace SiteLint.Reporting;

/// <summary>Counts of a run.</summary>
internal sealed record ReportSummary
{
    /// <summary>Files that were read and reported on.</summary>
    public int Files { get; init; }

    /// <summary>Files that could not be read or were too complex.</summary>
    public int Skipped { get; init; }

    /// <summary>Files of no kind that is read.</summary>
    public int Unsupported { get; init; }

    /// <summary>Findings that are errors.</summary>
    public int Errors { get; init; }

    /// <summary>Findings that are warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>Findings that are infos.</summary>
    public int Infos { get; init; }

    /// <summary>Findings that are hints.</summary>
    public int Hints { get; init; }

    /// <summary>Findings with a safe fix, among those shown.</summary>
    public int SafeFixes { get; init; }

    /// <summary>Findings with an unsafe fix, among those shown.</summary>
    public int UnsafeFixes { get; init; }

    /// <summary>Findings that were mended in this run.</summary>
    public int Fixed { get; init; }

    /// <summary>Findings that comments suppressed.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings that the baseline accepts.</summary>
    public int Accepted { get; init; }

    /// <summary>Links by verdict; null where they were not counted.</summary>
    public LinkCounts? Links { get; init; }

    /// <summary>Links that other sites gave no clear answer for; empty where they were not asked for.</summary>
    public IReadOnlyList<UnverifiedLink> Unverified { get; init; } = [];

    /// <summary>How long the run took; zero where it is not told.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The number of findings of a severity.</summary>
    public int Count(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Warnings,
        Severity.Info => Infos,
        Severity.Hint => Hints,
        _ => 0,
    };
}
