using System.Globalization;

namespace SiteLint.Parsing.Templates;

/// <summary>Reads the parameters of a tag: <c>"a" b key=value key: "value"</c>, with blanks or commas between them.</summary>
internal static class TagArguments
{
    /// <summary>Reads the parameters in a range of the source.</summary>
    public static List<TagArgument> Read(string text, TextSpan span)
    {
        var result = new List<TagArgument>();
        var position = 0;
        var i = span.Start;
        while (true)
        {
            while (i < span.End && (char.IsWhiteSpace(text[i]) || text[i] is ',' or '|'))
                i++;
            if (i >= span.End)
                return result;
            var (value, quoted, next) = ReadValue(text, i, span.End);
            var separator = next;
            while (separator < span.End && text[separator] is ' ' or '\t')
                separator++;
            if (!quoted && !value.IsEmpty && next < span.End && HasSeparator(text, value, separator, span.End))
            {
                var name = text.Substring(value.Start, value.Length).TrimEnd(':');
                i = separator + (text[separator] is '=' or ':' ? 1 : 0);
                while (i < span.End && char.IsWhiteSpace(text[i]))
                    i++;
                (value, quoted, next) = ReadValue(text, i, span.End);
                result.Add(new TagArgument(name, text.Substring(value.Start, value.Length), value, quoted));
            }
            else
            {
                result.Add(new TagArgument(position.ToString(CultureInfo.InvariantCulture), text.Substring(value.Start, value.Length), value, quoted));
                position++;
            }

            i = Math.Max(next, i + 1);
        }
    }

    private static bool HasSeparator(string text, TextSpan value, int separator, int end) =>
        separator < end && (text[separator] == '=' || (separator == value.End && text[separator] == ':' && separator + 1 < end && text[separator + 1] is ' ' or '"' or '\''));

    private static (TextSpan Value, bool Quoted, int Next) ReadValue(string text, int start, int limit)
    {
        if (start >= limit)
            return (new TextSpan(start, start), false, start);
        var quote = text[start];
        if (quote is '"' or '\'' or '`')
        {
            var end = start + 1;
            while (end < limit && text[end] != quote)
                end += text[end] == '\\' && end + 1 < limit ? 2 : 1;
            end = Math.Min(end, limit);
            return (new TextSpan(start + 1, end), true, Math.Min(end + 1, limit));
        }

        var stop = start;
        while (stop < limit && !char.IsWhiteSpace(text[stop]) && text[stop] is not (',' or '=' or '"' or '\'')
            && !(text[stop] == ':' && stop + 1 < limit && text[stop + 1] is ' ' or '"' or '\''))
        {
            stop++;
        }

        return (new TextSpan(start, stop), false, Math.Max(stop, start));
    }
}
