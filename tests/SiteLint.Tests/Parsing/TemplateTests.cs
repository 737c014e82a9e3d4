using SiteLint.Parsing;
using SiteLint.Sites;

namespace SiteLint.Tests.Parsing;

public sealed class TemplateTests
{
    [Fact]
    public void Mdx_MasksModulesExpressionsAndTags()
    {
        const string Text = """
            import Part from './_part.mdx';

            export const x = {
              a: 1,

              b: 2,
            };

            # Title {#top}

            Hello {name}, <b>bold</b>{/* not this */} and <a href="y.md" id="i">it</a>.

            <Tabs values={[{a: "b > c"}]}>
              <TabItem value="a">

                Indented *text* with [a](./b.md).

                ```js
                const y = "code";
                ```

              </TabItem>
            </Tabs>

            <Part />
            """;
        var document = Parsed.Markdown(Text, Parsed.Docusaurus);
        Assert.Equal(["Heading: Title", "Paragraph: Hello #, bold and it.", "Paragraph: Indented text with a."], document.ProseLines());
        Assert.Equal(["y.md", "./b.md"], document.Links.Select(static link => link.Target));
        Assert.Equal(["y.md", "./b.md"], document.Links.Select(link => document.At(link.TargetSpan)));
        Assert.Equal(["mdx-import ./_part.mdx", "mdx-component ./_part.mdx"], document.Inclusions.Select(static inclusion => $"{inclusion.Syntax} {inclusion.Name}"));
        Assert.Equal("top", Assert.Single(document.Headings).ExplicitId);
        Assert.Null(document.UnknownIdsBecause);
        Assert.Contains(document.Ids, static id => id.Name == "i");
    }

    [Fact]
    public void UnknownComponent_MayBringIds() =>
        Assert.Contains("Odd", Parsed.Markdown("<Odd />\n", Parsed.Docusaurus).UnknownIdsBecause, StringComparison.Ordinal);

    [Fact]
    public void MkDocs_IndentedContentIsContent()
    {
        const string Text = """
            !!! note "A nice title"
                Content *here* with [l](x.md).

                ```python
                x = 1

                y = 2
                ```

                - item one

                ??? warning
                    Nested text.

            === "First tab"

                1. Two [k](y.md)

                    !!! tip "Deep"
                        Deep [d](z.md) text.

            --8<-- "inc.md"

            [btn](w.md){ .md-button }
            """;
        var document = Parsed.Markdown(Text, Parsed.MkDocs);
        Assert.Equal(
            [
                "Paragraph: A nice title", "Paragraph: Content here with l.", "ListItem: item one", "Paragraph: Nested text.",
                "Paragraph: First tab", "ListItem: Two k", "Paragraph: Deep Deep d text.", "Paragraph: btn",
            ],
            document.ProseLines());
        Assert.Equal(["x.md", "y.md", "z.md", "w.md"], document.Links.Select(link => document.At(link.TargetSpan)));
        Assert.Equal("inc.md", Assert.Single(document.Inclusions).Name);
    }

    [Fact]
    public void TagParameters_AreLinksPicturesAndText()
    {
        const string Text = "{% include figure.liquid path=\"a/b.png\" caption=\"Some words\" %}\n\n{% include figure.liquid path=page.img %}\n\n{% link _posts/x.md %}\n";
        var document = Parsed.Markdown(Text, Parsed.Jekyll);
        Assert.Equal(["a/b.png False", "page.img True"], document.Images.Select(static image => $"{image.Target} {image.IsDynamic}"));
        Assert.Equal("a/b.png", document.At(document.Images[0].TargetSpan));
        Assert.Equal("_posts/x.md", document.At(Assert.Single(document.Links).TargetSpan));
        Assert.Equal(["Caption: Some words"], document.ProseLines());
        Assert.Equal(["figure.liquid", "figure.liquid"], document.Inclusions.Select(static inclusion => inclusion.Name));
    }

    [Fact]
    public void HugoShortcodes_AreInclusions()
    {
        const string Text = "{{< figure src=\"a.png\" alt=\"An alt\" >}}\n\n{{% note %}}\nSome [text](b.md).\n{{% /note %}}\n\n{{</* ref \"x\" */>}}\n";
        var document = Parsed.Markdown(Text, Parsed.Hugo);
        Assert.Equal(["hugo-shortcode figure", "hugo-markdown-shortcode note"], document.Inclusions.Select(static inclusion => $"{inclusion.Syntax} {inclusion.Name}"));
        Assert.Equal("An alt", Assert.Single(document.Images).Alt);
        Assert.Equal("b.md", Assert.Single(document.Links).Target);
    }

