namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Matches a path with a glob: <c>*</c> within a folder, <c>**</c> over folders, <c>?</c> for one character.</summary>
internal static class SchemaGlob
{
    /// <summary>Whether the glob is for the path. A glob without a slash is for file names in any folder.</summary>
    public static bool Matches(string glob, string path)
    {
        if (!glob.Contains('/', StringComparison.Ordinal))
            return Match(glob, path.AsSpan(path.LastIndexOf('/') + 1), 0);
        return Match(glob.AsSpan().TrimStart('/'), path, 0);
    }

    private static bool Match(ReadOnlySpan<char> glob, ReadOnlySpan<char> path, int depth)
    {
        while (!glob.IsEmpty)
        {
            if (glob[0] == '*' && depth < 20)
            {
                var crosses = glob.StartsWith("**");
                var rest = glob[(crosses ? 2 : 1)..];
                // "**/" is for no folder too.
                if (crosses && rest.StartsWith("/") && Match(rest[1..], path, depth + 1))
                    return true;
                for (var i = 0; i <= path.Length; i++)
                {
                    if (Match(rest, path[i..], depth + 1))
                        return true;
                    if (i < path.Length && path[i] == '/' && !crosses)
                        return false;
                }

                return false;
            }

            if (path.IsEmpty || (glob[0] == '?' ? path[0] == '/' : glob[0] != path[0]))
                return false;
            glob = glob[1..];
            path = path[1..];
        }

        return path.IsEmpty;
    }
}
