namespace SiteLint.Discovery.Git;

/// <summary>A file that a change touches.</summary>
/// <param name="Path">Its path after the change, relative to the source tree's root; its old path where it was deleted.</param>
/// <param name="Status">A, M, D or R.</param>
internal sealed record ChangedFile(string Path, char Status)
{
    /// <summary>Its path before a renaming, or null.</summary>
    public string? OldPath { get; init; }

    /// <summary>The blob before the change; null where there was no regular file.</summary>
    public string? OldBlob { get; init; }

    /// <summary>The staged blob; null where there is no regular file, and not to be relied on for a file of the work tree.</summary>
    public string? NewBlob { get; init; }

    /// <summary>Changed lines after the change, as 1-based inclusive ranges in order.</summary>
    public IReadOnlyList<(int First, int Last)> Lines { get; init; } = [];

    /// <summary>Whether a line was added or changed.</summary>
    public bool Touches(int first, int last)
    {
        foreach (var range in Lines)
        {
            if (first <= range.Last && range.First <= last)
                return true;
        }

        return false;
    }
}
