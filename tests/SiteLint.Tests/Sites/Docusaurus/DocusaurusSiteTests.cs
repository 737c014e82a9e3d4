using SiteLint.Sites.Docusaurus;

namespace SiteLint.Tests.Sites.Docusaurus;

public sealed class DocusaurusSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new DocusaurusGenerator());

    [Fact]
    public void Docs_get_their_slugs()
    {
        var site = Open(
            "docusaurus.config.js", "module.exports = { url: 'https://example.org', baseUrl: '/', presets: [['classic', { docs: {}, blog: {} }]] }",
            "docs/01-intro.md", "x",
            "docs/02-Guide/README.md", "x",
            "docs/02-Guide/3. Third.mdx", "x",
            "docs/02-Guide/2021-11-foo.md", "x",
            "docs/02-Guide/_part.md", "x",
            "docs/api/api.md", "x",
            "docs/api/own.md", "---\nid: other\n---\n",
            "docs/api/slug.md", "---\nslug: /top\n---\n",
            "docs/api/rel.md", "---\nslug: beside\n---\n",
            "docs/api/draft.md", "---\ndraft: true\n---\n",
            "docs/cat/_category_.json", "{\"label\": \"My Cat\", \"link\": {\"type\": \"generated-index\"}}",
            "docs/cat/a.md", "x",
            "blog/2021-08-26-welcome/index.md", "---\ntags: [hello, Big News]\n---\n",
            "blog/2019/05/28/first.md", "x",
            "blog/2020-01-02-own.md", "---\nslug: mine\n---\n",
            "src/pages/index.js", "", "src/pages/help/index.tsx", "", "src/pages/about.md", "x",
            "static/img/a.png", "x");
        Assert.Equal(
            "404.html, about/index.html, blog/2019/05/28/first/index.html, blog/2021/08/26/welcome/index.html, blog/archive/index.html, blog/atom.xml, blog/index.html, blog/mine/index.html, blog/rss.xml, blog/tags/big-news/index.html, blog/tags/hello/index.html, blog/tags/index.html, "
            + "docs/Guide/2021-11-foo/index.html, docs/Guide/Third/index.html, docs/Guide/index.html, docs/api/beside/index.html, docs/api/index.html, docs/api/other/index.html, docs/cat/a/index.html, docs/category/my-cat/index.html, docs/intro/index.html, docs/top/index.html, "
            + "help/index.html, img/a.png, index.html, sitemap.xml",
            string.Join(", ", site.Outputs));
        Assert.Equal("docs/02-Guide/_part.md Support, docs/api/draft.md Draft", string.Join(", ", site.Model.Unwritten.Select(static entry => $"{entry.Source} {entry.Reason}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void An_id_that_a_component_is_given_is_an_anchor()
    {
        var site = Open(
            "docusaurus.config.js", "module.exports = { url: 'https://example.org', baseUrl: '/', presets: [['classic', { docs: {}, blog: {} }]] }",
            "docs/a.md", "- <Link id=\"ast-bigint\"/> Use it. [a](#ast-bigint) [b](#gone) <Link gid=\"x\"/> [x](#x)");
        Assert.Equal("#ast-bigint: good /docs/a\n#gone: broken MissingAnchor\n#x: broken MissingAnchor", site.Links("docs/a.md"));
    }

    [Fact]
    public void Links_go_by_file_then_by_URL()
    {
        var site = Open(
            "website/docusaurus.config.ts", "x",
            "docusaurus.config.js", "export default { url: 'https://example.org', baseUrl: '/base/', presets: [['classic', { docs: { routeBasePath: '/' } }]], themeConfig: { navbar: { items: [{ to: 'two' }, { to: '/gone' }] } } }",
            "docs/one.md", "# One\n\n## Deep\n\n[a](./two.md#deep-two) [b](/two) [c](two) [d](../two.md) [e](@site/docs/two.md) [f](./gone.md) [g](#one) [h](#deep) ![i](./pic.png) ![j](/img/a.png) [k](/base/two) [l](pathname:///x)\n\n<Link to=\"/two#nope\">x</Link>",
            "docs/two.md", "import Part from './_part.mdx';\n\n## Deep two\n\n<Part />\n\n[x](#from-part) [y](#gone)",
            "docs/_part.mdx", "## From part",
            "docs/pic.png", "x",
            "static/img/a.png", "x");
        Assert.Equal("""
            ./two.md#deep-two: good /two
            /two: good /two
            two: good /two
            ../two.md: broken MissingTarget
            @site/docs/two.md: good /two
            ./gone.md: broken MissingTarget
            #one: broken MissingAnchor
            #deep: good /one
            ./pic.png: good
            /img/a.png: good /img/a.png
            /base/two: good /two
            pathname:///x: external
            /two#nope: broken MissingAnchor
            """, site.Links("docs/one.md"));
        Assert.Equal("#from-part: good /two\n#gone: broken MissingAnchor", site.Links("docs/two.md"));
        Assert.Equal("two: good /two\n/gone: broken MissingTarget", site.Links("docusaurus.config.js"));
    }

    [Fact]
    public void Versions_and_locales()
    {
        var site = Open(
            "docusaurus.config.js", "export default { baseUrl: '/', trailingSlash: true, i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }, presets: [['classic', { blog: false }]] }",
            "versions.json", "[\"2.0\", \"1.0\"]",
            "docs/a.md", "[v](./b.md)", "docs/b.md", "x",
            "versioned_docs/version-2.0/a.md", "x",
            "versioned_docs/version-1.0/a.md", "[x](./a.md)",
            "versioned_docs/version-0.1/a.md", "x",
            "i18n/fr/docusaurus-plugin-content-docs/current/a.md", "[b](./b.md)");
        Assert.Equal(
            "404.html, docs/1.0/a/index.html, docs/a/index.html, docs/next/a/index.html, docs/next/b/index.html, fr/docs/1.0/a/index.html, fr/docs/a/index.html, fr/docs/next/a/index.html, fr/docs/next/b/index.html, sitemap.xml",
            string.Join(", ", site.Outputs));
        Assert.Equal("versioned_docs/version-0.1/a.md NeverBuilt", string.Join(", ", site.Model.Unwritten.Select(static entry => $"{entry.Source} {entry.Reason}")));
        Assert.Equal("./b.md: good /docs/next/b/", site.Links("i18n/fr/docusaurus-plugin-content-docs/current/a.md"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("export default { presets: code(), plugins: 3, baseUrl: 4, i18n: 'x' }")]
    [InlineData("export default { presets: [['classic', { docs: { path: '../../..', include: 'x', versions: [] } }]] }")]
    public void Odd_configurations_are_survived(string text) => Assert.NotNull(Open("docusaurus.config.js", text, "versions.json", "{", "docs/a.md", "[x](b.md)").Model.Routes);
}
