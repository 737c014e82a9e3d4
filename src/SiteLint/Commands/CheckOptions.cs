namespace SiteLint.Commands;

/// <summary>What <c>check</c> and <c>fix</c> are told beyond the site.</summary>
internal sealed record CheckOptions
{
    /// <summary>The site, the rules and the paths.</summary>
    public required SiteArguments Site { get; init; }

    /// <summary>Formats with the file each is written to; null for standard output.</summary>
    public IReadOnlyList<ReportOutput> Outputs { get; init; } = [];

    /// <summary><c>--baseline</c> as written; null to look for the usual one.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether safe fixes are applied.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether unsafe fixes are applied too.</summary>
    public bool UnsafeFixes { get; init; }

    /// <summary>Whether fixes are printed as a patch instead of written.</summary>
    public bool Diff { get; init; }

    /// <summary>Whether findings are counted by rule instead of shown.</summary>
    public bool Statistics { get; init; }

    /// <summary><c>auto</c>, <c>always</c> or <c>never</c>.</summary>
    public string Color { get; init; } = "auto";

    /// <summary>Whether nothing but findings is said.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether more is said: files, links, times.</summary>
    public bool Verbose { get; init; }
}
