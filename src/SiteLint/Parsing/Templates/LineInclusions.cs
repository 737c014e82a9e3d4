using SiteLint.Sites;

namespace SiteLint.Parsing.Templates;

/// <summary>Reads inclusions that stand on a line of their own: pymdownx snippets, VitePress, mkdocstrings.</summary>
internal sealed class LineInclusions(DocumentBuilder builder)
{
    private const string Scissors = "--8<--";
    private readonly string text = builder.Text;

    /// <summary>Reads and masks from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        if ((builder.Profile.Templates & TemplateSyntax.Snippets) != 0)
            ScanSnippets(start);
        if (builder.Profile.Dialect == MarkdownDialect.MarkdownIt)
            ScanVitePress(start);
        if (builder.Profile.Dialect == MarkdownDialect.PythonMarkdown)
            ScanObjects(start);
    }

    private int LineStart(int offset) => text.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1;

    private void ScanSnippets(int start)
    {
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf(Scissors);
            if (found < 0)
                return;
            i += found;
            var lineStart = LineStart(i);
            var end = FrontMatterSplitter.LineEnd(text, i);
            if (!text.AsSpan(lineStart, i - lineStart).IsWhiteSpace())
            {
                i = end;
                continue;
            }

            var rest = new TextSpan(i + Scissors.Length, end);
            if (text.AsSpan(rest.Start, rest.Length).IsWhiteSpace())
            {
                // The block form: files line by line up to the next pair of scissors.
                var close = text.AsSpan(end).IndexOf(Scissors);
                if (close < 0)
                    return;
                var stop = end + close;
                ReadFiles(new TextSpan(end, stop));
                end = FrontMatterSplitter.LineEnd(text, stop);
            }
            else
            {
                AddFile(rest);
            }

            builder.Mask.AddTemplate(new TextSpan(i, end));
            builder.Mask.Blank(new TextSpan(i, end));
            i = end;
        }
    }

    private void ReadFiles(TextSpan span)
    {
        for (var i = span.Start; i < span.End;)
        {
            var end = Math.Min(span.End, FrontMatterSplitter.LineEnd(text, i));
            AddFile(new TextSpan(i, end));
            i = Math.Max(end + 1, FrontMatterSplitter.NextLine(text, end));
        }
    }

    private void AddFile(TextSpan span)
    {
        var name = text.AsSpan(span.Start, span.Length).Trim().Trim("\"'").Trim();
        if (!name.IsEmpty && name[0] != ';')
            builder.Inclusions.Add(new Inclusion(name.ToString(), "snippet", span));
    }

    private void ScanVitePress(int start)
    {
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf("<!--");
            if (found < 0)
                break;
            i += found + 4;
            var rest = text.AsSpan(i);
            var inner = rest.TrimStart();
            if (!inner.StartsWith("@include:"))
                continue;
            var close = rest.IndexOf("-->");
            if (close < 0)
                break;
            var nameStart = rest.Length - inner.Length + "@include:".Length;
            if (nameStart < close)
                builder.Inclusions.Add(new Inclusion(rest[nameStart..close].Trim().ToString(), "vitepress-include", new TextSpan(i - 4, i + close + 3)));
        }

        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf("<<< ");
            if (found < 0)
                return;
            i += found;
            var end = FrontMatterSplitter.LineEnd(text, i);
            if (text.AsSpan(LineStart(i), i - LineStart(i)).IsWhiteSpace())
            {
                builder.CodeSpans.Add(new TextSpan(i, end));
                builder.Mask.Blank(new TextSpan(i, end));
            }

            i = end;
        }
    }

    private void ScanObjects(int start)
    {
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf("::: ");
            if (found < 0)
                return;
            i += found;
            var end = FrontMatterSplitter.LineEnd(text, i);
            if (LineStart(i) == i)
            {
                builder.UnknownIdsBecause ??= "documentation made from code brings ids";
                builder.Mask.AddTemplate(new TextSpan(i, end));
                builder.Mask.Blank(new TextSpan(i, end));
            }

            i = end;
        }
    }
}