    [Fact]
    public void ModuleLines_OfPlainPages_AreCode() =>
        Assert.Equal(["Paragraph: We import goods from afar."], Parsed.Markdown("import { Steps } from '@astro';\nimport A from \"b\"\n\nWe import goods from afar.\n").ProseLines());

    [Fact]
    public void Raw_IsNoTemplate()
    {
        var document = Parsed.Markdown("{% raw %}[a]({{x}}) b{% endraw %} [c](d)", Parsed.Jekyll);
        Assert.Equal(["{{x}}", "d"], document.Links.Select(static link => link.Target));
        Assert.False(document.Links[0].IsDynamic);
    }

    [Fact]
    public void LiquidInHtml_KeepsTheTag()
    {
        const string Text = "<a href=\"{% link x.md %}\" {% if a %}class=\"b\"{% endif %} id=\"foo\">text</a> <img src=\"{{ '/a.png' | relative_url }}\" alt=\"Pic\">";
        var document = Parsed.Markdown(Text, Parsed.Jekyll);
        Assert.Equal("{% link x.md %}", Assert.Single(document.Links).Target);
        Assert.True(document.Links[0].IsDynamic);
        Assert.Equal("{{ '/a.png' | relative_url }}", document.At(Assert.Single(document.Images).TargetSpan));
        Assert.Equal("foo", Assert.Single(document.Ids).Name);
    }

    [Fact]
    public void MarkdownInHtml_IsMarkdown()
    {
        var document = Parsed.Markdown("<div markdown=\"1\" lang=\"fr\" id=\"d\">\n*Bonjour* [a](b.md)\n</div>\n\nText\n", Parsed.Jekyll);
        Assert.Equal("b.md", Assert.Single(document.Links).Target);
        Assert.Equal("d", Assert.Single(document.Ids).Name);
        Assert.Equal(["Bonjour a fr", "Text "], document.Prose.Select(static block => $"{block.Text} {block.Language}"));
    }

    [Fact]
    public void DocFx_TagsAreRead()
    {
        var profile = new ParsingProfile { Generator = "docfx", Dialect = MarkdownDialect.Markdig, Templates = TemplateSyntax.DocFx };
        const string Text = "[!INCLUDE [shared](../x.md)]\n\n[!code-cs[Main](P.cs#L1)]\n\n:::image source=\"m/x.png\" alt-text=\"A shot\":::\n\n:::row:::\nText\n:::row-end:::\n";
        var document = Parsed.Markdown(Text, profile);
        Assert.Equal("../x.md", Assert.Single(document.Inclusions).Name);
        Assert.Equal("P.cs#L1", document.At(Assert.Single(document.Links).TargetSpan));
        Assert.Equal("m/x.png", document.At(Assert.Single(document.Images).TargetSpan));
        Assert.Equal(["Paragraph: Text"], document.ProseLines());
    }

    [Fact]
    public void ExamplesInTemplates_AreDynamicAndNotJudged()
    {
        const string Text = """
            {% set code %}{% raw %}
            <a href="{{ "/blog/" | locale_url("es") }}">A</a> <a href="https://a.example{{ link.url }}">B</a>
            <a href="https://a.example${link.url}">C</a> <a href="${this.url("/blog/", "es")}">D</a> <li${x ? ` id="page"` : ""}>
            {% endraw %}{% endset %}
            """;
        var document = DocumentParser.Parse(
            new SourceFile("a.njk", SourceKind.Template, Text),
            new ParsingProfile { Generator = "eleventy", Templates = TemplateSyntax.Nunjucks },
            Needs.HtmlElements);
        Assert.Empty(document.HtmlProblems);
        Assert.Equal(4, document.Links.Count);
        Assert.All(document.Links, static link => Assert.True(link.IsDynamic, link.Target));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 2)]
    public void CrossReferences_CloseThemselvesInDocFx(bool isDocFx, int problems)
    {
        var document = DocumentParser.Parse(
            new SourceFile("a.md", SourceKind.Markdown, "See <xref href=\"A.B\" altProperty=\"name\"/> and <a href=\"xref:A.B\"/>.\n"),
            new ParsingProfile { Generator = "docfx", Dialect = MarkdownDialect.Markdig, Templates = isDocFx ? TemplateSyntax.DocFx : TemplateSyntax.None },
            Needs.HtmlElements);
        Assert.Equal(problems, document.HtmlProblems.Count);
    }
}
