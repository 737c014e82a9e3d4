using SiteLint.Parsing;
using SiteLint.Sites;

namespace SiteLint.Tests.Parsing;

public sealed class FrontMatterSplitterTests
{
    private static readonly ParsingProfile Hexo = new() { Generator = "hexo", FrontMatter = new FrontMatterSyntax { Hexo = true, Json = true } };

    [Theory]
    [InlineData("---\ntitle: a\n---\nText", "title: a\n", "Text")]
    [InlineData("---  \r\ntitle: a\r\n---\r\nText", "title: a\r\n", "Text")]
    [InlineData("---\n---\nText", "", "Text")]
    [InlineData("---\na: 1\n...\nText", "a: 1\n", "Text")]
    [InlineData("---\na: 1\n---", "a: 1\n", "")]
    public void Jekyll_Splits(string text, string content, string body)
    {
        var range = FrontMatterSplitter.Split(new SourceFile("a.md", SourceKind.Markdown, text), Parsed.Jekyll, out var problem);
        Assert.Null(problem);
        Assert.NotNull(range);
        Assert.Equal(content, text[range.Content.Start..range.Content.End]);
        Assert.Equal(body, text[range.Span.End..]);
    }

    [Theory]
    [InlineData("+++\ntitle = 'a'\n+++\nText", DataFormat.Toml)]
    [InlineData("{\n \"title\": \"}\"\n}\nText", DataFormat.Json)]
    [InlineData("\n\n---\ntitle: a\n---\nText", DataFormat.Yaml)]
    public void Hugo_ReadsThreeFormats(string text, DataFormat format)
    {
        var document = Parsed.Markdown(text, Parsed.Hugo);
        Assert.Equal(format, document.FrontMatter?.Data.Format);
        Assert.Equal("Text", text[document.BodyStart..]);
        Assert.Null(document.FrontMatterProblem);
    }

    [Theory]
    [InlineData("title: a\ndate: 2020-01-01\n---\nText", DataFormat.Yaml)]
    [InlineData("\"title\": \"a\"\n;;;\nText", DataFormat.Json)]
    public void Hexo_NeedsNoOpeningLine(string text, DataFormat format)
    {
        var range = FrontMatterSplitter.Split(new SourceFile("a.md", SourceKind.Markdown, text), Hexo, out _);
        Assert.Equal(format, range?.Format);
        Assert.Equal("Text", text[range!.Span.End..]);
    }

    [Theory]
    [InlineData("\n---\ntitle: a\n---\n", "leading-blank-line")]
    [InlineData(" ---\ntitle: a\n---\n", "blank-before-delimiter")]
    [InlineData("<!--\n---\ntitle: a\n---\n-->\n", "inside-comment")]
    [InlineData("----\ntitle: a\n----\n", "wrong-delimiter")]
    [InlineData("---\ntitle: a\n\nText", "unclosed")]
    [InlineData("+++\ntitle = 'a'\n+++\n", "wrong-format")]
    [InlineData("{\n\"title\": 1\n}\n", "wrong-format")]
    public void WhatWasMeant_IsExplained(string text, string code)
    {
        var document = Parsed.Markdown(text, Parsed.Jekyll);
        Assert.Null(document.FrontMatter);
        Assert.Equal(code, document.FrontMatterProblem?.Code);
        Assert.Equal(0, document.BodyStart);
    }

    [Fact]
    public void ByteOrderMark_HidesTheHeaderOfAJekyllPage()
    {
        Assert.Equal("byte-order-mark", Parsed.Markdown("---\na: 1\n---\n", Parsed.Jekyll, mark: true).FrontMatterProblem?.Code);
        Assert.NotNull(Parsed.Markdown("---\na: 1\n---\n", Parsed.Hugo, mark: true).FrontMatter);
    }

    [Theory]
    [InlineData("---\n\nText between rules\n\n---\n")]
    [InlineData("Text\n---\n")]
    [InlineData("---\n")]
    [InlineData("----\n\nText\n")]
    [InlineData("{% include x %}\n")]
    [InlineData("<!-- a comment -->\n---\n")]
    public void Rules_AreNoHeader(string text)
    {
        var document = Parsed.Markdown(text);
        Assert.Null(document.FrontMatter);
        Assert.Null(document.FrontMatterProblem);
    }
}
