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

    [Theory]
    [InlineData("^5.1.0", "", "#who-is-it: good /a/\n#who-is-it-: broken MissingAnchor -> #who-is-it")]
    [InlineData("^5.1.0", "experimental: { headingIdCompat: true }", "#who-is-it: broken MissingAnchor -> #who-is-it-\n#who-is-it-: good /a/")]
    [InlineData("~7.0.2", "", "#who-is-it: broken MissingAnchor -> #who-is-it-\n#who-is-it-: good /a/")]
    [InlineData("latest", "", "#who-is-it: broken MissingAnchor -> #who-is-it-\n#who-is-it-: good /a/")]
    public void The_version_decides_what_becomes_of_a_final_hyphen(string version, string configuration, string expected)
    {
        var site = Open(
            "package.json", $"{{\"dependencies\": {{\"astro\": \"{version}\"}}}}",
            "astro.config.mjs", "export default defineConfig({" + configuration + "});",
            "src/pages/a.md", "[a](#who-is-it) [b](#who-is-it-)\n\n## Who is it ?\n");
        Assert.Equal(expected, site.Links("src/pages/a.md"));
    }
}
