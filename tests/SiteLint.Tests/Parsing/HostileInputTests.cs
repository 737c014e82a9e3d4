using System.Diagnostics;
using System.Text;
using SiteLint.Parsing;
using SiteLint.Sites;

namespace SiteLint.Tests.Parsing;

public sealed class HostileInputTests
{
    public static TheoryData<string, string> Inputs()
    {
        var data = new TheoryData<string, string>
        {
            { "nested quotes", string.Concat(Enumerable.Repeat("> ", 10_000)) + "deep" },
            { "nested quotes by lines", string.Join('\n', Enumerable.Range(1, 2000).Select(static i => new string('>', i) + " a")) },
            { "open links", string.Concat(Enumerable.Repeat("[a](", 20_000)) },
            { "open brackets", new string('[', 50_000) },
            { "open pictures", string.Concat(Enumerable.Repeat("![", 20_000)) },
            { "backticks", string.Concat(Enumerable.Range(1, 2000).Select(static i => new string('`', i) + " ")) },
            { "same backticks", string.Concat(Enumerable.Repeat("`` ` ", 400_000)) },
            { "staircase", string.Join('\n', Enumerable.Range(0, 2000).Select(static i => new string(' ', 2 * i) + "- a")) },
            { "emphasis", string.Concat(Enumerable.Repeat("*a **a ", 50_000)) },
            { "open comments", string.Concat(Enumerable.Repeat("<!-- ", 20_000)) },
            { "open tags", string.Concat(Enumerable.Repeat("<a href=\"", 20_000)) },
            { "open inline tags", "x " + string.Concat(Enumerable.Repeat("<a b ", 20_000)) },
            { "surrogates", "a \ud800 b [x\udc00](y\ud83d) \udfff" },
            { "nul", "a \0 b [x\0y](z\0) `\0` ![\0](\0)" },
            { "pipes", string.Concat(Enumerable.Repeat("| ", 20_000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 20_000)) },
            { "liquid", string.Concat(Enumerable.Repeat("{% highlight x %} {{ a {% if ", 5_000)) },
            { "shortcodes", string.Concat(Enumerable.Repeat("{{< highlight >}} {{% a {{< b ", 5_000)) },
            { "braces", new string('{', 30_000) },
            { "jsx", string.Concat(Enumerable.Repeat("<A b={c} <B d='", 5_000)) },
            { "open comments in jsx", string.Concat(Enumerable.Repeat("{/* a ", 16_000)) },
            { "addresses without a blank", string.Concat(Enumerable.Repeat("(https://exam", 30_000)) },
            { "mail without a blank", string.Concat(Enumerable.Repeat("(mailto:jane", 30_000)) },
            { "open includes", string.Concat(Enumerable.Repeat("[!IN", 25_000)) },
            { "admonitions", string.Join('\n', Enumerable.Range(0, 500).Select(static i => new string(' ', 4 * i) + "!!! note")) },
            { "admonitions without a name", "!!! \n\n??? \n\n=== \n??? " },
            { "rows of tildes", "6 ~~~~~~~~~~~~~~6~~~~666 hand and more of it" },
            { "import without a name", "import from './a.mdx';\nexport from './b.mdx';\nimport  from ''\n" },
            { "open fence", "~~~" },
            { "open fence in a quote", "> ~~~" },
            { "equal headings", string.Concat(Enumerable.Repeat("# a\n", 20_000)) },
            { "footnotes", string.Concat(Enumerable.Range(0, 5000).Select(static i => $"[^{i}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 5000).Select(static i => $"[^{i}]: x\n\n")) },
            { "entities", string.Concat(Enumerable.Repeat("&amp;&#0;&#x110000;", 10_000)) },
            { "markdown in html", string.Concat(Enumerable.Repeat("<div markdown=\"1\">", 3_000)) },
            { "containers", string.Concat(Enumerable.Repeat("::: note\n", 5_000)) },
            { "front matter", "---\n" + string.Concat(Enumerable.Repeat("a: [", 5_000)) },
            { "comments as front matter", string.Concat(Enumerable.Repeat("# a\n", 50_000)) },
            { "empty", "" },
            { "line ends", "\r\r\n\n\r" },
        };
        return data;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void NothingThrowsOrHangs(string name, string text)
    {
        foreach (var profile in new[] { Parsed.GitHub, Parsed.Jekyll, Parsed.Hugo, Parsed.MkDocs, Parsed.DocFx, Parsed.Docusaurus })
        {
            var watch = Stopwatch.StartNew();
            var document = Parsed.Markdown(text, profile);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{name} as {profile.Generator}: {watch.Elapsed}");
            Spans.Check(document);
        }
    }

    [Theory]
    [InlineData("nested quotes")]
    [InlineData("open links")]
    [InlineData("staircase")]
    public void WhatIsTooComplex_IsSaid(string name)
    {
        var text = (string)Inputs().Single(row => (string)row[0] == name)[1];
        Assert.Equal("too-complex", Assert.Single(Parsed.Markdown(text).Problems).Code);
    }

    [Fact]
    public void TooLargeAPage_IsSaid()
    {
        var text = new StringBuilder().Insert(0, "Some text in a line.\n", 450_000).ToString();
        Assert.Equal("too-complex", Assert.Single(Parsed.Markdown(text).Problems).Code);
    }

    [Fact]
    public void LongListsAndTables_AreFine()
    {
        var list = string.Concat(Enumerable.Range(0, 5000).Select(static i => $"- [a {i}](b/{i}.md) `c` *d*\n"));
        Assert.Equal(5000, Parsed.Markdown(list).Links.Count);
        var table = "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Range(0, 3000).Select(static i => $"| [a](b/{i}.md) | `c` [x] |\n"));
        Assert.Equal(3000, Parsed.Markdown(table).Links.Count);
    }

    [Theory]
    [InlineData(SourceKind.Html)]
    [InlineData(SourceKind.Template)]
    [InlineData(SourceKind.Yaml)]
    [InlineData(SourceKind.Json)]
    [InlineData(SourceKind.Toml)]
    [InlineData(SourceKind.BibTeX)]
    [InlineData(SourceKind.Css)]
    [InlineData(SourceKind.Xml)]
    [InlineData(SourceKind.Script)]
    [InlineData(SourceKind.Other)]
    public void EveryKind_TakesEveryInput(SourceKind kind)
    {
        foreach (var row in Inputs())
        {
            var text = (string)row[1];
            if (text.Length > 300_000)
                text = text[..300_000];
            var watch = Stopwatch.StartNew();
            Spans.Check(DocumentParser.Parse(new SourceFile("x", kind, text), Parsed.Jekyll, Needs.Prose | Needs.EmailAddresses | Needs.HtmlElements));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{row[0]} as {kind}: {watch.Elapsed}");
        }
    }
}
