namespace SiteLint.Parsing.Prose;

/// <summary>Finds e-mail addresses in running text by looking left and right of an at sign.</summary>
internal static class AddressScan
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        "png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "ico", "css", "js", "mjs", "ts", "json", "md", "html", "yml",
        "yaml", "zip", "tgz", "gz", "py", "rb", "mp4", "pdf", "txt", "xml", "service", "timer", "socket", "scss",
    };

    /// <summary>Looks at one at sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word around it begins.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="at">The at sign.</param>
    /// <param name="from">Where the address begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>Whether it is one: no handle, no package version, no picture for dense screens, no clone address.</returns>
    public static bool Find(ReadOnlySpan<char> text, int start, int end, int at, out int from, out int to)
    {
        from = at;
        to = at + 1;
        while (from > start && IsLocal(text[from - 1]))
            from--;
        while (to < end && (char.IsLetterOrDigit(text[to]) || text[to] is '.' or '-'))
            to++;
        while (from < at && text[from] is '.' or '-' or '\'')
            from++;
        while (to > at + 1 && text[to - 1] is '.' or '-')
            to--;
        if (from == at || to == at + 1 || (from > start && text[from - 1] is '@' or '/' or ':' && !IsMailto(text[start..from])))
            return false;
        if (to < end && text[to] is '@' or '/' or '\\' or '=' or '_')
            return false;
        if (to + 1 < end && text[to] == ':' && !char.IsWhiteSpace(text[to + 1]))
            return false;
        var domain = text[(at + 1)..to];
        var dot = domain.LastIndexOf('.');
        if (dot <= 0 || domain.Length - dot - 1 < 2)
            return false;
        var top = domain[(dot + 1)..];
        foreach (var character in top)
        {
            if (!char.IsLetter(character))
                return false;
        }

        return !Extensions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(top);
    }

    private static bool IsMailto(ReadOnlySpan<char> before) => before.EndsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static bool IsLocal(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '%' or '+' or '-' or '\'';
}
