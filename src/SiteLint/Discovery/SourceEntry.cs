namespace SiteLint.Discovery;

/// <summary>A file of a source tree.</summary>
/// <param name="Path">Path relative to the tree's root, with <c>/</c>.</param>
/// <param name="Size">Bytes; -1 where the tree did not ask while listing.</param>
internal sealed record SourceEntry(string Path, long Size)
{
    /// <summary>When it was last written, as ticks in UTC; 0 where the tree knows no time.</summary>
    public long Modified { get; init; }

    /// <summary>The git blob it holds, where the tree is an index or a commit.</summary>
    public string? Blob { get; init; }
}
