namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Finds what is wrong with a value in brackets or braces.</summary>
internal static class YamlFlowDiagnosis
{
    /// <summary>Judges the list or map that begins at a place.</summary>
    public static (DataProblem? Problem, int Next) Judge(string source, int at, int lineEnd, TextSpan range)
    {
        var depth = 0;
        var lists = 0;
        var openOnLine = (Lists: 0, Depth: 0);
        var atItem = true;
        var endsInQuote = false;
        for (var i = at; i < range.End; i++)
        {
            var c = source[i];
            if (i <= lineEnd)
                openOnLine = (lists, depth);
            if (c is '"' or '\'' && atItem)
            {
                var close = YamlValueDiagnosis.FindClosingQuote(source, i, range.End);
                if (close < 0)
                    return (new DataProblem("open-quote", new TextSpan(i, Math.Max(i + 1, YamlBlockText.LineEnd(source, i, range.End))), $"The quote ({c}) that opens here is not closed"), lineEnd);
                endsInQuote |= i <= lineEnd && close > lineEnd;
                i = close;
                atItem = false;
                if (TextBehind(source, i + 1, range.End) is { } text)
                    return (new DataProblem("text-after-quote", text, "Text stands behind the closing quote; put the whole item in quotes"), lineEnd);
            }
            else if (c is '[' or '{' && atItem)
            {
                depth++;
                lists += c == '[' ? 1 : 0;
            }
            else if (c is ']' or '}')
            {
                lists -= c == ']' ? 1 : 0;
                if (--depth == 0)
                    return AfterClose(source, at, i + 1, range);
                atItem = false;
            }
            else if (c is ',' or ':' && (c == ',' || i + 1 >= range.End || source[i + 1] is ' ' or '\n' or '\r'))
            {
                atItem = true;
            }
            else if (c == '#' && source[i - 1] is ' ' or '\n')
            {
                i = YamlBlockText.LineEnd(source, i, range.End) - 1;
            }
            else if (c is '@' or '`' or '%' && atItem)
            {
                return (new DataProblem("reserved-indicator", new TextSpan(i, i + 1), $"A value cannot begin with '{c}' in YAML; put it in quotes"), lineEnd);
            }
            else if (c is not (' ' or '\t' or '\n' or '\r'))
            {
                atItem = false;
            }
        }

        // One bracket more closes it only where one is missing, and not as a part of a quoted text.
        if (lineEnd >= range.End)
            openOnLine = (lists, depth);
        var end = YamlValueDiagnosis.CommentStart(source, at, lineEnd);
        return (new DataProblem("open-bracket", new TextSpan(at, end), $"The '{source[at]}' that opens here is not closed; put the value in quotes if it is text")
        {
            Fix = endsInQuote || openOnLine != (source[at] == '[' ? 1 : 0, 1) || source[at] == '[' && !source.AsSpan(at, end - at).Contains(',') ? null : Fix.Unsafe("Close it at the end of the line", new TextSpan(end, end), source[at] == '[' ? "]" : "}"),
        }, lineEnd);
    }

    private static (DataProblem?, int) AfterClose(string source, int start, int close, TextSpan range)
    {
        var lineEnd = YamlBlockText.LineEnd(source, close, range.End);
        var rest = close;
        while (rest < lineEnd && source[rest] is ' ' or '\t')
            rest++;
        if (rest >= lineEnd || (source[rest] == '#' && rest > close))
            return (null, lineEnd);
        var end = YamlValueDiagnosis.CommentStart(source, rest, lineEnd);
        var value = new TextSpan(start, end);
        var kind = source[start] == '[' ? "list" : "map";
        var problem = new DataProblem("bracket-then-text", value, $"A value that begins with '{source[start]}' is a {kind}, and nothing may follow its end; put the whole value in quotes if it is text");
        var isOneLine = source.AsSpan(start, end - start).IndexOfAny('\n', '\r') < 0;
        return (isOneLine ? problem with { Fix = YamlFix.Quote(source, value) } : problem, lineEnd);
    }

    private static TextSpan? TextBehind(string source, int at, int end)
    {
        var text = at;
        while (text < end && source[text] is ' ' or '\t' or '\n' or '\r')
            text++;
        if (text >= end || source[text] is ',' or ']' or '}' or ':' or '#')
            return null;
        var stop = text;
        while (stop < end && source[stop] is not (',' or ']' or '}' or '\n' or '\r'))
            stop++;
        return new TextSpan(text, stop);
    }
}
