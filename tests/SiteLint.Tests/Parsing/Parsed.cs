using SiteLint.Parsing;
using SiteLint.Sites;

namespace SiteLint.Tests.Parsing;

/// <summary>Parses texts as the tests need them.</summary>
internal static class Parsed
{
    public static ParsingProfile GitHub { get; } = new()
    {
        Generator = "markdown", Dialect = MarkdownDialect.GitHub, LinksBareUrls = true,
    };

    public static ParsingProfile Jekyll { get; } = new()
    {
        Generator = "jekyll", Dialect = MarkdownDialect.Kramdown, Templates = TemplateSyntax.Liquid,
        HasHeadingAttributes = true, HasAttributeLists = true,
        FrontMatter = new FrontMatterSyntax { DotsClose = true, AllowsByteOrderMark = false },
        Tags = [
            new TagRole("include:figure.liquid", "path", FieldRoleKind.Image),
            new TagRole("link", "0", FieldRoleKind.Link),
        ],
    };

    public static ParsingProfile Hugo { get; } = new()
    {
        Generator = "hugo", Dialect = MarkdownDialect.Goldmark, Templates = TemplateSyntax.HugoShortcode,
        HasHeadingAttributes = true,
        FrontMatter = new FrontMatterSyntax { Toml = true, Json = true, AllowsLeadingBlank = true },
        Tags = [new TagRole("ref", "0", FieldRoleKind.Link), new TagRole("figure", "src", FieldRoleKind.Image)],
    };

    public static ParsingProfile MkDocs { get; } = new()
    {
        Generator = "mkdocs", Dialect = MarkdownDialect.PythonMarkdown, Templates = TemplateSyntax.Snippets,
        HasHeadingAttributes = true, HasAttributeLists = true,
    };

    public static ParsingProfile DocFx { get; } = new()
    {
        Generator = "docfx", Dialect = MarkdownDialect.Markdig, Templates = TemplateSyntax.DocFx,
    };

    public static ParsingProfile Docusaurus { get; } = new()
    {
        Generator = "docusaurus", Dialect = MarkdownDialect.Mdx, Templates = TemplateSyntax.Jsx,
        HasHeadingAttributes = true, LinksBareUrls = true,
    };

    public static Document Markdown(string text, ParsingProfile? profile = null, bool mark = false) =>
        DocumentParser.Parse(
            new SourceFile("index.md", SourceKind.Markdown, text) { HasByteOrderMark = mark },
            profile ?? GitHub,
            Needs.Prose | Needs.EmailAddresses);

    /// <summary>The source under a span.</summary>
    public static string At(this Document document, TextSpan span) => document.File.Text.Substring(span.Start, span.Length);

    /// <summary>The blocks of prose, one a line, with their scopes.</summary>
    public static string[] ProseLines(this Document document) =>
        [.. document.Prose.Select(static block => $"{block.Scope}: {block.Text.Replace(ProseBlock.Placeholder, '#')}")];
}
