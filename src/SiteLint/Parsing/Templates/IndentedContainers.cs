namespace SiteLint.Parsing.Templates;

/// <summary>
/// Makes block quotes of the indented containers of Python-Markdown (<c>!!! note "Title"</c>, <c>??? note</c>,
/// <c>=== "Tab"</c>), so that a CommonMark parser does not take their content for code: the first of four blanks
/// becomes the quote's mark, and no offset changes. Fenced code in them is masked as a whole, because a blank line
/// would end the quote.
/// </summary>
internal sealed class IndentedContainers(DocumentBuilder builder)
{
    private readonly string text = builder.Text;
    private readonly List<int> open = [];

    /// <summary>Whether one was found.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Masks from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        var body = text.AsSpan(start);
        if (!body.Contains("!!!", StringComparison.Ordinal) && !body.Contains("???", StringComparison.Ordinal) && !body.Contains("===", StringComparison.Ordinal))
            return;
        for (var i = start; i < text.Length;)
        {
            var end = FrontMatterSplitter.LineEnd(text, i);
            var next = FrontMatterSplitter.NextLine(text, end);
            if (!text.AsSpan(i, end - i).IsWhiteSpace())
                next = ReadLine(i, end, next);
            i = next;
        }
    }

    private int ReadLine(int start, int end, int next)
    {
        var content = start;
        var column = 0;
        while (content < end && text[content] is ' ' or '\t')
            column += text[content++] == '\t' ? 4 - (column % 4) : 1;
        while (open.Count > 0 && column < open[^1] + 4)
            open.RemoveAt(open.Count - 1);
        var rest = text.AsSpan(content, end - content);
        if (CodeFence.Open(rest) is var fence and > 0)
        {
            var close = CodeFence.End(text, next, rest[0], fence);
            if (open.Count > 0)
            {
                var span = new TextSpan(content, close);
                builder.CodeSpans.Add(span);
                builder.Mask.Blank(span);
            }

            return close;
        }

        MarkQuotes(start, content);
        if (IsMarker(rest, out var titleStart, out var titleEnd))
        {
            Mask(content, end, titleStart, titleEnd);
            open.Add(column);
            IsUsed = true;
        }

        return next;
    }

    private void MarkQuotes(int start, int content)
    {
        var level = 0;
        var column = 0;
        for (var i = start; i < content && level < open.Count; i++)
        {
            if (column >= open[level])
            {
                // A mark more than four columns behind the last one would be code; there the blanks stay.
                if (level == 0 || open[level] - open[level - 1] <= 4)
                    builder.Mask.Put(i, '>');
                level++;
            }

            column += text[i] == '\t' ? 4 - (column % 4) : 1;

            // The next level's mark stands in its own four columns.
            while (level > 0 && level < open.Count && column < open[level] && i + 1 < content && text[i + 1] == ' ')
            {
                i++;
                column++;
            }
        }
    }

    private static bool IsMarker(ReadOnlySpan<char> line, out int titleStart, out int titleEnd)
    {
        titleStart = titleEnd = -1;
        if (line.Length < 4 || !(line.StartsWith("!!!") || line.StartsWith("???") || line.StartsWith("===")))
            return false;
        var i = 3;
        while (i < line.Length && line[i] is '+' or '!')
            i++;
        if (i >= line.Length || line[i] != ' ')
            return false;
        var quote = line.IndexOf('"');
        if (quote < 0)
            return line[0] != '=' && line[i..].TrimStart() is [var first, ..] && char.IsAsciiLetter(first);
        var close = line.LastIndexOf('"');
        if (close > quote)
        {
            titleStart = quote + 1;
            titleEnd = close;
        }

        return close > quote;
    }

    private void Mask(int content, int end, int titleStart, int titleEnd)
    {
        if (titleStart < 0)
        {
            builder.Mask.Blank(new TextSpan(content, end));
            return;
        }

        builder.Mask.Fill(new TextSpan(content, content + titleStart), MaskChars.Drop);
        builder.Mask.Fill(new TextSpan(content + titleEnd, end), MaskChars.Drop);
    }
}
