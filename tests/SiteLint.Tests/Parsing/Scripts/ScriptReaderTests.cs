using SiteLint.Parsing.Scripts;

namespace SiteLint.Tests.Parsing.Scripts;

public sealed class ScriptReaderTests
{
    [Fact]
    public void Docusaurus_configuration_with_a_constant_and_a_type()
    {
        const string Text = """
            // @ts-check
            import type {Config} from '@docusaurus/types';
            const lightTheme = require('prism').themes.github;
            const base = '/docs' + '/site/';
            const config: Config = {
              title: 'It\'s "mine"',
              baseUrl: base,
              url: process.env.URL || `https://example.org`,
              onBrokenLinks: "throw", /* comment, with } */
              presets: [
                ['classic', {
                  docs: { path: '../docs', routeBasePath: '/', sidebarPath: require.resolve('./sidebars.js'), editUrl: ({docPath}) => `x/${docPath}` },
                  blog: false,
                }],
              ],
              themeConfig: /** @type {import('x').T} */ ({ navbar: { items: [ { to: 'intro', label: 'A' }, ...more ] } }),
              plugins: [['@docusaurus/plugin-client-redirects', { redirects: [{ from: ['/old'], to: '/new' }] }]],
              pattern: /[}'"]/, count: -3, ratio: 0.5, on: true, none: null,
            } satisfies Config;
            export default config;
            """;
        var root = ScriptReader.Parse(Text).Root!;
        Assert.Equal("It's \"mine\"", root["title"]!.Text);
        Assert.Equal("/docs/site/", root["baseUrl"]!.Text);
        Assert.Equal("https://example.org", root["url"]!.Text);
        var docs = root["presets"]!.Items[0].Items[1]["docs"]!;
        Assert.Equal("../docs", docs["path"]!.Text);
        Assert.Equal("./sidebars.js", docs["sidebarPath"]!.Text);
        Assert.True(ScriptReader.IsCode(docs["editUrl"]));
        Assert.False(root["presets"]!.Items[0].Items[1]["blog"]!.AsBoolean());
        var items = root["themeConfig"]!["navbar"]!["items"]!;
        Assert.Equal(ScriptReader.PartialTag, items.Tag);
        var to = items.Items[0]["to"]!;
        Assert.Equal("intro", Text[to.ContentSpan.Start..to.ContentSpan.End]);
        Assert.Equal("/new", root["plugins"]!.Items[0].Items[1]["redirects"]!.Items[0]["to"]!.Text);
        Assert.True(ScriptReader.IsCode(root["pattern"]));
        Assert.Equal(-3, root["count"]!.AsInteger());
        Assert.True(root["on"]!.AsBoolean());
    }

    [Theory]
    [InlineData("module.exports = { a: 1 }")]
    [InlineData("module.exports = function (config) { config.addFilter('x', (a) => { return 2; }); return { a: 1 }; };")]
    [InlineData("export default async function () { if (x) { y() } return { a: 1 } }")]
    [InlineData("module.exports = async () => ({ a: 1 });")]
    [InlineData("export default defineConfig({ a: 1 })")]
    [InlineData("import { defineConfig } from 'x'\nexport default withMermaid(defineConfig({ a: 1, }))")]
    [InlineData("const c = { a: 1 }\nmodule.exports = c")]
    [InlineData("export default { a: one }\nconst one = 1")]
    [InlineData("export default (config) => { return { a: 1 } }")]
    [InlineData("function make() { return { a: 1 } }\nexport default make()")]
    public void Ways_to_export(string text) => Assert.Equal(1, ScriptReader.Parse(text).Root?["a"]?.AsInteger());

    [Theory]
    [InlineData("")]
    [InlineData("export default")]
    [InlineData("export default {")]
    [InlineData("export default { a: ")]
    [InlineData("export default { a: b, b: ")]
    [InlineData("const a = a; export default a")]
    [InlineData("const a = b, b = a; export default { x: a }")]
    [InlineData("export default { 'a")]
    [InlineData("export default `${")]
    [InlineData("export default {]})")]
    [InlineData("/* open")]
    [InlineData("export default { [x]: 1, async *g() {}, get a() { return 1 } }")]
    public void Broken_scripts_are_survived(string text) => _ = ScriptReader.Parse(text).Root;

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("{a:")]
    [InlineData("f(")]
    [InlineData("async ")]
    [InlineData("`${")]
    [InlineData("a=>")]
    [InlineData("-")]
    public void Deep_and_long_scripts_end(string part) =>
        _ = ScriptReader.Parse("export default " + string.Concat(Enumerable.Repeat(part, 20_000))).Root;
}
