using SiteLint.Sites;

namespace SiteLint.Parsing.Templates;

/// <summary>Masks the fences of <c>:::</c> containers and keeps their titles; reads DocFX's <c>:::image</c>.</summary>
internal sealed class ColonContainers(DocumentBuilder builder)
{
    private readonly string text = builder.Text;

    /// <summary>Masks from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf(":::");
            if (found < 0)
                return;
            i += found;
            var lineStart = text.AsSpan(start, i - start).LastIndexOfAny('\n', '\r') + 1 + start;
            var end = FrontMatterSplitter.LineEnd(text, i);
            if (text.AsSpan(lineStart, i - lineStart).Trim(" \t>-").IsEmpty)
                ReadLine(i, end);
            i = end;
        }
    }

    private void ReadLine(int start, int end)
    {
        var i = start;
        while (i < end && text[i] == ':')
            i++;
        while (i < end && text[i] == ' ')
            i++;
        var name = i;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.'))
            i++;
        var span = new TextSpan(start, end);
        if (text.AsSpan(name, i - name) is "image" && builder.Profile.Dialect == MarkdownDialect.Markdig)
        {
            ReadImage(new TextSpan(start, end), i);
            builder.Mask.Replace(span, MaskChars.Value);
            return;
        }

        while (i < end && text[i] is ' ' or '\t')
            i++;
        var titleEnd = end;
        if (i < end && text[i] == '[')
        {
            var close = text.AsSpan(i, end - i).IndexOf(']');
            if (close > 0)
                (i, titleEnd) = (i + 1, i + close);
        }

        var brace = text.AsSpan(i, titleEnd - i).IndexOf('{');
        if (brace >= 0)
            titleEnd = i + brace;
        if (text.AsSpan(i, titleEnd - i).Trim(" \t:").IsEmpty)
        {
            builder.Mask.Blank(span);
            return;
        }

        builder.Mask.Fill(new TextSpan(start, i), MaskChars.Drop);
        builder.Mask.Fill(new TextSpan(titleEnd, end), MaskChars.Drop);
    }

    private void ReadImage(TextSpan line, int argumentsStart)
    {
        TagArgument? source = null, alt = null;
        foreach (var argument in TagArguments.Read(text, new TextSpan(argumentsStart, line.End)))
        {
            if (argument.Name == "source")
                source = argument;
            else if (argument.Name == "alt-text")
                alt = argument;
        }

        if (source is null)
            return;
        builder.Images.Add(new Image
        {
            Target = source.Value,
            TargetSpan = source.ValueSpan,
            Span = line,
            Origin = ReferenceOrigin.Template,
            Element = "image",
            Attribute = "source",
            Alt = alt?.Value,
            AltSpan = alt?.ValueSpan ?? default,
        });
    }
}
