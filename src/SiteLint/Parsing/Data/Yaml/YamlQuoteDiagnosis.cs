namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Finds what is wrong with a value in quotes.</summary>
internal static class YamlQuoteDiagnosis
{
    /// <summary>Judges the quoted value that begins at a place.</summary>
    public static (DataProblem? Problem, int Next) Judge(string source, int at, int lineEnd, TextSpan range, int indent)
    {
        var close = YamlValueDiagnosis.FindClosingQuote(source, at, lineEnd);
        if (close < 0)
        {
            close = YamlValueDiagnosis.FindClosingQuote(source, at, range.End);
            if (close < 0 || RunsIntoKey(source, lineEnd, close, indent))
                return (Open(source, new TextSpan(at, lineEnd)), lineEnd);
            lineEnd = YamlBlockText.LineEnd(source, close, range.End);
        }

        if (source[at] == '"' && BadEscape(source, at + 1, close) is { } escape)
            return (escape, lineEnd);
        var rest = close + 1;
        while (rest < lineEnd && source[rest] is ' ' or '\t')
            rest++;
        if (rest >= lineEnd || (source[rest] == '#' && rest > close + 1))
            return (null, lineEnd);
        var end = lineEnd;
        while (end > rest && source[end - 1] is ' ' or '\t')
            end--;
        var isApostrophe = source[at] == '\'' && rest == close + 1 && char.IsLetter(source[rest]);
        var message = isApostrophe
            ? "The apostrophe ends the quoted value; use double quotes, or write the apostrophe twice"
            : "Text stands behind the closing quote; put the whole value in quotes";
        return (new DataProblem("text-after-quote", new TextSpan(at, end), message) { Fix = QuoteWhole(source, at, end, isApostrophe) }, lineEnd);
    }

    // 'It's here' means the text between the outer quotes; "A" and B means all of it.
    private static Fix? QuoteWhole(string source, int at, int end, bool isApostrophe)
    {
        if (source.AsSpan(at, end - at).IndexOfAny('\n', '\r') >= 0)
            return null;
        if (!isApostrophe)
            return YamlFix.Quote(source, new TextSpan(at, end));
        if (end - at < 3 || source[end - 1] != '\'')
            return null;
        var inner = source.AsSpan(at + 1, end - at - 2);
        return Fix.Safe("Write it so that the apostrophe is text", new TextSpan(at, end), YamlFix.Quoted(inner));
    }

    private static DataProblem Open(string source, TextSpan value)
    {
        var quote = source[value.Start];
        // A quote at the start of a longer text, as in 'tis: no closing one can be guessed.
        var fix = source.AsSpan(value.Start + 1, value.Length - 1).IndexOfAny("\\#:") < 0
            ? Fix.Unsafe("Close the quote at the end of the line", new TextSpan(value.End, value.End), quote.ToString())
            : null;
        return new DataProblem("open-quote", value, $"The quote ({quote}) that opens here is not closed") { Fix = fix };
    }

    private static DataProblem? BadEscape(string source, int at, int close)
    {
        for (var i = at; i < close; i++)
        {
            if (source[i] != '\\')
                continue;
            i++;
            if (i < close && !"0abt\tnvfre \"/\\N_LPxuU\n\r".Contains(source[i], StringComparison.Ordinal))
            {
                return new DataProblem("bad-escape", new TextSpan(i - 1, i + 1), $"'\\{source[i]}' is no escape in double quotes; write two backslashes or use single quotes")
                {
                    Fix = Fix.Safe("Write two backslashes", new TextSpan(i - 1, i), "\\\\"),
                };
            }
        }

        return null;
    }

    // The "closing" quote of an open one is often the first quote of a later value.
    private static bool RunsIntoKey(string source, int lineEnd, int close, int indent)
    {
        var at = lineEnd;
        while (at < close)
        {
            at = YamlBlockText.AfterBreak(source, YamlBlockText.LineEnd(source, at, close), close);
            var text = at;
            while (text < close && source[text] == ' ')
                text++;
            if (text >= close)
                return false;
            var end = YamlBlockText.LineEnd(source, text, source.Length);
            if (text - at <= indent && end > text && YamlKeyScan.Find(source, text, end) is { ValueStart: >= 0, IsName: true })
                return true;
            at = Math.Max(text, Math.Min(end, close));
        }

        return false;
    }
}
