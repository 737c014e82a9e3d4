using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>What a run found.</summary>
internal sealed record LintResult
{
    /// <summary>The sites, in the order of their roots.</summary>
    public required IReadOnlyList<SiteModel> Sites { get; init; }

    /// <summary>Findings sorted by path, place and rule; suppressed ones are left out.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Line tables of the files that were read, for positions.</summary>
    public required Func<string, LineTable?> LinesOf { get; init; }

    /// <summary>The site that a file belongs to, or null.</summary>
    public required Func<string, SiteModel?> SiteOf { get; init; }

    /// <summary>What a collector gathered from a site's pages.</summary>
    public required Func<Site, FactCollector, IReadOnlyList<PageFacts>> FactsOf { get; init; }

    /// <summary>What a collector built for a site, or null.</summary>
    public required Func<Site, FactCollector, object?> SharedOf { get; init; }

    /// <summary>Counts the links of all sites by verdict; null where it is to be asked of the sites.</summary>
    public Func<Reporting.LinkCounts>? CountLinks { get; init; }

    /// <summary>
    /// The findings of <see cref="LintRequest.Everywhere"/>'s rules in some files on the other side of the change, as a run on that side would
    /// find them; null where that is not known.
    /// </summary>
    public Func<IReadOnlySet<string>, IReadOnlyList<Diagnostic>>? FindOther { get; init; }

    /// <summary>Whether the other side of the change differs from this one in no more than texts and ids of pages: routes and everything else are the same.</summary>
    public bool IsOtherAlike { get; init; }

    /// <summary>Files that were read and whose findings were wanted.</summary>
    public int Files { get; init; }

    /// <summary>Files that could not be read or were too complex.</summary>
    public int Skipped { get; init; }

    /// <summary>Files of no kind that is read.</summary>
    public int Unsupported { get; init; }

    /// <summary>Files that were taken from the cache.</summary>
    public int Cached { get; init; }

    /// <summary>Files of which what becomes of their links was known.</summary>
    public int Remembered { get; init; }

    /// <summary>Findings that comments suppressed.</summary>
    public int Suppressed { get; init; }

    /// <summary>Whether a rule failed, so that the run was not done as asked.</summary>
    public bool HasFailures { get; init; }
}
