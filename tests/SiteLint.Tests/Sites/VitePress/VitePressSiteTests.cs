using SiteLint.Sites.VitePress;

namespace SiteLint.Tests.Sites.VitePress;

public sealed class VitePressSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new VitePressGenerator());

    [Fact]
    public void Links_take_any_form_and_anchors_are_made_slugs()
    {
        var site = Open(
            ".vitepress/config.ts", "export default { base: '/b/', themeConfig: { nav: [{ text: 'x', link: '/guide/start' }], sidebar: { '/guide/': { items: [{ link: '/guide/gone' }] } } } }",
            "index.md", "---\nhero:\n  actions:\n    - text: Go\n      link: /guide/start\n---\n[a](./guide/start) [b](guide/start.md#Über uns) [c](/guide/start.html#%C3%BCber-uns) [d](guide/) [e](guide/gone.md) [f](/b/guide/start) [g](guide/start#nope) ![h](./pic.png) ![i](/logo.png) <a href=\"/guide/start\">x</a>",
            "guide/index.md", "# G", "guide/start.md", "## Über uns\n\n[x](#Über uns) [y](#über-uns)",
            "pic.png", "x", "public/logo.png", "x");
        Assert.Equal("""
            /guide/start: good /guide/start.html
            ./guide/start: good /guide/start.html
            /guide/start.html#%C3%BCber-uns: good /guide/start.html
            guide/: good /guide/
            guide/gone.md: broken MissingTarget
            /b/guide/start: broken DoubledBasePath -> /b/guide/start
            guide/start#nope: broken MissingAnchor
            ./pic.png: good
            /logo.png: good /logo.png
            /guide/start: broken LeavesBasePath -> /b/guide/start
            """, site.Links("index.md"));
        Assert.Equal("#über-uns: good /guide/start.html", site.Links("guide/start.md"));
        Assert.Equal("/guide/start: good /guide/start.html\n/guide/gone: broken MissingTarget", site.Links(".vitepress/config.ts"));
    }

    [Fact]
    public void What_elements_show_is_packed_by_its_source_path()
    {
        var site = Open(".vitepress/config.ts", "export default {}", "guide/a.md", "<svg><use href=\"../images/v.svg?no-inline#v\" /></svg> <svg><use href=\"../images/gone.svg#v\" /></svg>", "images/v.svg", "x");
        Assert.Equal("../images/v.svg?no-inline#v: good\n../images/gone.svg#v: broken MissingTarget", site.Links("guide/a.md"));
    }

    [Theory]
    [InlineData("export default { rewrites: (x) => x, srcDir: '../..' }")]
    [InlineData("export default { rewrites: { ':a*/:b*/x': ':c' } }")]
    public void Odd_configurations_are_survived(string text) => Assert.NotNull(Open(".vitepress/config.js", text, "a/b/c/x.md", "[x](y)").Model.Routes);
}
