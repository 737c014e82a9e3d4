namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Fixes for YAML that cannot be read as it stands.</summary>
internal static class YamlFix
{
    /// <summary>Puts the value that begins at a place, up to the end of its line, in quotes.</summary>
    public static Fix QuoteValue(string source, TextSpan value)
    {
        var end = value.Start;
        while (end < source.Length && source[end] is not ('\n' or '\r'))
            end++;
        while (end > value.Start && source[end - 1] is ' ' or '\t')
            end--;
        return Quote(source, new TextSpan(value.Start, end));
    }

    /// <summary>Puts a range of one line in quotes.</summary>
    public static Fix Quote(string source, TextSpan range) =>
        Fix.Safe("Put the value in quotes", range, Quoted(source.AsSpan(range.Start, range.Length)));

    /// <summary>A text in double quotes; in single quotes where it has double quotes or backslashes in it.</summary>
    public static string Quoted(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('"', '\\') < 0)
            return $"\"{text}\"";
        return "'" + text.ToString().Replace("'", "''", StringComparison.Ordinal) + "'";
    }
}
