namespace SiteLint.Discovery;

/// <summary>Paths of a source tree: relative to its root, with <c>/</c>, empty for the root itself.</summary>
internal static class TreePath
{
    /// <summary>The folder a file is in.</summary>
    public static string DirectoryOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>Puts two paths together and resolves <c>.</c> and <c>..</c>; null where the result leaves the root.</summary>
    public static string? Combine(string directory, string path)
    {
        var segments = new List<string>();
        if (!path.StartsWith('/'))
            segments.AddRange(directory.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0 || segment == ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count == 0)
                return null;
            else
                segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }

    /// <summary>The path relative to a folder it is in, or null where it is elsewhere.</summary>
    public static string? Within(string directory, string path)
    {
        if (directory.Length == 0)
            return path;
        if (path == directory)
            return "";
        return path.Length > directory.Length && path[directory.Length] == '/' && path.StartsWith(directory, StringComparison.Ordinal)
            ? path[(directory.Length + 1)..]
            : null;
    }
}
