namespace SiteLint.Parsing.Templates;

/// <summary>Reads and masks DocFX's <c>[!INCLUDE …]</c>, <c>[!code-…]</c>, <c>[!VIDEO …]</c> and <c>[!div …]</c>.</summary>
internal sealed class DocFxScanner(DocumentBuilder builder)
{
    private readonly string text = builder.Text;

    /// <summary>What may be read in vain on one page, so that brackets that never close cost no quadratic time.</summary>
    private int budget = 4_000_000;

    /// <summary>Reads from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf("[!");
            if (found < 0)
                return;
            i += found;
            var lineEnd = FrontMatterSplitter.LineEnd(text, i);
            var nameEnd = i + 2;
            while (nameEnd < lineEnd && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '-' or '_' or '+'))
                nameEnd++;
            var name = text.AsSpan(i + 2, nameEnd - i - 2);
            var end = name.IsEmpty || budget <= 0 ? -1 : End(i, lineEnd);
            if (end < 0)
            {
                i += 2;
                continue;
            }

            var span = new TextSpan(i, end);
            if (name.Equals("INCLUDE", StringComparison.OrdinalIgnoreCase))
                ReadInclude(span);
            else if (name.StartsWith("code", StringComparison.OrdinalIgnoreCase))
                ReadCode(span);
            else if (name.Equals("VIDEO", StringComparison.OrdinalIgnoreCase))
                ReadVideo(span, nameEnd);
            else if (!name.Equals("div", StringComparison.OrdinalIgnoreCase))
                span = default;
            if (!span.IsEmpty)
            {
                builder.Mask.AddTemplate(span);
                builder.Mask.Replace(span, name.Equals("div", StringComparison.OrdinalIgnoreCase) ? MaskChars.Drop : MaskChars.Value);
            }

            i = end;
        }
    }

    /// <summary>Offset behind the bracket that closes the one at <paramref name="start"/>, or -1.</summary>
    private int End(int start, int lineEnd)
    {
        var depth = 0;
        for (var i = start; i < lineEnd; i++)
        {
            if (text[i] == '[')
                depth++;
            else if (text[i] == ']' && --depth == 0)
                return i + 1;
        }

        budget -= lineEnd - start;
        return -1;
    }

    private TextSpan Destination(TextSpan span)
    {
        var open = text.AsSpan(span.Start, span.Length).IndexOf("](");
        if (open < 0)
            return default;
        var start = span.Start + open + 2;
        var close = text.AsSpan(start, span.End - start).IndexOf(')');
        if (close < 0)
            return default;
        var end = start + close;
        var quote = text.AsSpan(start, end - start).IndexOf('"');
        if (quote > 0)
            end = start + quote;
        while (end > start && text[end - 1] is ' ' or '>')
            end--;
        while (start < end && text[start] is ' ' or '<')
            start++;
        return new TextSpan(start, end);
    }

    private void ReadInclude(TextSpan span)
    {
        if (Destination(span) is { IsEmpty: false } file)
            builder.Inclusions.Add(new Inclusion(text.Substring(file.Start, file.Length), "docfx-include", span));
    }

    private void ReadCode(TextSpan span)
    {
        builder.CodeSpans.Add(span);
        if (Destination(span) is { IsEmpty: false } file)
            AddLink(span, file, "code");
    }

    private void ReadVideo(TextSpan span, int start)
    {
        var end = span.End - 1;
        while (start < end && text[start] == ' ')
            start++;
        if (start < end)
            AddLink(span, new TextSpan(start, end), "video");
    }

    private void AddLink(TextSpan span, TextSpan target, string element) =>
        builder.Links.Add(new Link
        {
            Target = text.Substring(target.Start, target.Length),
            TargetSpan = target,
            Span = span,
            Origin = ReferenceOrigin.Template,
            Element = element,
        });
}
