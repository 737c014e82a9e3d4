namespace SiteLint.Sites.Jekyll;

/// <summary>A source's front matter with the configuration's defaults behind it.</summary>
internal sealed class JekyllFrontMatter(Page? page, string path, string type, JekyllDefaults defaults)
{
    /// <summary>Whether a header is there and cannot be read, or is no mapping: Jekyll then goes on without it.</summary>
    public bool IsUnreadable => page?.FrontMatter is { } header && header.Root is null && !IsEmpty(header.Data);

    /// <summary>Whether the source has a header at all.</summary>
    public bool Exists => page?.FrontMatter is not null;

    /// <summary>The value of a key: the header's own, else the default; null where neither has it.</summary>
    public DataNode? this[string key] => Own(key) ?? defaults.Find(path, type, key);

    /// <summary>The header's own value of a key, or null.</summary>
    public DataNode? Own(string key) => page?.FrontMatter?.Root?.Find(key)?.Value;

    /// <summary>A list of words as Jekyll reads <c>tag</c> and <c>tags</c>: the singular is one word, a string of the plural is split at blanks.</summary>
    public static IReadOnlyList<string> Plural(DataNode? singular, DataNode? plural)
    {
        if (singular?.AsString() is { Length: > 0 } one)
            return [one];
        if (plural is null)
            return [];
        return plural.IsSequence
            ? [.. plural.ScalarsOrSelf().Select(static item => item.Text)]
            : plural.AsString() is { } text ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static bool IsEmpty(DataDocument data) => data.IsReadable && data.Root is null or { Kind: DataKind.Null };
}
