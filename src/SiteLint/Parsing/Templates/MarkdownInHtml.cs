namespace SiteLint.Parsing.Templates;

/// <summary>
/// Finds the tags of elements whose content is Markdown because they say so (<c>markdown="1"</c> of kramdown and
/// Python-Markdown). They are masked, so that a CommonMark parser does not take their content for HTML.
/// </summary>
internal sealed class MarkdownInHtml(DocumentBuilder builder)
{
    private readonly string text = builder.Text;

    /// <summary>The tags, in the order of the source.</summary>
    public List<TextSpan> Tags { get; } = [];

    /// <summary>Finds the tags from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf("markdown");
            if (found < 0)
                break;
            i += found;
            i = ReadTag(i, start) ?? i + 8;
        }

        Tags.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>Masks the tags.</summary>
    public void MaskTags()
    {
        foreach (var tag in Tags)
            builder.Mask.Replace(tag, MaskChars.Drop);
    }

    private int? ReadTag(int attribute, int start)
    {
        var from = Math.Max(start, attribute - 300);
        var open = text.AsSpan(from, attribute - from).LastIndexOfAny('<', '>');
        if (open < 0 || text[from + open] == '>' || !char.IsAsciiLetter(text[from + open + 1]) || !char.IsWhiteSpace(text[attribute - 1]))
            return null;
        open += from;
        var rest = text.AsSpan(attribute + 8);
        if (rest.IsEmpty || !(rest.StartsWith("=\"1\"") || rest.StartsWith("='1'") || rest.StartsWith("=1") || rest.StartsWith("=\"block\"") || rest.StartsWith("=\"span\"") || rest[0] is '>' or ' '))
            return null;
        var close = rest.IndexOf('>');
        if (close < 0 || builder.CodeSpans.Contains(open))
            return null;
        var end = attribute + 8 + close + 1;
        Tags.Add(new TextSpan(open, end));
        var nameEnd = open + 1;
        while (char.IsAsciiLetterOrDigit(text[nameEnd]))
            nameEnd++;
        AddEndTag(text.AsSpan(open + 1, nameEnd - open - 1), open, end);
        return end;
    }

    private void AddEndTag(ReadOnlySpan<char> name, int open, int from)
    {
        var depth = 1;
        for (var i = from; i < text.Length;)
        {
            var found = text.AsSpan(i).IndexOf('<');
            if (found < 0)
                return;
            i += found + 1;
            var isEnd = i < text.Length && text[i] == '/';
            var rest = text.AsSpan(isEnd ? i + 1 : i);
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || rest.Length <= name.Length || char.IsAsciiLetterOrDigit(rest[name.Length]))
                continue;
            if (!isEnd)
            {
                depth++;
            }
            else if (--depth == 0)
            {
                var close = rest.IndexOf('>');
                if (close < 0)
                    return;
                Tags.Add(new TextSpan(i - 1, i + 1 + close + 1));
                if (builder.MarkdownElements.Count == 0 || open >= builder.MarkdownElements[^1].End)
                    builder.MarkdownElements.Add(new TextSpan(open, i + 1 + close + 1));
                return;
            }
        }
    }
}
