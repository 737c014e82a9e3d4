namespace SiteLint.Discovery;

/// <summary>
/// The folder that no read leaves: the work tree of git around a root, or the root itself. A path leaves it by <c>..</c>
/// or by a symbolic link on the way; neither is followed.
/// </summary>
/// <param name="root">Absolute path of the folder that paths are relative to.</param>
internal sealed class TrustRoot(string root)
{
    private const int MostLinks = 40;

    /// <summary>Absolute path of the folder that paths are relative to.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Absolute path of the folder that is never left.</summary>
    public string Top { get; } = FindWorkTree(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))) ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The nearest folder upward that holds <c>.git</c>, or null.</summary>
    public static string? FindWorkTree(string folder)
    {
        for (var at = folder; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
        {
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return at;
        }

        return null;
    }

    /// <summary>The absolute path, or null where it lies outside. Links on the way are not looked at.</summary>
    public string? Absolute(string path)
    {
        if (path.Contains('\0'))
            return null;
        var absolute = Path.GetFullPath(Path.Combine(Root, path));
        return IsInside(absolute) ? absolute : null;
    }

    /// <summary>Whether a path inside, followed link by link, ends inside.</summary>
    /// <param name="absolute">As <see cref="Absolute"/> gives it.</param>
    public bool StaysInside(string absolute)
    {
        for (var links = 0; links < MostLinks; links++)
        {
            if (FindLink(absolute) is not { } found)
                return true;
            absolute = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(found.Link)!, found.Target) + absolute[found.Link.Length..]);
            if (!IsInside(absolute))
                return false;
        }

        return false;
    }

    private bool IsInside(string absolute) => absolute.Length == Top.Length
        ? absolute == Top
        : absolute.StartsWith(Top, StringComparison.Ordinal) && (Top == "/" || absolute[Top.Length] == Path.DirectorySeparatorChar);

    /// <summary>The first symbolic link on the way to a path, and what it says.</summary>
    private (string Link, string Target)? FindLink(string absolute)
    {
        for (var end = Top.Length; end < absolute.Length;)
        {
            var next = absolute.IndexOf(Path.DirectorySeparatorChar, end + 1);
            end = next < 0 ? absolute.Length : next;
            try
            {
                if (new FileInfo(absolute[..end]).LinkTarget is { } target)
                    return (absolute[..end], target);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // What cannot be looked at cannot be read either.
                return null;
            }
        }

        return null;
    }
}
