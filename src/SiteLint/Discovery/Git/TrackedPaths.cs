namespace SiteLint.Discovery.Git;

/// <summary>
/// The paths in git's index, read from its file:
/// a file that git tracks is not ignored, whatever an ignore file says. Starting git for it would cost more.
/// </summary>
internal sealed class TrackedPaths
{
    private readonly string[] paths;

    private TrackedPaths(string[] paths) => this.paths = paths;

    /// <summary>Reads the index of a work tree; empty where there is none or it cannot be read.</summary>
    /// <param name="top">The work tree's folder.</param>
    public static TrackedPaths Read(string top)
    {
        try
        {
            var paths = IndexFile.Read(top) is { } index ? Array.ConvertAll([.. index.Entries], static entry => entry.Path) : [];
            Array.Sort(paths, StringComparer.Ordinal);
            return new TrackedPaths(paths);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new TrackedPaths([]);
        }
    }

    /// <summary>Whether git tracks a file, or a file below a folder.</summary>
    /// <param name="path">Relative to the work tree, with <c>/</c>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Contains(string path, bool isFolder)
    {
        var wanted = isFolder ? path + "/" : path;
        var index = Array.BinarySearch(paths, wanted, StringComparer.Ordinal);
        if (index >= 0)
            return true;
        index = ~index;
        return isFolder && index < paths.Length && paths[index].StartsWith(wanted, StringComparison.Ordinal);
    }
}
