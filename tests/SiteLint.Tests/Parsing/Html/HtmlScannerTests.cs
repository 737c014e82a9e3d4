using SiteLint.Parsing.Html;

namespace SiteLint.Tests.Parsing.Html;

public sealed class HtmlScannerTests
{
    private const Needs All = Needs.Prose | Needs.HtmlElements | Needs.EmailAddresses;

    [Fact]
    public void A_link_has_its_target_text_and_places()
    {
        const string Html = "<p>See <a class=x href=' a.html?x=1&amp;y=2 '>the <b>page</b></a>.</p>";
        var link = Assert.Single(Scan(Html).Links);
        Assert.Equal("a.html?x=1&y=2", link.Target);
        Assert.Equal("a.html?x=1&amp;y=2", Slice(Html, link.TargetSpan));
        Assert.Equal("the page", link.Text);
        Assert.Equal("the <b>page</b>", Slice(Html, link.TextSpan));
        Assert.Equal("<a class=x href=' a.html?x=1&amp;y=2 '>the <b>page</b></a>", Slice(Html, link.Span));
    }

    [Theory]
    [InlineData("<a href=x>1</a><area href=y>", "x y")]
    [InlineData("<link rel=stylesheet href=a.css><link rel='preconnect' href=https://x.example><link rel=dns-prefetch href=//y.example>", "a.css")]
    [InlineData("<script src=a.js></script><iframe src=b.html></iframe><embed src=c.pdf><object data=d.swf></object>", "a.js b.html c.pdf d.swf")]
    [InlineData("<video src=a.mp4><source src=b.webm><track src=c.vtt></video><audio src=d.mp3></audio>", "a.mp4 b.webm c.vtt d.mp3")]
    [InlineData("<form action=/go><button formaction=/b></button></form><blockquote cite=q.html></blockquote>", "/go /b q.html")]
    [InlineData("<meta http-equiv=refresh content='0; url=next.html'><meta http-equiv=Refresh content='5;URL=\"x y.html\"'>", "next.html x y.html")]
    [InlineData("<!-- <a href=no> --><script>'<a href=no>'</script><textarea><a href=no></textarea><a href=yes>1</a>", "yes")]
    [InlineData("<a href=\"\">empty</a>", "")]
    [InlineData("<a name=x>no link</a>", null)]
    [InlineData("<A HREF=X>1</A>", "X")]
    [InlineData("<a href=' mailto:jane@x.org '>1</a>", "mailto:jane@x.org ")]
    [InlineData("<style>@import 'a.css'; @import url(b.css); @font-face { src: url(\"f.woff\") }</style>", "a.css b.css f.woff")]
    [InlineData("<a href=a>1<a href=b>2", "a b")]
    [InlineData("<a\nhref = \"a\"\ntitle>1</a>", "a")]
    [InlineData("<a title=\"a>b\" href=c>1</a>", "c")]
    [InlineData("text < b <3 <a href=x>1</a>", "x")]
    [InlineData("<pre><a href=source>1</a></pre><code><a href=code>2</a></code><a href=yes><code>3</code></a>", "yes")]
    public void Links_come_from_every_attribute_that_holds_one(string html, string? targets) =>
        Assert.Equal(targets, Scan(html).Links is { Count: > 0 } links ? string.Join(' ', links.Select(link => link.Target)) : null);

    [Theory]
    [InlineData("<img src=a.png><img alt=x src='b c.png'>", "a.png|b c.png")]
    [InlineData("<img srcset='a.png 1x, b,c.png 2x'>", "a.png|b,c.png")]
    [InlineData("<img src=d.png srcset=\"data:image/png;base64,AAAA 1x, e.png 2x\">", "d.png|data:image/png;base64,AAAA|e.png")]
    [InlineData("<picture><source srcset=a.webp><img src=a.png></picture><video poster=p.jpg></video>", "a.webp|a.png|p.jpg")]
    [InlineData("<svg><image href=a.png /><image xlink:href=b.png /></svg>", "a.png|b.png")]
    [InlineData("<meta property=og:image content=/c.png><link rel='shortcut icon' href=f.ico>", "/c.png|f.ico")]
    [InlineData("<div style=\"background: url('x.png')\"><style>p { background: url(y.jpg) }</style>", "x.png|y.jpg")]
    [InlineData("<img alt=nothing>", "")]
    [InlineData("<img :src=bound alt=x>", null)]
    public void Images_come_from_every_attribute_that_holds_one(string html, string? targets) =>
        Assert.Equal(targets, Scan(html).Images is { Count: > 0 } images ? string.Join('|', images.Select(image => image.Target)) : null);

