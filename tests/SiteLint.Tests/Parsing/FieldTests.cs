using SiteLint.Parsing;
using SiteLint.Sites;

namespace SiteLint.Tests.Parsing;

public sealed class FieldTests
{
    private static readonly ParsingProfile Profile = new()
    {
        Generator = "jekyll",
        ConfigurationPath = "_config.yml",
        Fields = static (_, kind) => kind == SourceKind.BibTeX
            ? [new FieldRole("[].pdf", FieldRoleKind.Link, "assets/pdf/")]
            : [
                new FieldRole("profile.image", FieldRoleKind.Image, "assets/img/"),
                new FieldRole("items[].url", FieldRoleKind.Link),
                new FieldRole("aliases", FieldRoleKind.Link),
                new FieldRole("nav.*", FieldRoleKind.Link),
                new FieldRole("email", FieldRoleKind.Email),
            ],
    };

    [Fact]
    public void FieldsWithRoles_AreRead()
    {
        const string Text = """
            ---
            title: A page of words
            profile:
              image: "me.jpg"
            items:
              - url: /one
              - url: '/two'
            aliases: [/three, /four]
            nav: {a: /five}
            email: me@example.org
            slug: some-thing-here
            note: This holds a whole sentence of words.
            ---
            """;
        var document = Parsed.Markdown(Text, Profile);
        Assert.Equal(["items[].url /one", "items[].url /two", "aliases[] /three", "aliases[] /four", "nav.a /five"], document.Links.Select(static link => $"{link.Element} {link.Target}"));
        Assert.All(document.Links, link => Assert.Equal(link.Target, document.At(link.TargetSpan)));
        var image = Assert.Single(document.Images);
        Assert.Equal("me.jpg assets/img/", $"{document.At(image.TargetSpan)} {image.Prefix}");
        Assert.Equal("me@example.org", document.At(Assert.Single(document.EmailAddresses).Span));
        Assert.Equal(["Field: A page of words", "Field: This holds a whole sentence of words."], document.ProseLines());
        Assert.Equal(["title", "note"], document.Prose.Select(static block => block.Field));
    }

    [Fact]
    public void Bibliography_HasTitleAbstractAndNote()
    {
        const string Text = "---\n---\n@article{key,\n  title = {The {DNA} of Schr{\\\"o}dinger \\& Co},\n  author = {Someone Else and Others},\n  pdf = {x.pdf},\n  journal = {Some journal of words here},\n}\n";
        var document = DocumentParser.Parse(new SourceFile("papers.bib", SourceKind.BibTeX, Text), Profile, Needs.Prose);
        Assert.Equal(["Field: The DNA of Schrödinger & Co"], document.ProseLines());
        Assert.Equal("x.pdf", document.At(Assert.Single(document.Links).TargetSpan));
        Spans.Check(document);
    }

    [Fact]
    public void OtherKinds_AreRead()
    {
        var css = DocumentParser.Parse(new SourceFile("a.css", SourceKind.Css, "@import 'b.css'; a { background: url(\"c.png\") }"), Profile, Needs.None);
        Assert.Equal("b.css", css.At(Assert.Single(css.Links).TargetSpan));
        Assert.Equal("c.png", css.At(Assert.Single(css.Images).TargetSpan));
        var feed = DocumentParser.Parse(new SourceFile("sitemap.xml", SourceKind.Xml, "<urlset><!-- <loc>no</loc> --><url><loc> https://a.example/?a&amp;b </loc></url><link href=\"/x\"/></urlset>"), Profile, Needs.None);
        Assert.Equal(["https://a.example/?a&b", "/x"], feed.Links.Select(static link => link.Target));
        var html = DocumentParser.Parse(new SourceFile("a.html", SourceKind.Html, "<base href=\"/b/\"><h1 id=\"t\">Title</h1><p>Some <a href=\"c\">text</a> me@example.org"), Profile, Needs.Prose | Needs.EmailAddresses);
        Assert.Equal("/b/", html.BaseHref);
        Assert.Contains(html.Ids, static id => id.Name == "t");
        Assert.Contains("Paragraph: Some text #", html.ProseLines());
        Assert.Equal("me@example.org", html.At(Assert.Single(html.EmailAddresses).Span));
    }
}
