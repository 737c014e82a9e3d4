using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Which entries of a folder Jekyll reads. Source: Jekyll's EntryFilter, seen in builds.</summary>
internal sealed class JekyllEntryFilter(JekyllConfiguration configuration)
{
    /// <summary>Why an entry is left out; null where it is read.</summary>
    /// <param name="entry">The entry as its reader names it: a name, or for collections a path below their folder.</param>
    /// <param name="path">Its path relative to the source.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public (UnwrittenReason Reason, string Because)? Refuse(string entry, string path, bool isFolder)
    {
        var name = UrlPath.Name(entry);
        var isIncluded = IsIncluded(entry) || IsIncluded(name);
        if (isIncluded)
            return null;
        foreach (var pattern in configuration.Exclude)
        {
            if (Matches(pattern, path, isFolder) && !configuration.Include.Contains(pattern))
                return (UnwrittenReason.Excluded, $"'exclude: {pattern}'");
        }

        if (IsSpecial(entry) || IsSpecial(name))
            return (UnwrittenReason.Ignored, $"names that begin with '{name[0]}' are not read");
        return entry.EndsWith('~') ? (UnwrittenReason.Ignored, "names that end with '~' are not read") : null;
    }

    /// <summary>Whether <c>include</c> names an entry.</summary>
    public bool IsIncluded(string entry)
    {
        foreach (var pattern in configuration.Include)
        {
            if (Matches(pattern, entry, isFolder: false))
                return true;
        }

        return false;
    }

    private static bool IsSpecial(string name) => name.Length > 0 && name[0] is '.' or '_' or '#' or '~';

    private static bool Matches(string pattern, string path, bool isFolder)
    {
        pattern = pattern.TrimStart('/');
        if (pattern.Length == 0)
            return false;
        return path.StartsWith(pattern, StringComparison.Ordinal)
            || (isFolder && pattern.Length == path.Length + 1 && pattern[^1] == '/' && pattern.StartsWith(path, StringComparison.Ordinal))
            || ((pattern.Contains('*') || pattern.Contains('?')) && Wildcard.IsMatch(pattern, path));
    }
}
