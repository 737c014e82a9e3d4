namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Finds what is wrong with one value of a YAML text that a parser refused.</summary>
internal static class YamlValueDiagnosis
{
    /// <summary>Judges the value that begins at a place.</summary>
    /// <returns>The problem, or null and the offset where the value ends.</returns>
    public static (DataProblem? Problem, int Next) Judge(string source, int at, int lineEnd, TextSpan range, int indent)
    {
        var value = new TextSpan(at, CommentStart(source, at, lineEnd));
        switch (source[at])
        {
            case '"' or '\'':
                return YamlQuoteDiagnosis.Judge(source, at, lineEnd, range, indent);
            case '{' when at + 1 < lineEnd && source[at + 1] is '{' or '%':
                return (Problem("unquoted-template", source, value, "A value that begins with a template needs quotes"), lineEnd);
            case '[' or '{':
                return YamlFlowDiagnosis.Judge(source, at, lineEnd, range);
            case '@' or '`' or '%' or ']' or '}' or ',':
                return (Problem("reserved-indicator", source, value, $"A value cannot begin with '{source[at]}' in YAML; put it in quotes"), lineEnd);
            case '*':
                return (Problem("alias", source, value, "A value that begins with '*' is a reference to an anchor in YAML; put it in quotes if the star is meant as text"), lineEnd);
            case '&':
                return (Problem("reserved-indicator", source, value, "A value that begins with '&' names an anchor in YAML; put it in quotes if it is text"), lineEnd);
            case '-' when at + 1 < lineEnd && source[at + 1] == ' ':
                return (Problem("list-on-line", source, value, "A list cannot begin on the line of its key; put each '- item' on a line of its own, or put the value in quotes if it is text"), lineEnd);
            default:
                return (Plain(source, value), lineEnd);
        }
    }

    /// <summary>Whether a plain scalar begins here.</summary>
    public static bool IsPlainStart(string source, int at, int end) =>
        at < end && source[at] is not ('"' or '\'' or '[' or '{' or '|' or '>' or '#');

    /// <summary>Judges the header of a block scalar.</summary>
    public static DataProblem? BlockHeader(string source, int at, int end)
    {
        var i = at + 1;
        while (i < end && (char.IsAsciiDigit(source[i]) || source[i] is '+' or '-'))
            i++;
        var rest = source.AsSpan(i, end - i).TrimStart(" \t");
        if (rest.IsEmpty || (rest[0] == '#' && source[i] is ' ' or '\t'))
            return null;
        return Problem("block-header", source, new TextSpan(at, end), $"Behind '{source[at]}' the text must begin on the next line; put the value in quotes if the '{source[at]}' is part of it");
    }

    /// <summary>The closing quote of the quote that stands at <paramref name="at"/>, or -1.</summary>
    public static int FindClosingQuote(string source, int at, int end)
    {
        var quote = source[at];
        for (var i = at + 1; i < end; i++)
        {
            if (source[i] == '\\' && quote == '"')
                i++;
            else if (source[i] == quote && quote == '\'' && i + 1 < end && source[i + 1] == quote)
                i++;
            else if (source[i] == quote)
                return i;
        }

        return -1;
    }

    /// <summary>A problem whose cure is to put the value in quotes.</summary>
    public static DataProblem Problem(string code, string source, TextSpan value, string message) =>
        new(code, value, message) { Fix = YamlFix.Quote(source, value) };

    /// <summary>Where a comment begins on the line, or its text ends.</summary>
    public static int CommentStart(string source, int at, int end)
    {
        var stop = end;
        for (var i = at + 1; i < end; i++)
        {
            if (source[i] == '#' && source[i - 1] is ' ' or '\t')
            {
                stop = i;
                break;
            }
        }

        while (stop > at && source[stop - 1] is ' ' or '\t')
            stop--;
        return stop;
    }

    private static DataProblem? Plain(string source, TextSpan value)
    {
        for (var i = value.Start; i < value.End; i++)
        {
            if (source[i] != ':' || (i + 1 < value.End && source[i + 1] is not (' ' or '\t')))
                continue;
            return new DataProblem("unquoted-colon", value, i + 1 == value.End
                ? "This value ends in ':' and needs quotes"
                : "This value has ': ' in it and needs quotes")
            {
                Fix = YamlFix.Quote(source, value),
            };
        }

        return null;
    }
}
