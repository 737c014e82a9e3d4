using SiteLint.Parsing.Templates;
using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>
/// Reads and masks attribute lists: <c>## Heading {#id}</c> where the renderer has them at headings,
/// <c>{: #id .class}</c> where it has them anywhere.
/// </summary>
internal sealed class AttributeLists(DocumentBuilder builder)
{
    private readonly List<AttributeList> found = [];
    private readonly string text = builder.Text;

    /// <summary>Finds and masks the lists from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        var profile = builder.Profile;
        if (!profile.HasHeadingAttributes && !profile.HasAttributeLists)
            return;
        var isKramdown = profile.Dialect == MarkdownDialect.Kramdown;
        for (var i = start; ;)
        {
            var next = text.AsSpan(i).IndexOf('{');
            if (next < 0)
                return;
            i += next;
            var inner = i + 1;
            while (inner < text.Length && text[inner] == ' ')
                inner++;
            if (inner >= text.Length)
                return;
            var first = text[inner];
            if (first == ':' && profile.HasAttributeLists && isKramdown && inner + 1 < text.Length && text[inner + 1] is ':' or '/')
            {
                i = ReadExtension(i, inner);
                continue;
            }

            if (first is '#' or '.' or ':' || (char.IsAsciiLetterLower(first) && EndsLineOfHeading(i)))
                i = ReadList(i, inner, first == ':');
            else
                i++;
        }
    }

    /// <summary>The id that a list gives the heading whose content and block are these, or null.</summary>
    public string? IdOf(TextSpan content, TextSpan block)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var list = found[i];
            if (list.Span.Start < content.Start || list.Id is null || list.IsTaken)
                continue;
            if (list.Span.Start > Math.Max(block.End, content.End) + 8 && !IsNextLine(content, block, list.Span.Start))
                break;
            list.IsTaken = true;
            return list.Id;
        }

        return null;
    }

    /// <summary>Makes ids of the lists that belong to no heading.</summary>
    public void Finish()
    {
        foreach (var list in found)
        {
            if (!list.IsTaken && list.Id is { } id && (!builder.CodeSpans.Contains(list.Span.Start) || OpensFence(list.Span.Start)))
                builder.Ids.Add(new ElementId(id, list.IdSpan, ElementIdOrigin.Explicit));
        }
    }

    /// <summary>Whether a list stands behind the fence that opens a block of code: its id is the block's.</summary>
    private bool OpensFence(int list)
    {
        if (builder.Profile.Dialect != MarkdownDialect.PythonMarkdown)
            return false;
        var line = text.AsSpan(0, list).LastIndexOf('\n') + 1;
        var before = text.AsSpan(line, list - line).Trim();
        return before.StartsWith("```") || before.StartsWith("~~~");
    }

    /// <summary>Whether nothing but one line end lies between a heading and a list.</summary>
    private bool IsNextLine(TextSpan content, TextSpan block, int list)
    {
        var from = Math.Max(content.End, block.End);
        if (list < from || list - from > 200)
            return false;
        var between = text.AsSpan(from, list - from);
        return between.IndexOfAnyExcept(" \t\r\n#>".AsSpan()) < 0 && between.Count('\n') <= 1;
    }

    private int ReadExtension(int start, int inner)
    {
        var close = text.AsSpan(start).IndexOf('}');
        if (close < 0)
            return start + 1;
        var span = TextSpan.FromLength(start, close + 1);
        if (text.AsSpan(inner).StartsWith("::comment") && text[span.End - 2] != '/')
        {
            var end = text.AsSpan(span.End).IndexOf("{:/");
            if (end >= 0)
            {
                var stop = text.AsSpan(span.End + end).IndexOf('}');
                if (stop >= 0)
                {
                    span = new TextSpan(start, span.End + end + stop + 1);
                    builder.CodeSpans.Add(span);
                }
            }
        }

        builder.Mask.Replace(span, MaskChars.Drop);
        return span.End;
    }

    private int ReadList(int start, int inner, bool hasColon)
    {
        var lineEnd = FrontMatterSplitter.LineEnd(text, start);
        var close = text.AsSpan(start, lineEnd - start).IndexOf('}');
        if (close < 2)
            return start + 1;
        var span = TextSpan.FromLength(start, close + 1);
        if (builder.Mask.TouchesTemplate(span) || span.Length > 500)
            return start + 1;
        if (!hasColon || !builder.Profile.HasAttributeLists)
        {
            // Without the colon only headings, and blocks or links of renderers that have lists anywhere, take one.
            var closesLine = text.AsSpan(span.End, lineEnd - span.End).IsWhiteSpace();
            if (!closesLine && !(builder.Profile.HasAttributeLists && start > 0 && text[start - 1] is ')' or ']' or '*' or '_' or '`'))
                return start + 1;
            if (closesLine && builder.Profile.Dialect != MarkdownDialect.PythonMarkdown && !EndsLineOfHeading(start) && !builder.Mask.StandsAlone(span))
                return start + 1;
        }

        found.Add(ReadId(span, inner));
        if (builder.Mask.StandsAlone(span))
            builder.Mask.Blank(span);
        else
            builder.Mask.Fill(span, MaskChars.Drop);
        return span.End;
    }

    private AttributeList ReadId(TextSpan span, int inner)
    {
        for (var i = inner; i < span.End - 1; i++)
        {
            if (text[i] is '"' or '\'')
            {
                var quoted = text.AsSpan(i + 1, span.End - i - 2).IndexOf(text[i]);
                if (quoted < 0)
                    break;
                i += quoted + 1;
                continue;
            }

            var isHash = text[i] == '#';
            var isField = text.AsSpan(i).StartsWith("id=") && (i == inner || text[i - 1] is ' ' or ':');
            if (!isHash && !isField)
                continue;
            var start = isHash ? i + 1 : i + 3;
            if (isField && text[start] is '"' or '\'')
                start++;
            var end = start;
            while (end < span.End - 1 && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '\'' or '}'))
                end++;

            // Kramdown ends an id at the next class: {#id.class}.
            if (isHash && builder.Profile.Dialect == MarkdownDialect.Kramdown)
            {
                var dot = text.AsSpan(start, end - start).IndexOfAny('.', '#');
                if (dot > 0)
                    end = start + dot;
            }

            return end > start
                ? new AttributeList(span, text[start..end], new TextSpan(start, end))
                : new AttributeList(span, null, default);
        }

        return new AttributeList(span, null, default);
    }

    /// <summary>Whether the line of an offset begins with a heading's marks, or the next line is an underline.</summary>
    private bool EndsLineOfHeading(int offset)
    {
        var lineStart = text.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1;
        var i = lineStart;
        while (i < offset && (text[i] is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' || char.IsAsciiDigit(text[i])))
            i++;
        if (i < offset && text[i] == '#')
            return true;
        var lineEnd = FrontMatterSplitter.LineEnd(text, offset);
        var next = FrontMatterSplitter.NextLine(text, lineEnd);
        var underline = text.AsSpan(next, FrontMatterSplitter.LineEnd(text, next) - next).Trim(" \t>");
        return underline.Length > 0 && (underline.IndexOfAnyExcept('=') < 0 || underline.IndexOfAnyExcept('-') < 0);
    }

    private sealed record AttributeList(TextSpan Span, string? Id, TextSpan IdSpan)
    {
        public bool IsTaken { get; set; }
    }
}
