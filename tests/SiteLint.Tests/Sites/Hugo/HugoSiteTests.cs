using SiteLint.Sites.Hugo;
using SiteLint.Tests.Parsing;

namespace SiteLint.Tests.Sites.Hugo;

public sealed class HugoSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new HugoGenerator());

    [Fact]
    public void References_find_pages_as_Hugo_does()
    {
        var site = Open(
            "hugo.toml", "baseURL = 'https://example.org/'",
            "content/posts/one.md", """
                # Top
                [a]({{< ref "two.md#deep" >}}) [b]({{< relref "/docs/guide" >}}) [c]({{< ref "three" >}}) [d]({{< ref "nowhere" >}}) [e]({{< ref "#top-2" >}}) [f]({{< relref "two#missing" >}})
                """,
            "content/posts/two.md", "## Deep",
            "content/docs/guide/_index.md", "---\ntitle: G\n---\n",
            "content/other/three.md", "x");
        Assert.Equal("""
            {{< ref "two.md#deep" >}}: good /posts/two/
            {{< relref "/docs/guide" >}}: good /docs/guide/
            {{< ref "three" >}}: good /other/three/
            {{< ref "nowhere" >}}: broken MissingTarget
            {{< ref "#top-2" >}}: broken MissingAnchor
            {{< relref "two#missing" >}}: broken MissingAnchor
            """, site.Links("content/posts/one.md"));
    }

    [Theory]
    [InlineData("{enable: true, delimiters: {block: [['\\[', '\\]']], inline: [['\\(', '\\)']]}}", "")]
    [InlineData("{enable: true, delimiters: {block: [['$$', '$$']]}}", "[a text][nowhere] [c d][beta] [e f][gamma]")]
    [InlineData("{enable: false, delimiters: {inline: [['\\(', '\\)']]}}", "[a text][nowhere] [c d][beta] [e f][gamma]")]
    public void What_is_passed_through_is_mathematics_and_no_Markdown(string passthrough, string expected)
    {
        var tree = BuiltSite.Tree("hugo.yaml", $"markup: {{goldmark: {{extensions: {{passthrough: {passthrough}}}}}}}\n", "content/_index.md", "x");
        var model = TestSite.Open(tree, new HugoGenerator()).Model;
        const string Text = "One \\([a text][nowhere]\\) and \\( x [c d][beta] \\).\n\n\\[\ny [e f][gamma]\n\\]\n";
        var document = Parsed.Markdown(Text, model.ProfileOf("content/_index.md"));
        Assert.Equal(expected, string.Join(' ', document.BrokenReferences.Select(broken => document.At(broken.Span))));
    }

    [Fact]
    public void Mounts_may_serve_several_languages()
    {
        var site = Open(
            "hugo.yaml", "baseURL: https://example.org/\nlanguages: {en: {}, fr: {}}\nmodule:\n  mounts:\n    - {source: content/fr, target: content, sites: {matrix: {languages: [fr]}}}\n    - {source: content/en, target: content, sites: {matrix: {languages: [en, fr]}}}\n",
            "content/en/_index.md", "x", "content/en/a.md", "x",
            "content/fr/_index.md", "[a](/fr/a/) [b](/a/) [c](/gone/)");
        Assert.Equal("/fr/a/: unknown /fr/a/\n/a/: good /a/\n/gone/: broken MissingTarget", site.Links("content/fr/_index.md"));
    }

    [Theory]
    [InlineData("<h{{ .Level }}{{ range $k, $v := .Attributes }} {{ $k }}=\"{{ $v }}\"{{ end }}>{{ .Text }}</h{{ .Level }}>", "good /a/")]
    [InlineData("<h{{ .Level }} id=\"{{ .Anchor }}\">{{ .Text }}</h{{ .Level }}>", "good /a/")]
    [InlineData("{{ partial \"heading.html\" . }}", "good /a/")]
    [InlineData("<h{{ .Level }}>{{ .Text }}</h{{ .Level }}>", "broken MissingAnchor")]
    public void A_template_for_headings_keeps_or_drops_their_ids(string hook, string expected)
    {
        var site = Open("hugo.toml", "baseURL = 'https://example.org/'", "layouts/_markup/render-heading.html", hook, "content/a.md", "[x](#deep)\n\n## Deep\n");
        Assert.Equal("#deep: " + expected, site.Links("content/a.md"));
    }

    [Fact]
    public void Links_are_relative_to_the_URL_and_sources_are_not_rewritten()
    {
        var site = Open(
            "hugo.toml", "baseURL = 'https://example.org/sub/'",
            "content/posts/one.md", "[a](../two/) [b](two.md) [c](/sub/posts/two/) [d](/posts/two/) [e](https://example.org/sub/posts/two/#x) ![f](pic.png) [g](/sub/img/a.png)",
            "content/posts/two.md", "# X",
            "content/posts/pic.png", "x",
            "static/img/a.png", "x");
        Assert.Equal("""
            ../two/: good /posts/two/
            two.md: broken WrongForm -> ../two/
            /sub/posts/two/: good /posts/two/
            /posts/two/: broken LeavesBasePath -> /sub/posts/two/
            https://example.org/sub/posts/two/#x: good /posts/two/
            pic.png: broken WrongForm -> ../pic.png
            /sub/img/a.png: good /img/a.png
            """, site.Links("content/posts/one.md"));
    }

    [Fact]
    public void A_language_may_have_a_configuration_file_of_its_own()
    {
        var site = Open(
            "config/_default/hugo.toml", "defaultContentLanguage = 'en'\n",
            "config/_default/languages.en.toml", "contentDir = 'content/en'\n",
            "config/_default/languages.fr.toml", "contentDir = 'content/fr'\n",
            "content/en/one.md", "[a](/one/) [b](/fr/two/) [c](/en/one/)",
            "content/fr/two.md", "x");
        Assert.Equal("""
            /one/: good /one/
            /fr/two/: good /fr/two/
            /en/one/: broken MissingTarget -> /one/
            """, site.Links("content/en/one.md"));
    }

    [Fact]
    public void Netlify_redirects_and_serves_a_page_with_a_slash_too_many()
    {
        var site = Open(
            "hugo.toml", "uglyURLs = true\n",
            "netlify.toml", "[[redirects]]\nfrom = '/old/*'\nto = '/new/'\n\n[[redirects]]\nfrom = '/fr/*'\nto = '/404.html'\nstatus = 404\n",
            "static/_redirects", "/go https://example.org\n/blog/:id /posts/:id\n",
            "content/one.md", "[a](/old/x/) [b](/fr/x/) [c](/go) [d](/blog/7) [e](/two/) [f](/three/)",
            "content/two.md", "x");
        Assert.Equal("""
            /old/x/: unknown /old/x/
            /fr/x/: broken MissingTarget
            /go: unknown /go
            /blog/7: unknown /blog/7
            /two/: good /two.html
            /three/: broken MissingTarget
            """, site.Links("content/one.md"));
    }

    [Fact]
    public void A_bare_word_may_be_a_name_of_the_sites_render_hook()
    {
        var site = Open(
            "hugo.toml", "",
            "layouts/_markup/render-link.html", "{{ .Destination }}",
            "content/posts/one.md", "[term](g) [b](./g) [c](g/h)");
        Assert.Equal("""
            g: unknown
            ./g: broken MissingTarget
            g/h: broken MissingTarget
            """, site.Links("content/posts/one.md"));
    }

    [Fact]
    public void Terms_get_ids_behind_those_of_headings_where_the_configuration_says_so()
    {
        const string Page = "[a](#option) [b](#option-1) [c](#big-one)\n\n`Option`\n: text\n\nBig *one*\n: text\n\n## Option\n";
        Assert.Equal("""
            #option: good /one/
            #option-1: good /one/
            #big-one: good /one/
            """, Open("hugo.toml", "[markup.goldmark.parser]\nautoDefinitionTermID = true\n", "content/one.md", Page).Links("content/one.md"));
        Assert.Equal("""
            #option: good /one/
            #option-1: broken MissingAnchor -> #option
            #big-one: broken MissingAnchor
            """, Open("hugo.toml", "", "content/one.md", Page).Links("content/one.md"));
    }

    [Fact]
    public void A_render_hook_lets_source_links_work()
    {
        var site = Open(
            "hugo.toml", "",
            "layouts/_default/_markup/render-link.html", "{{ .Destination }}",
            "content/posts/one.md", "[a](two.md#x) [b](../posts/two.md) [c](gone.md)",
            "content/posts/two.md", "# X");
        Assert.Equal("""
            two.md#x: good /posts/two/
            ../posts/two.md: good /posts/two/
            gone.md: broken MissingTarget
            """, site.Links("content/posts/one.md"));
    }

    [Fact]
    public void Why_pages_are_not_written()
    {
        var site = Open(
            "hugo.yaml", "baseURL: /",
            "content/a.md", "+++\nheadless = true\n+++\n",
            "content/b.md", "---\ndraft: true\n---\n",
            "content/c.md", "---\npublishDate: 2099-01-01\n---\n",
            "content/d/_index.md", "---\ncascade:\n  build:\n    render: never\n---\n",
            "content/d/e.md", "---\ntitle: x\n---\n",
            "content/f.md", "---\ntitle: [x\n---\n",
            "content/g.md", "[b](/b/) [c](/c/) [e](/d/e/)");
        Assert.Equal(
            "content/a.md Unpublished, content/b.md Draft, content/c.md Future, content/d/_index.md Unpublished, content/d/e.md Unpublished, content/f.md Unreadable",
            string.Join(", ", site.Model.Unwritten.Select(static entry => $"{entry.Source} {entry.Reason}")));
        Assert.Equal("""
            /b/: broken UnpublishedTarget
            /c/: broken UnpublishedTarget
            /d/e/: broken UnpublishedTarget
            """, site.Links("content/g.md"));
    }

    [Fact]
    public void Shortcodes_bring_ids()
    {
        var site = Open(
            "hugo.toml", "",
            "layouts/shortcodes/box.html", "<div id=\"{{ .Get \"name\" | anchorize }}\">{{ .Inner | markdownify }}</div>",
            "layouts/shortcodes/plain.html", "<b>{{ .Inner }}</b>",
            "layouts/shortcodes/shown.html", "<pre><code>{{ .Inner | string }}</code></pre>",
            "layouts/shortcodes/part.html", "{{ readFile (.Get 0) | markdownify }}",
            "layouts/_default/single.html", "<div id=\"page-body\">{{ .Content }}</div>",
            "content/_part.md", "## From a part",
            "content/a.md", """
                {{< box name="My Box" >}}text{{< /box >}} {{< plain >}}x{{< /plain >}}

                {{% part "content/_part.md" %}}

                {{< shown >}}<a href="/nowhere/">x</a>{{< /shown >}}

                [1](#my-box) [2](#from-a-part) [3](#gone) [4](#page-body)
                """);
        Assert.Equal("""
            #my-box: good /a/
            #from-a-part: good /a/
            #gone: broken MissingAnchor
            #page-body: unknown /a/
            """, site.Links("content/a.md"));
    }

    [Fact]
    public void Languages_and_menus()
    {
        var site = Open(
            "config/_default/hugo.toml", "baseURL = 'https://example.org/'\ndefaultContentLanguage = 'en'",
            "config/_default/languages.toml", "[en]\nweight = 1\n[fr]\ncontentDir = 'content/fr'",
            "config/_default/menus.en.toml", "[[main]]\nname = 'A'\nurl = '/about/'\n[[main]]\nname = 'B'\nurl = 'gone/'\n[[main]]\nname = 'C'\npageRef = '/about'",
            "content/about.md", "[fr](/fr/about/) [q](/fr/autre/)",
            "content/fr/about.md", "[en](/about/)");
        Assert.Equal("/fr/about/: good /fr/about/\n/fr/autre/: broken MissingTarget", site.Links("content/about.md"));
        Assert.Equal("/about/: good /about/\ngone/: broken MissingTarget\n/about: good /about/", site.Links("config/_default/menus.en.toml"));
    }

    [Theory]
    [InlineData("baseURL = ")]
    [InlineData("[permalinks]\nposts = '/:nosuch/:sections[9:1]/:year'")]
    [InlineData("[module]\nmounts = 3")]
    [InlineData("languages = 'x'")]
    [InlineData("theme = ['a', 1, '../../x']")]
    public void Odd_configurations_are_survived(string configuration)
    {
        var site = Open("hugo.toml", configuration, "content/posts/a.md", "---\naliases: [/posts/a/, ../../.., '']\nurl: ':year/:nosuch'\n---\n[x](b)");
        Assert.NotNull(site.Links("content/posts/a.md"));
    }

    [Fact]
    public void Redirects_made_by_a_template_may_answer()
    {
        var site = Open(
            "hugo.toml", "baseURL = 'https://example.org/'",
            "layouts/index.redirects", "/grpc-*  https://else.example/:splat\n{{ range $l }}\n/quick/{{ . }}  /docs/{{ . }}\n{{ end }}\n/old  /new\n",
            "content/_index.md", "[a](/grpc-java/x.html) [b](/quick/go) [c](/old) [d](/gone)");
        Assert.Equal("""
            /grpc-java/x.html: unknown /grpc-java/x.html
            /quick/go: unknown /quick/go
            /old: unknown /old
            /gone: broken MissingTarget
            """, site.Links("content/_index.md"));
    }

    [Fact]
    public void A_page_that_is_only_a_link_is_made_elsewhere()
    {
        var site = Open(
            "hugo.toml", "baseURL = 'https://example.org/'",
            "content/a/api.md", "---\n_build: {render: link}\n---\n", "content/a/never.md", "---\nbuild: {render: never}\n---\n",
            "content/a/_index.md", "[a](/a/api/) [b](api) [c](/a/never/) [d]({{< relref \"api\" >}})");
        Assert.Equal("""
            /a/api/: unknown /a/api/
            api: unknown /a/api
            /a/never/: broken UnpublishedTarget
            {{< relref "api" >}}: unknown
            """, site.Links("content/a/_index.md"));
    }

    [Fact]
    public void The_anchor_of_a_reference_in_a_comment_is_nobodys()
    {
        var site = Open(
            "hugo.toml", "baseURL = 'https://example.org/'", "content/b.md", "x",
            "content/a.md", "<!-- later: [a]({{< relref \"b#stories\" >}}) -->\n\n[b]({{< relref \"b#stories\" >}})\n");
        Assert.Equal("{{< relref \"b#stories\" >}}: broken MissingAnchor", site.Links("content/a.md"));
    }
}
