using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>The Markdig pipelines: one for each dialect and its switches, made when first asked for and shared by all threads.</summary>
internal static class MarkdownPipelines
{
    private static readonly MarkdownPipeline?[] Made = new MarkdownPipeline?[256];

    /// <summary>The pipeline that reads pages of a site.</summary>
    /// <param name="profile">The site's.</param>
    /// <param name="hasContainers">Whether the page has indented containers, so that what is indented is hardly ever code.</param>
    public static MarkdownPipeline For(ParsingProfile profile, bool hasContainers)
    {
        var isIndentedCode = !hasContainers && profile.Dialect != MarkdownDialect.Mdx;
        var key = ((int)profile.Dialect << 4) | (profile.PassesBracketMath ? 8 : 0) | (profile.LinksBareUrls ? 1 : 0) | (profile.HasMath ? 2 : 0) | (isIndentedCode ? 4 : 0);
        return Made[key] ??= Make(profile, isIndentedCode);
    }

    private static MarkdownPipeline Make(ParsingProfile profile, bool isIndentedCode)
    {
        var dialect = profile.Dialect;
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        if (dialect is not (MarkdownDialect.Marked or MarkdownDialect.MarkdownIt))
            builder.UseFootnotes();
        if (dialect is MarkdownDialect.Kramdown or MarkdownDialect.PythonMarkdown or MarkdownDialect.Goldmark)
            builder.UseDefinitionLists();
        if (profile.HasMath)
        {
            builder.UseMathematics();
            builder.InlineParsers.InsertBefore<EscapeInlineParser>(new BracketMathParser(profile.PassesBracketMath));
        }

        if (profile.LinksBareUrls)
            builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = false });

        // MDX has no indented code: inside components everything is indented.
        if (!isIndentedCode)
            builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
