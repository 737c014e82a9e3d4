using SiteLint.Sites.Eleventy;

namespace SiteLint.Tests.Sites.Eleventy;

public sealed class EleventySiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new EleventyGenerator());

    [Fact]
    public void What_is_computed_is_not_known()
    {
        var plain = Open("eleventy.config.js", "export default (c) => ({ dir: { input: 'src' } })", "src/a.md", "# A\n\n[b](/b/) [c](/c/) [d](#a) ![e](pic.png)", "src/b.md", "x", "src/pic.png", "x");
        Assert.Equal("/b/: good /b/\n/c/: broken MissingTarget -> /a/\n#a: broken MissingAnchor\npic.png: broken MissingTarget", plain.Links("src/a.md"));
        var computed = Open(".eleventy.js", "module.exports = (c) => { c.addPlugin(anchor); return {} }", "a.md", "# A\n\n[c](/c/) [d](#a)", "b.md", "---\npermalink: \"/{{ x }}/\"\n---\n");
        Assert.Equal("/c/: unknown /c/\n#a: unknown /a/", computed.Links("a.md"));
    }

    [Theory]
    [InlineData("addPassthroughCopy({ 'a': ")]
    [InlineData("module.exports = { dir: { input: '../..', output: 3 } }")]
    public void Odd_configurations_are_survived(string text) => Assert.NotNull(Open(".eleventy.js", text, "a.md", "---\npermalink: {a: b}\n---\n").Model.Routes);

    [Fact]
    public void What_a_block_keeps_in_a_variable_is_not_the_pages()
    {
        var site = Open(".eleventy.js", "module.exports = (c) => ({})", "b.md", "{% set code %}\nclosingSingleTag: 1, // opt-out of <img/> [x](/gone/)\n{% endset %}\n{% set b = 1 %}\n\n[c](/gone/)");
        Assert.DoesNotContain("\n", site.Links("b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Markdown_engine_of_the_sites_own_may_make_ids() =>
        Assert.Equal("#a-b: unknown /a/", Open("eleventy.config.cjs", "const {engine} = require('./engines.ts'); module.exports = (c) => { c.setLibrary('md', engine); }", "a.md", "[x](#a-b)\n\n## A B\n").Links("a.md"));

    [Fact]
    public void Data_files_of_the_input_folder_of_folders_and_of_pages_give_permalinks()
    {
        var site = Open(
            "eleventy.config.js", "export default (c) => ({ dir: { input: 'src' } })",
            "src/src.json", "{\"permalink\": \"{{ page.filePathStem }}.html\"}",
            "src/rules/a.md", "[b](b) [c](c) [d](/moved/) [e](../top) [f](/plain/f/)",
            "src/rules/b.md", "x",
            "src/rules/d.md", "x",
            "src/rules/d.11tydata.json", "{\"permalink\": \"/moved/\"}",
            "src/top.md", "x",
            "src/plain/plain.json", "{\"permalink\": \"/plain/{{ page.fileSlug }}/\"}",
            "src/plain/f.md", "x");
        Assert.Equal("b: good /rules/b.html\nc: broken MissingTarget -> a.html\n/moved/: good /moved/\n../top: good /top.html\n/plain/f/: good /plain/f/", site.Links("src/rules/a.md"));
    }
}
