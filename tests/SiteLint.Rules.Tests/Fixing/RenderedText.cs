using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace SiteLint.Rules.Tests.Fixing;

/// <summary>
/// The words that readers see of a page, made without anything of the tool: Markdig renders it, AngleSharp reads the outcome.
/// Layouts show what stands in the header, which is counted as it is written.
/// </summary>
internal static partial class RenderedText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras().UseAutoLinks().Build();

    /// <summary>Whether a file is text for readers.</summary>
    public static bool IsPage(string path) => IsMarkdown(path) || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>How often each word stands on the page, in texts and in what takes the place of pictures.</summary>
    public static Dictionary<string, int> CountWords(string path, string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var header = Header().Match(text);
        Count(header.Value, words);
        var body = text[header.Length..];
        var html = IsMarkdown(path) ? Markdown.ToHtml(body, Pipeline) : body;
        Read(new HtmlParser().ParseDocument(html), words);
        return words;
    }

    /// <summary>Counts the words of a text.</summary>
    public static void Count(ReadOnlySpan<char> text, Dictionary<string, int> words)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > at)
            {
                var word = text[at..end].ToString();
                words[word] = words.GetValueOrDefault(word) + 1;
            }

            at = end + 1;
        }
    }

    private static void Read(INode node, Dictionary<string, int> words)
    {
        if (node is IText text)
            Count(text.Data, words);
        if (node is IElement element)
        {
            if (element.LocalName is "script" or "style")
                return;
            foreach (var name in (string[])["alt", "title"])
                Count(element.GetAttribute(name), words);
        }

        foreach (var child in node.ChildNodes)
            Read(child, words);
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*\r?$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Header();
}
