using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SiteLint.Parsing.Templates;
using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>Reads a Markdown page: masks what is no Markdown, parses the rest and walks the tree.</summary>
internal sealed class MarkdownPage
{
    private readonly DocumentBuilder builder;
    private readonly MarkdownContext context;
    private readonly InlineReader inlines;
    private readonly LinkReader links;
    private readonly HeadingReader headings;

    private MarkdownPage(DocumentBuilder builder, MarkdownContext context, AttributeLists attributes)
    {
        this.builder = builder;
        this.context = context;
        links = new LinkReader(context);
        inlines = new InlineReader(context, links, new FootnoteIds(builder));
        headings = new HeadingReader(context, attributes);
    }

    /// <summary>Reads the body of a page into <paramref name="builder"/>.</summary>
    public static void Parse(DocumentBuilder builder)
    {
        if (builder.Text.Length > ComplexityGuard.MaximumLength)
        {
            builder.Problems.Add(ComplexityGuard.Check(builder.Text, 0, false)!);
            return;
        }

        if (builder.BodyStart > 0)
            builder.Mask.Blank(new TextSpan(0, builder.BodyStart));
        var tags = new TagReader(builder);
        var attributes = new AttributeLists(builder);
        var hasContainers = MaskWhatIsNoMarkdown(builder, tags, attributes);
        var elements = MaskTags(builder, out var withTags);

        // The parser puts the replacement character for NUL; where the text has it from the start, what was parsed is found again.
        var masked = builder.Mask.Masked.Replace('\0', '\uFFFD');
        if (ComplexityGuard.Check(masked, builder.BodyStart, builder.Profile.LinksBareUrls) is { } problem)
        {
            builder.Problems.Add(problem);
            return;
        }

        try
        {
            var document = Markdig.Markdown.Parse(masked, MarkdownPipelines.For(builder.Profile, hasContainers || builder.IsJsx));
            var html = new MarkdownHtml(builder, QuotedHtml.Blank(document, withTags), elements);
            var context = new MarkdownContext(builder, masked, html);
            new MarkdownPage(builder, context, attributes).Walk(document, ProseScope.Paragraph);
            new BrokenReferenceScan(context).Scan();
            html.Finish();
        }
        catch (Exception exception) when (exception is ArgumentException or InsufficientExecutionStackException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            // Markdig refuses what is nested too deeply with an ArgumentException; the rest would be its defects.
            builder.Problems.Add(ComplexityGuard.Problem(builder.BodyStart, builder.Text.Length, "The page is nested too deeply to be read"));
            return;
        }

        attributes.Finish();
        HeadingReader.GiveIds(builder);
        tags.Finish();
        if (builder.Profile.Dialect == MarkdownDialect.Marked)
            DropTagsInCode(builder);
    }

    /// <summary>Hexo protects code from its template language before it is run; Liquid and Hugo do not.</summary>
    private static void DropTagsInCode(DocumentBuilder builder)
    {
        builder.Links.RemoveAll(link => link.Origin == ReferenceOrigin.Template && builder.CodeSpans.Contains(link.Span.Start));
        builder.Images.RemoveAll(image => image.Origin == ReferenceOrigin.Template && builder.CodeSpans.Contains(image.Span.Start));
    }

    /// <summary>Masks what is no Markdown.</summary>
    /// <returns>Whether the page has indented containers.</returns>
    private static bool MaskWhatIsNoMarkdown(DocumentBuilder builder, TagReader tags, AttributeLists attributes)
    {
        var profile = builder.Profile;
        var start = builder.BodyStart;
        new BraceScanner(builder, tags).Scan(start);
        if ((profile.Templates & TemplateSyntax.DocFx) != 0)
            new DocFxScanner(builder).Scan(start);
        new LineInclusions(builder).Scan(start);
        var containers = new IndentedContainers(builder);
        if (profile.Dialect == MarkdownDialect.PythonMarkdown)
            containers.Scan(start);
        if (profile.Generator == "markdown" && !builder.IsJsx)
            ModuleLines.Mask(builder, start);
        attributes.Scan(start);
        if (profile.Dialect is MarkdownDialect.Mdx or MarkdownDialect.MarkdownIt or MarkdownDialect.Remark or MarkdownDialect.Markdig)
            new ColonContainers(builder).Scan(start);
        return containers.IsUsed;
    }

    /// <summary>Masks tags whose content is Markdown to the generator, but would be HTML to CommonMark.</summary>
    /// <param name="builder">The document.</param>
    /// <param name="withTags">The text before the tags were masked, for the HTML scanner.</param>
    private static IReadOnlyList<TextSpan> MaskTags(DocumentBuilder builder, out string withTags)
    {
        if (builder.Profile.Dialect is MarkdownDialect.Kramdown or MarkdownDialect.PythonMarkdown)
        {
            var elements = new MarkdownInHtml(builder);
            elements.Scan(builder.BodyStart);
            withTags = builder.Mask.Masked;
            elements.MaskTags();
            return elements.Tags;
        }

        if (!builder.IsJsx)
        {
            withTags = builder.Mask.Masked;
            return [];
        }

        var jsx = new JsxScanner(builder);
        jsx.Scan(builder.BodyStart);
        withTags = builder.Mask.Masked;
        jsx.MaskTags();
        return jsx.TagSpans;
    }

    private void Walk(ContainerBlock container, ProseScope scope)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    break;
                case HtmlBlock html:
                    context.Html.Scan(html.Span.ToSpan(builder.Text.Length), isBlock: true);
                    break;
                case CodeBlock code:
                    builder.CodeSpans.Add(code.Span.ToSpan(builder.Text.Length));
                    break;
                case HeadingBlock heading:
                    headings.Read(heading);
                    ReadLeaf(heading, ProseScope.Heading);
                    break;
                case DefinitionTerm term:
                    headings.ReadTerm(term);
                    ReadLeaf(term, scope);
                    break;
                case LeafBlock leaf:
                    ReadLeaf(leaf, scope);
                    break;
                case ListItemBlock item:
                    Walk(item, ProseScope.ListItem);
                    break;
                case TableCell cell:
                    Walk(cell, ProseScope.TableCell);
                    break;
                case ContainerBlock inner:
                    Walk(inner, inner is QuoteBlock or FootnoteGroup ? ProseScope.Paragraph : scope);
                    break;
            }
        }

        // Definitions count their uses, so they come when every link has been seen.
        if (container is MarkdownDocument)
        {
            foreach (var block in container)
            {
                if (block is LinkReferenceDefinitionGroup group)
                    links.ReadDefinitions(group);
            }
        }
    }

    private void ReadLeaf(LeafBlock leaf, ProseScope scope)
    {
        if (leaf.Inline is null)
            return;
        context.Prose.Clear();
        inlines.Begin();
        context.Html.Advance(leaf.Span.Start);
        var language = context.Html.Language;
        var isCode = context.Html.IsInCode;
        inlines.Read(leaf.Inline);
        if (builder.WantsProse && !isCode)
            context.Prose.Finish(scope, "", language);
    }
}
