using SiteLint.Sites.Astro;

namespace SiteLint.Tests.Sites.Astro;

public sealed class AstroSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new AstroGenerator());

    [Fact]
    public void Starlight_docs_and_dynamic_routes()
    {
        var site = Open(
            "astro.config.mjs", "import starlight from '@astrojs/starlight';\nexport default defineConfig({ redirects: { '/old': '/guides/one/' }, integrations: [starlight({ title: 'x' })] });",
            "src/content/docs/index.mdx", "---\ntitle: x\nhero:\n  actions:\n    - link: /guides/one/\n---\n[a](/guides/one/#what) [b](./guides/one) [c](/blog/x/) [d](/gone/) [e](/old) [f](/guides/one/#_top) [g](/guides/draft/)",
            "src/content/docs/Guides/One.md", "---\ntitle: x\n---\n## What?\n",
            "src/content/docs/guides/draft.md", "---\ndraft: true\n---\n",
            "src/pages/blog/[...slug].astro", "");
        Assert.Equal("404.html, guides/one/index.html, index.html, old", string.Join(", ", site.Outputs.Append("old").Distinct()));
        Assert.Equal("""
            /guides/one/: good /guides/one/
            /guides/one/#what: good /guides/one/
            ./guides/one: good /guides/one/
            /blog/x/: unknown /blog/x/
            /gone/: broken MissingTarget
            /old: good /old
            /guides/one/#_top: good /guides/one/
            /guides/draft/: broken UnpublishedTarget
            """, site.Links("src/content/docs/index.mdx"));
    }
}
