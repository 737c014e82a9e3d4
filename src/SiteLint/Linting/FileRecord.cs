using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>What the run keeps of one file.</summary>
internal sealed class FileRecord
{
    /// <summary>Path relative to the source tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>The site it belongs to.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>What it was read as.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>What is kept of it; null where it could not be read.</summary>
    public Page? Page { get; set; }

    /// <summary>Findings of document rules and of reading.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Comments that switch rules off.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; set; } = [];

    /// <summary>Facts, in the order of the run's collectors.</summary>
    public object?[] Facts { get; set; } = [];

    /// <summary>Whether it was counted as skipped: unreadable or too complex.</summary>
    public bool IsSkipped { get; set; }
}