    [Theory]
    [InlineData("<p>One\n  two <b>three</b> four.<p>Five<br>six</p>", "One two three four.|Five six")]
    [InlineData("<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>", "a|b|c|d")]
    [InlineData("<p>Press <kbd>Ctrl</kbd> &amp; run <code>x</code> now&hellip;</p><pre>no</pre>", "Press \uFFFC & run \uFFFC now\u2026")]
    [InlineData("<title>Head</title><h1>Big</h1><script>var x;</script>", "Head|Big")]
    [InlineData("<img alt='A cat'><a title='More' href=x>y</a>", "A cat|More|\uFFFCy")]
    public void Text_is_joined_into_blocks(string html, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Scan(html).Prose.Select(block => block.Text)));

    [Fact]
    public void Every_place_of_a_block_leads_to_its_source()
    {
        const string Html = "<p>One\r\n\t two&nbsp;<i>th&eacute;</i>re  end </p>";
        var block = Assert.Single(Scan(Html).Prose);
        Assert.Equal("One two\u00a0th\u00e9re end", block.Text);
        foreach (var word in new[] { "One", "two", "end" })
        {
            var at = block.Text.IndexOf(word, StringComparison.Ordinal);
            Assert.Equal(word, Slice(Html, block.ToSource(at, at + word.Length)));
        }

        var accent = block.Text.IndexOf('\u00e9');
        Assert.Equal("&eacute;", Slice(Html, block.ToSource(accent, accent + 1)));
        Assert.Equal("th&eacute;</i>re", Slice(Html, block.ToSource(accent - 2, accent + 3)));
    }

    [Fact]
    public void Elements_may_open_in_one_range_and_close_in_another()
    {
        const string Text = "Some <a href=\"x.html\">*linked* text</a> and <kbd>Ctrl</kbd> more";
        var scanner = new HtmlScanner(Text, Text, [], new HtmlScanOptions { Needs = All, IsEmbedded = true });
        Range(scanner, Text, "<a href=\"x.html\">");
        Range(scanner, Text, "</a>");
        Assert.False(scanner.IsInCode);
        Range(scanner, Text, "<kbd>");
        Assert.True(scanner.IsInCode);
        Range(scanner, Text, "</kbd>");
        var content = scanner.Finish();
        Assert.Equal("*linked* text", Assert.Single(content.Links).Text);
        Assert.Empty(content.Prose);
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_template_in_a_value_makes_the_link_dynamic()
    {
        const string Html = "<a {% if x %}class=\"y\"{% endif %} href=\"{{ \"/a\" | url }}\">b</a>";
        var templates = new[] { Span(Html, "{% if x %}"), Span(Html, "{% endif %}"), Span(Html, "{{ \"/a\" | url }}") };
        var masked = Html.ToCharArray();
        foreach (var template in templates)
            masked.AsSpan(template.Start, template.Length).Fill('x');
        var link = Assert.Single(HtmlScanner.ScanFile(new string(masked), Html, templates, new HtmlScanOptions { Needs = All }).Links);
        Assert.True(link.IsDynamic);
        Assert.Equal("{{ \"/a\" | url }}", link.Target);
    }

    [Fact]
    public void A_variable_of_the_environment_is_dynamic()
    {
        var content = Scan("<link rel=icon href='%PUBLIC_URL%/a.ico'><a href='%20a.html'>x</a>");
        Assert.True(Assert.Single(content.Images).IsDynamic);
        Assert.False(Assert.Single(content.Links).IsDynamic);
    }

    [Theory]
    [InlineData("<Link to=\"/a\">x</Link><a href={url}>y</a><a href={'/b'}>z</a>", "/a {url}* /b")]
    public void Jsx_expressions_are_dynamic_but_for_literals(string jsx, string targets)
    {
        var content = HtmlScanner.ScanFile(jsx, jsx, [], new HtmlScanOptions { IsJsx = true });
        Assert.Equal(targets, string.Join(' ', content.Links.Select(link => link.Target + (link.IsDynamic ? "*" : ""))));
    }

    [Theory]
    [InlineData("<div><p>a</div>", "")]
    [InlineData("<ul><li>a<li>b</ul><dl><dt>c<dd>d</dl>", "")]
    [InlineData("<table><tr><td>a<td>b<tr><th>c</table>", "")]
    [InlineData("<html><head><title>t</title><body><p>x", "")]
    [InlineData("<br/><img src=x alt=y /><hr>", "")]
    [InlineData("<svg><path d='x'/><g><title>t</title></g></svg>", "")]
    [InlineData("<div>a", "unclosed-element <div>")]
    [InlineData("<b><i>x</b></i>", "misnested-element </i>")]
    [InlineData("x</div>", "stray-end-tag </div>")]
    [InlineData("<p>a<ul><li>b</ul></p>", "stray-paragraph-end </p>")]
    [InlineData("<p class=a id=x class=b>c</p>", "duplicate-attribute class")]
    [InlineData("<a href=\"x\"\">y</a>", "stray-quote \"")]
    [InlineData("<div/>x", "self-closed-element <div/>")]
    [InlineData("<p>a</p><a href=\"x", "unfinished-tag <a")]
    [InlineData("<!-- a", "unclosed-comment <!--")]
    [InlineData("run it with <name> first", "unknown-element <name>")]
    [InlineData("<MyPart/><my-part>a", "")]
    public void Errors_that_change_the_page_are_problems(string html, string problems) =>
        Assert.Equal(problems, string.Join(", ", Scan(html).Problems.Select(problem => problem.Code + " " + Slice(html, problem.Span))));

    [Fact]
    public void A_compiler_of_components_lets_every_element_close_itself() =>
        Assert.Empty(HtmlScanner.ScanFile("<sup class=\"badge\"/>x", "<sup class=\"badge\"/>x", [], new HtmlScanOptions { Needs = Needs.HtmlElements, MayCloseItself = true }).Problems);

    [Fact]
    public void Hostile_input_is_scanned_in_bounded_time()
    {
        Scan(string.Concat(Enumerable.Repeat("<div>", 50_000)));
        Scan(string.Concat(Enumerable.Repeat("<b><i>", 20_000)) + string.Concat(Enumerable.Repeat("</b></i>", 20_000)));
        Scan("<table><tr><td>" + string.Concat(Enumerable.Repeat("<div>", 30_000)) + string.Concat(Enumerable.Repeat("</span>", 30_000)));
        Scan(string.Concat(Enumerable.Repeat("<p><a href=x>", 30_000)));
        Scan(string.Concat(Enumerable.Repeat("<li>", 30_000)));
        Scan("<img src=\"data:image/png;base64," + new string('A', 20_000_000) + "\">");
        Scan("<img srcset=\"" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"i{i}.png {i}w, ")) + "\">");
        Scan("<a " + string.Concat(Enumerable.Repeat("x=1 ", 100_000)) + ">\0</a\0>");
        Scan(string.Concat(Enumerable.Repeat("<!--", 50_000)));
        Scan(string.Concat(Enumerable.Repeat("<a href=\"", 50_001)));
        Scan(string.Concat(Enumerable.Repeat("<script>", 50_000)));
        Scan("\0<\0a\0 \0href\0=\0x\0>" + new string('&', 100_000));
    }

    [Fact]
    public void Any_soup_of_tags_has_its_spans_inside_the_text()
    {
        string[] parts = ["<", ">", "/", "</", "<!--", "-->", "\"", "'", "=", " ", "\n", "a", "p", "<a href=x>", "</a>", "<b>", "</b>", "<li>", "<table>", "<td>", "</table>", "<svg>", "</svg>", "<script>", "</script>", "<title>", "&amp;", "&", "<pre>", "</pre>", "<h1 id=y>", "</h1>", "<img srcset='a 1x, b'>", "{", "}", "\uD83D\uDE00", "\0", "<p", "<select>", "<option>", "<style>a{b:url(c)}", "</style>"];
        var random = new Random(7);
        for (var run = 0; run < 3000; run++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            var templates = run % 3 == 0 && html.Length > 6 ? [new TextSpan(2, 5)] : Array.Empty<TextSpan>();
            var content = HtmlScanner.ScanFile(html, html, templates, new HtmlScanOptions { Needs = All, IsJsx = run % 4 == 0, IsEmbedded = run % 5 == 0 });
            var whole = new TextSpan(0, html.Length);
            Assert.All(content.Links, link => Assert.True(whole.Contains(link.Span) && whole.Contains(link.TargetSpan) && whole.Contains(link.TextSpan) && link.TextSpan.Length >= 0, html));
            Assert.All(content.Images, image => Assert.True(whole.Contains(image.Span) && whole.Contains(image.TargetSpan), html));
            Assert.All(content.Elements, element => Assert.True(whole.Contains(element.StartTag) && whole.Contains(element.EndTag) && element.Parent < content.Elements.IndexOf(element), html));
            Assert.All(content.Headings, heading => Assert.True(whole.Contains(heading.Span), html));
            Assert.All(content.Prose, block => Assert.True(whole.Contains(block.ToSource(0, block.Text.Length)), html));
            Assert.All(content.CodeSpans, span => Assert.True(whole.Contains(span), html));
            Assert.All(content.Problems, problem => Assert.True(whole.Contains(problem.Span), html));
        }
    }

    [Theory]
    [InlineData("&amp;&lt;&#65;&#x42;&notit;&copy2;&bogus;&", "&<AB\u00acit;\u00a92;&bogus;&")]
    [InlineData("&#0;&#xD800;&#x110000;&#128;", "\uFFFD\uFFFD\uFFFD\u20ac")]
    public void References_are_decoded_as_browsers_do(string text, string decoded) =>
        Assert.Equal(decoded, HtmlEntities.Decode(text, inAttribute: false));

    [Fact]
    public void In_attributes_old_names_need_their_semicolon() =>
        Assert.Equal("?a=1&copy=2&lt=3", HtmlEntities.Decode("?a=1&copy=2&lt=3", inAttribute: true));

    private static HtmlContent Scan(string html) => HtmlScanner.ScanFile(html, html, [], new HtmlScanOptions { Needs = All });

    private static void Range(HtmlScanner scanner, string text, string tag)
    {
        var span = Span(text, tag);
        scanner.Scan(span.Start, span.End, isBlock: false);
    }

    private static TextSpan Span(string text, string part) => TextSpan.FromLength(text.IndexOf(part, StringComparison.Ordinal), part.Length);

    private static string Slice(string text, TextSpan span) => text[span.Start..span.End];
}
