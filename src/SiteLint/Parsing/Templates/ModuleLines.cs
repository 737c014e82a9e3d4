namespace SiteLint.Parsing.Templates;

/// <summary>Masks <c>import … from '…'</c> lines of pages that some generator reads as MDX although they are named <c>.md</c>.</summary>
internal static class ModuleLines
{
    /// <summary>Masks the lines from <paramref name="start"/> on.</summary>
    public static void Mask(DocumentBuilder builder, int start)
    {
        var text = builder.Text;
        for (var i = start; ;)
        {
            var found = text.AsSpan(i).IndexOf("import ");
            if (found < 0)
                return;
            i += found;
            var end = FrontMatterSplitter.LineEnd(text, i);
            var line = text.AsSpan(i, end - i).TrimEnd().TrimEnd(';');
            if ((i == 0 || text[i - 1] is '\n' or '\r') && line.Length > 0 && line[^1] is '\'' or '"' && line.Contains(" from ", StringComparison.Ordinal))
            {
                builder.CodeSpans.Add(new TextSpan(i, end));
                builder.Mask.Blank(new TextSpan(i, end));
            }

            i = end;
        }
    }
}
