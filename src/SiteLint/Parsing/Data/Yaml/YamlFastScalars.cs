namespace SiteLint.Parsing.Data.Yaml;

/// <summary>The scalars, keys and one-line collections of <see cref="YamlFastReader"/>; each method gives up by returning false or null.</summary>
internal sealed class YamlFastScalars(string source, int end, YamlTree tree)
{
    private int depth;

    /// <summary>Reads <c>key:</c>; afterwards the position is behind the colon.</summary>
    public bool TryReadKey(ref int at, out string key, out TextSpan span)
    {
        key = "";
        span = default;
        if (at >= end)
            return false;
        var start = at;
        var close = KeyEnd(at);
        if (close < 0)
            return false;
        span = new TextSpan(start, close);
        key = source[start] is '"' or '\'' ? source[(start + 1)..(close - 1)] : source[start..close];
        at = close + 1;
        return true;
    }

    /// <summary>Whether a key with its colon stands here.</summary>
    public bool LooksLikeKey(int at) => KeyEnd(at) >= 0;

    // Behind the key; its colon stands there. -1 where there is no key of the plain sort.
    private int KeyEnd(int at)
    {
        var first = source[at];
        if (first is '"' or '\'')
        {
            for (var i = at + 1; i < end; i++)
            {
                if (source[i] is '\\' or '\n' or '\r')
                    return -1;
                if (source[i] == first)
                    return i + 1 < end && source[i + 1] == ':' && (i + 2 >= end || source[i + 2] is ' ' or '\n' or '\r') ? i + 1 : -1;
            }

            return -1;
        }

        if (!char.IsLetterOrDigit(first) && first is not ('_' or '$' or '/'))
            return -1;
        for (var i = at; i < end; i++)
        {
            switch (source[i])
            {
                case ':' when i + 1 >= end || source[i + 1] is ' ' or '\n' or '\r':
                    return source[i - 1] == ' ' ? -1 : i;
                case '\n' or '\r' or '\t':
                    return -1;
                case '#' when source[i - 1] == ' ':
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Scans the first line of a plain scalar; afterwards the position is at its comment or line end.</summary>
    public bool TryScanPlainLine(ref int at, out int textEnd)
    {
        textEnd = at;
        if (!IsPlainStart(at))
            return false;
        return TryScanContinuation(ref at, out textEnd);
    }

    /// <summary>Scans a further line of a plain scalar.</summary>
    public bool TryScanContinuation(ref int at, out int textEnd)
    {
        var start = at;
        var stop = YamlBlockText.LineEnd(source, at, end);
        textEnd = stop;
        // A "---" or "..." at the start of a line ends the document.
        if (start >= 1 && source[start - 1] is '\n' && source[start] is '-' or '.')
            return false;
        for (var i = start; i < stop; i++)
        {
            switch (source[i])
            {
                case ':' when i + 1 >= stop || source[i + 1] is ' ' or '\t':
                case '\t':
                    return false;
                case '#' when i > start && source[i - 1] == ' ':
                    stop = i;
                    break;
            }
        }

        at = stop;
        while (stop > start && source[stop - 1] == ' ')
            stop--;
        textEnd = stop;
        return stop > start && source[start] != '#';
    }

    /// <summary>Reads a quoted scalar or a collection in brackets that ends on its line; null for anything else.</summary>
    public DataNode? TryReadFlow(ref int at)
    {
        var start = at;
        var node = source[at] switch
        {
            '"' or '\'' => ReadQuoted(ref at),
            '[' => ReadFlowSequence(ref at),
            '{' => ReadFlowMapping(ref at),
            _ => null,
        };
        if (node is null)
            at = start;
        return node;
    }

    private bool IsPlainStart(int at)
    {
        var c = source[at];
        if (char.IsLetterOrDigit(c))
            return true;
        if (c is '-' && at + 1 < end)
            return source[at + 1] is not (' ' or '\t' or '\n' or '\r' or '-');
        return c is not ('-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '\t');
    }

    private DataNode? ReadQuoted(ref int at)
    {
        var start = at;
        var quote = source[at];
        var isVerbatim = true;
        for (var i = at + 1; i < end; i++)
        {
            var c = source[i];
            if (c is '\n' or '\r')
                return null;
            if (c == '\\' && quote == '"')
            {
                isVerbatim = false;
                i++;
                if (i < end && source[i] is '\n' or '\r')
                    return null;
                continue;
            }

            if (c != quote)
                continue;
            if (quote == '\'' && i + 1 < end && source[i + 1] == '\'')
            {
                isVerbatim = false;
                i++;
                continue;
            }

            at = i + 1;
            return Quoted(start, i, quote, isVerbatim);
        }

        return null;
    }

    private DataNode? Quoted(int start, int close, char quote, bool isVerbatim)
    {
        var span = new TextSpan(start, close + 1);
        var content = new TextSpan(start + 1, close);
        var style = quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        if (isVerbatim)
            return tree.Quoted(span, content, source[content.Start..content.End], null, style, null);
        (string Text, TextMap Map)? decoded = quote == '"'
            ? YamlScalarText.DecodeDoubleQuoted(source, content.Start, content.End)
            : YamlScalarText.DecodeSingleQuoted(source, content.Start, content.End);
        return decoded is { } found ? tree.Quoted(span, content, found.Text, found.Map, style, null) : null;
    }

    private DataNode? ReadFlowSequence(ref int at)
    {
        if (++depth > 20)
            return null;
        var start = at++;
        var items = new List<DataNode>();
        while (true)
        {
            SkipBlanks(ref at);
            if (at >= end)
                return null;
            if (source[at] == ']')
                break;
            if (ReadFlowItem(ref at) is not { } item)
                return null;
            items.Add(item);
            SkipBlanks(ref at);
            if (at < end && source[at] == ',')
                at++;
            else if (at >= end || source[at] != ']')
                return null;
        }

        at++;
        depth--;
        return tree.Sequence(new TextSpan(start, at), items, null);
    }

    private DataNode? ReadFlowMapping(ref int at)
    {
        if (++depth > 20)
            return null;
        var start = at++;
        List<DataEntry>? entries = null;
        HashSet<string>? seen = null;
        while (true)
        {
            SkipBlanks(ref at);
            if (at >= end)
                return null;
            if (source[at] == '}')
                break;
            if (!TryReadFlowKey(ref at, out var key, out var keySpan) || key == "<<")
                return null;
            SkipBlanks(ref at);
            if (at >= end || source[at] is ',' or '}' || ReadFlowItem(ref at) is not { } value)
                return null;
            YamlTree.AddEntry(ref entries, ref seen, key, keySpan, value);
            SkipBlanks(ref at);
            if (at < end && source[at] == ',')
                at++;
            else if (at >= end || source[at] != '}')
                return null;
        }

        at++;
        depth--;
        return tree.Mapping(new TextSpan(start, at), entries, null);
    }

    private bool TryReadFlowKey(ref int at, out string key, out TextSpan span)
    {
        var start = at;
        if (!TryReadKey(ref at, out key, out span))
            return false;
        for (var i = start; i < span.End; i++)
        {
            if (source[i] is ',' or '[' or ']' or '{' or '}' && source[start] is not ('"' or '\''))
                return false;
        }

        return true;
    }

    private DataNode? ReadFlowItem(ref int at)
    {
        if (source[at] is '"' or '\'' or '[' or '{')
            return TryReadFlow(ref at);
        if (!IsPlainStart(at))
            return null;
        var start = at;
        while (at < end && source[at] is not (',' or ']' or '}' or '[' or '{'))
        {
            var c = source[at];
            if (c is '\n' or '\r' or '\t' || (c == '#' && source[at - 1] == ' '))
                return null;
            if (c == ':' && (at + 1 >= end || source[at + 1] is ' ' or ',' or ']' or '}' or '[' or '{' or '\n' or '\r'))
                return null;
            at++;
        }

        if (at >= end || source[at] is '[' or '{')
            return null;
        var textEnd = at;
        while (textEnd > start && source[textEnd - 1] == ' ')
            textEnd--;
        return tree.Plain(new TextSpan(start, textEnd), source[start..textEnd], null, null);
    }

    private void SkipBlanks(ref int at)
    {
        while (at < end && source[at] == ' ')
            at++;
    }
}
