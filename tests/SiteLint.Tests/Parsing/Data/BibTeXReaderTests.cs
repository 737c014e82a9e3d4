using SiteLint.Parsing.Data;

namespace SiteLint.Tests.Parsing.Data;

public class BibTeXReaderTests
{
    private const string Bibliography = """
        ---
        ---
        @string{acm = "Association for Computing"}
        Some text.
        @article{smith2020,
          title = {A {B}raced title},
          author = "Smith, {"}J{"}",
          year = 2020,
          publisher = acm # " Press"
        }
        @comment{ @article{not, title={x}} }
        article{lost2021,
          title = {Lost},
        }
        @book(jones, title = {In brackets})
        """;

    [Fact]
    public void EntriesHaveTypeKeyAndFields()
    {
        var document = BibTeXReader.Parse(Bibliography);
        Assert.Equal(
            "[{entrytype: article, key: smith2020, title: A {B}raced title, author: Smith, {\"}J{\"}, year: 2020, publisher: Association for Computing Press}, {entrytype: book, key: jones, title: In brackets}]",
            document.Root!.ToString());
        var title = document.Root.Items[0]["title"]!;
        Assert.Equal("A {B}raced title", Bibliography[title.ContentSpan.Start..title.ContentSpan.End]);
        Assert.Equal("{A {B}raced title}", Bibliography[title.Span.Start..title.Span.End]);
    }

    [Fact]
    public void AnEntryWithoutAtIsNoticed()
    {
        var problem = Assert.Single(BibTeXReader.Parse(Bibliography).Problems);
        Assert.Equal("missing-at", problem.Code);
        Assert.Equal("article{lost2021,", Bibliography[problem.Span.Start..problem.Span.End]);
        Assert.False(problem.IsFatal);
        Assert.Equal("@", problem.Fix!.Edits[0].NewText);
    }

    [Theory]
    [InlineData("@article{a, title = {x\n}\n@book{b, title = {y}}", "open-brace", 8, 2)]
    [InlineData("@article{a, title = {x{y}\n}\n@book{b, title = {y}}", "open-brace", 8, 2)]
    [InlineData("@article{a, title = {x} year = 2020}", "missing-comma", 23, 1)]
    [InlineData("@article{a, title {x}}", "missing-equals", 12, 1)]
    [InlineData("@article{a, title = }", "missing-value", 20, 1)]
    [InlineData("@article{title = {x}}", "missing-citation-key", 1, 1)]
    [InlineData("@article{a, title = {x}}\n@article{A, title = {y}}", "duplicate-key", 34, 2)]
    public void AnErrorIsExplainedAndTheNextEntryIsRead(string text, string code, int start, int entries)
    {
        var document = BibTeXReader.Parse(text);
        Assert.Equal($"{code} {start}", $"{document.Problems[0].Code} {document.Problems[0].Span.Start}");
        Assert.Equal(entries, document.Root!.Items.Count);
    }

    [Theory]
    [InlineData("Write to me@example.com or @twitter.")]
    [InlineData("The article{s} of 2020, and more.")]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("@article")]
    public void OtherTextIsAComment(string text) => Assert.Empty(BibTeXReader.Parse(text).Problems);

    [Fact]
    public void ManyOpenBracesEndSoon()
    {
        var document = BibTeXReader.Parse(string.Concat(Enumerable.Repeat("@a{b,c={\n", 20_000)));
        Assert.Equal(20_000, document.Root!.Items.Count);
    }
}
