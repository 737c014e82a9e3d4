namespace SiteLint.Reporting;

/// <summary>What a run found, as reporters see it.</summary>
internal sealed record Report
{
    /// <summary>The findings to show, by path, place and rule.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Counts over everything, what is not shown included.</summary>
    public required ReportSummary Summary { get; init; }

    /// <summary>The sites.</summary>
    public IReadOnlyList<ReportSite> Sites { get; init; } = [];

    /// <summary>What is known of a rule by its id; null for an unknown one.</summary>
    public Func<string, RuleInfo?> FindRule { get; init; } = static _ => null;

    /// <summary>Version of the tool.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>When the run ended; the beginning of 1970 where nobody said.</summary>
    public DateTimeOffset Created { get; init; } = DateTimeOffset.UnixEpoch;
}

/// <summary>A site that was read.</summary>
/// <param name="Root">Relative to the report's root; <c>.</c> for the same.</param>
/// <param name="Generator">Name of its generator.</param>
/// <param name="Theme">Name of its theme, or null.</param>
internal sealed record ReportSite(string Root, string Generator, string? Theme);
