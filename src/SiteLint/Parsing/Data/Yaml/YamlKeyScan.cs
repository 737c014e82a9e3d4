namespace SiteLint.Parsing.Data.Yaml;

/// <summary>A key found on a line.</summary>
/// <param name="KeyEnd">Behind the key.</param>
/// <param name="ValueStart">Behind the colon; -1 where the line has no key.</param>
/// <param name="IsName">Whether the key is a single word.</param>
internal readonly record struct YamlKeyScan(int KeyEnd, int ValueStart, bool IsName)
{
    /// <summary>Looks for <c>key:</c> at the start of a line's text.</summary>
    public static YamlKeyScan Find(string source, int at, int end)
    {
        var none = new YamlKeyScan(at, -1, false);
        if (source[at] is '[' or '{' or '#' or '|' or '>' or '%' or '@' or '`')
            return none;
        if (source[at] is '"' or '\'')
        {
            var close = YamlValueDiagnosis.FindClosingQuote(source, at, end);
            if (close < 0)
                return none;
            var colon = close + 1;
            while (colon < end && source[colon] == ' ')
                colon++;
            return colon < end && source[colon] == ':' && (colon + 1 == end || source[colon + 1] is ' ' or '\t')
                ? new YamlKeyScan(close + 1, colon + 1, true)
                : none;
        }

        for (var i = at; i < end; i++)
        {
            if (source[i] == '#' && i > at && source[i - 1] is ' ' or '\t')
                return none;
            if (source[i] == ':' && (i + 1 == end || source[i + 1] is ' ' or '\t'))
                return new YamlKeyScan(i, i + 1, !source.AsSpan(at, i - at).Contains(' '));
        }

        return none;
    }
}
