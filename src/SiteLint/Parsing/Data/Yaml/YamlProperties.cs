namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Skips the tag and the anchor that stand before a value.</summary>
internal static class YamlProperties
{
    /// <summary>Finds where the value itself begins.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="at">Where the node begins.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <returns>The first offset of the value and the tag as written, or null.</returns>
    public static (int Content, string? Tag) Skip(string source, int at, int end)
    {
        string? tag = null;
        while (at < end && source[at] is '!' or '&')
        {
            var start = at;
            while (at < end && source[at] is not (' ' or '\t' or '\n' or '\r') && !(source[start] == '!' && source[at] is ',' && at > start))
                at++;
            if (source[start] == '!')
                tag = source[start..at];
            at = SkipBlanks(source, at, end);
        }

        return (at, tag);
    }

    private static int SkipBlanks(string source, int at, int end)
    {
        while (at < end)
        {
            if (source[at] is ' ' or '\t' or '\n' or '\r')
                at++;
            else if (source[at] == '#' && source[at - 1] is ' ' or '\t' or '\n' or '\r')
                at = YamlBlockText.LineEnd(source, at, end);
            else
                break;
        }

        return at;
    }
}
