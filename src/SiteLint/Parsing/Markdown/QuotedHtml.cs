using Markdig.Syntax;

namespace SiteLint.Parsing.Markdown;

/// <summary>Blanks the marks of block quotes inside HTML blocks: to the HTML scanner they would be text.</summary>
internal static class QuotedHtml
{
    /// <summary>The text with such marks blanked; the same text where there are none.</summary>
    public static string Blank(MarkdownDocument document, string text)
    {
        char[]? copy = null;
        Visit(document, text, ref copy, inQuote: false);
        return copy is null ? text : new string(copy);
    }

    private static void Visit(ContainerBlock container, string text, ref char[]? copy, bool inQuote)
    {
        foreach (var block in container)
        {
            if (block is HtmlBlock html && inQuote)
                BlankMarks(html, text, ref copy);
            else if (block is ContainerBlock inner and not LinkReferenceDefinitionGroup)
                Visit(inner, text, ref copy, inQuote || inner is QuoteBlock);
        }
    }

    private static void BlankMarks(HtmlBlock html, string text, ref char[]? copy)
    {
        for (var i = 1; i < html.Lines.Count; i++)
        {
            var start = html.Lines.Lines[i - 1].Slice.End + 1;
            var end = html.Lines.Lines[i].Slice.Start;
            for (var at = Math.Max(0, start); at < end && at < text.Length; at++)
            {
                if (text[at] != '>')
                    continue;
                copy ??= text.ToCharArray();
                copy[at] = ' ';
            }
        }
    }
}
