using SiteLint.Bench.Fuzzing.Kinds;

namespace SiteLint.Bench.Fuzzing;

/// <summary>Every kind of input, with small texts that have every construct with a parser of its own.</summary>
internal static class Seeds
{
    private const string Jekyll = "plugins: [jekyll-feed]\n";

    /// <summary>The kinds that can be fuzzed.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        .. Pages(),
        .. Pages().Where(static kind => kind.Name is "markdown-jekyll" or "markdown-hugo" or "mdx" or "mkdocs" or "hexo" or "vitepress" or "eleventy" or "astro" or "docfx").Select(static kind => kind.OfMarker([.. MarkerSeeds.Of(kind.Name)])),
        new SettingsKind([.. MarkerSeeds.Settings]),
        new DictionaryKind([.. DictionarySeeds.Affixes], [.. DictionarySeeds.Words]),
        new PictureKind(),
    ];

    private static PageKind[] Pages() =>
    [
        new("markdown-jekyll", "_posts/2024-01-02-{0}.md", "_config.yml", Jekyll,
        [
            "---\ntitle: A title\ntags: [a, b]\n---\n\n# Heading {#id}\n\nA [link](/a/) and ![picture](/b.png) with `code` and *emphasis*.\n\n{: #x .y}\n",
            "---\nlayout: post\n---\n{% include figure.liquid path=\"assets/a.png\" %} [b]({% link _posts/2024-01-02-0.md %}#c) {{ site.url }}/x [d][e]\n\n[e]: {{ '/x' | relative_url }}\n",
            "| a | b |\n| --- | --- |\n| [x](y.md) | ![z](w.png) |\n\n> quote\n> - list\n>   1. item\n\n[^1]: note\n\nText[^1] $x^2$ https://example.org me@example.org\n",
            .. SeedFiles.Of("markdown"),
        ]),
        new("markdown-hugo", "content/{0}.md", "hugo.toml", "baseURL = 'https://example.org/'\n",
        [
            "+++\ntitle = 'A title'\ndate = 2024-01-02\naliases = ['/old/']\n[params]\na = [1, 2.5, true]\n+++\n\n{{< figure src=\"a.png\" caption=\"A picture\" >}} [a]({{< ref \"0.md\" >}})\n\n{{% note %}}\n## In it\n{{% /note %}}\n",
            "---\ntitle: A title\nurl: /x/\n---\n# A `code` heading {#own}\n\nTerm\n: Definition\n",
            "{\"title\": \"A title\", \"tags\": [\"a\"]}\n\nText with a [link](1.md).\n",
        ]),
        new("mdx", "docs/{0}.mdx", "docusaurus.config.js", "module.exports = { url: 'https://example.org', baseUrl: '/', presets: [['classic', { docs: { path: 'docs' } }]] };\n",
        [
            "---\nid: a\nslug: /x\n---\nimport A from './a.mdx';\nexport const b = {c: [1, '2']};\n\n<Tabs values={[{a: 1}]}>\n  <Item to=\"/docs/b\">text</Item>\n</Tabs>\n\n{/* note */} # Heading {expression} [l](./1.mdx#h)\n",
            ":::tip[A title]\n\nText <img src={require('./a.png').default} /> `{x}`\n\n:::\n\n## Heading {#own}\n",
        ]),
        new("mkdocs", "docs/{0}.md", "mkdocs.yml", "site_name: A\nnav:\n  - A: 0.md\nmarkdown_extensions: [admonition, attr_list, toc]\n",
        [
            "# Title\n\n!!! note \"A title\"\n    Text [a](1.md#x){ #y .z }\n\n??? tip\n    More\n\n=== \"Tab\"\n\n    In it\n\n--8<-- \"2.md\"\n",
        ]),
        new("hexo", "source/_posts/{0}.md", "_config.yml", "title: A\npermalink: :year/:title/\n",
        [
            "---\ntitle: A title\ndate: 2024-01-02 03:04:05\ntags:\n- a\n---\n{% post_link other 'Text' %} {% asset_img a.png %}\n<!-- more -->\n\n{% raw %}{{ x }}{% endraw %}\n",
        ]) { Packages = ("package.json", "{\"dependencies\": {\"hexo\": \"7.0.0\"}}\n") },
        new("vitepress", "{0}.md", ".vitepress/config.mts", "import { defineConfig } from 'vitepress'\n\nexport default defineConfig({ base: '/small/', rewrites: { 'en/:rest*': ':rest*' } })\n",
        [
            "---\nlayout: home\nhero: {name: A}\n---\n# A {#b}\n\n::: tip\n[a](./1.md#b) {{ x }} <Badge type=\"tip\" :text=\"y\" />\n:::\n\n<<< @/a.js{1,2}\n[[toc]]\n<script setup>\nimport a from './a'\n</script>\n",
        ]),
        new("eleventy", "{0}.md", "eleventy.config.js", "export default function (config) { config.addPassthroughCopy(\"img\"); return { dir: { input: \".\", output: \"_site\" } }; }\n",
        [
            "---\ntitle: A\npermalink: /x/{{ title | slugify }}/\ntags: post\n---\n# A\n\n{% for a in b %}[{{ a }}](1.md){% endfor %} {{ '/x/' | url }}\n",
        ]),
        new("astro", "src/pages/{0}.md", "astro.config.mjs", "import { defineConfig } from 'astro/config';\n\nexport default defineConfig({ site: 'https://example.org', base: '/small' });\n",
        [
            "---\ntitle: A\nlayout: ../layouts/a.astro\n---\n# A\n\n[b](/small/1/#a) ![c](../../public/c.png) <a href=\"/small/2\">d</a>\n",
        ]),
        new("docfx", "articles/{0}.md", "docfx.json", "{\"build\": {\"content\": [{\"files\": [\"articles/**.md\", \"toc.yml\"]}], \"resource\": [{\"files\": [\"images/**\"]}], \"dest\": \"_site\"}}\n",
        [
            "---\nuid: a\ntitle: A\n---\n# A\n\n> [!NOTE]\n> Text <xref:System.String> @b [x](xref:a) [!INCLUDE [i](1.md)] [!code-csharp[](a.cs#L1)]\n\n# [Tab](#tab/a)\n\nIn it\n\n---\n",
        ]),
        new("plain", "{0}.md", "README.md", "# A\n", ["# A\n\n> [!NOTE]\n> Text with a [link](1.md#a) and https://example.org/.\n\n- [ ] task\n", .. SeedFiles.Of("markdown")]),
        new("html", "{0}.html", "index.html", "<!doctype html><title>A</title><p>a</p>\n",
        [
            "<!doctype html>\n<html lang=en><head><title>A &amp; b</title><base href=\"/x/\"><style>a{background:url(x.png)}</style></head>\n<body id=a><a href='b.html#c' title=\"t\">t</a><img src=a.png srcset=\"b.png 2x, c.png 3x\" alt=\"\"><p>text<p>more<table><tr><td>x</table><script>if (a < b) {}</script><!-- c --></body></html>\n",
            "<svg><a xlink:href=\"x\"/></svg><a name=n></a><a href=\"mailto: me@example.org\">m</a><textarea></a></textarea><b><i></b></i>&notanentity;&#x41;\n",
            .. SeedFiles.Of("html"),
        ]),
        new("css", "{0}.css", "index.html", "<!doctype html><title>A</title><p>a</p>\n", ["@import 'a.css';\n@font-face{src:url(\"b.woff2\") format('x')}\n/* url(no) */ .a\\:b{background:url(c.png),image-set(\"d.png\" 1x)}\n"]),
        new("xml", "{0}/sitemap.xml", "index.html", "<!doctype html><title>A</title><p>a</p>\n", ["<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org/a?b&amp;c</loc></url><!-- c --><![CDATA[<loc>x</loc>]]></urlset>\n", .. SeedFiles.Of("xml")]),
        new("yaml", "_data/{0}.yml", "_config.yml", Jekyll,
        [
            "a: 1\nb:\n  - c: \"d\\n\"\n    e: 'f''g'\n  - &x {h: [i, j], k: ~}\nl: *x\nm: |\n  block\n  text\nn: >-\n  folded\n? complex\n: value\n<<: *x\ndate: 2024-01-02 03:04:05 +01:00\n",
            .. SeedFiles.Of("yaml"),
        ]),
        new("toml", "data/{0}.toml", "hugo.toml", "baseURL = 'https://example.org/'\n",
        [
            "a = 1\nb = [1, 2.5, 0x1F, inf]\n'c d' = \"\"\"\nmulti\\\n  line\"\"\"\n[t.u]\nx = {y = 1, z = 1979-05-27T07:32:00Z}\n[[list]]\nk = '''raw'''\n[[list]]\n",
        ]),
        new("json", "_data/{0}.json", "_config.yml", Jekyll, ["{\"a\": [1, -2.5e3, true, null, \"\\u0041\\n\"], \"b\": {\"c\": {}}}\n", .. SeedFiles.Of("json")]),
        new("bibtex", "_bibliography/{0}.bib", "_config.yml", "scholar:\n  source: /_bibliography/\nplugins: [jekyll/scholar]\n",
        [
            "---\n---\n@string{j = \"Journal\"}\n@article{key1,\n  title = {A {Title} of {\\\"o}},\n  author = \"A, B and C, D\",\n  journal = j # { x},\n  year = 2024,\n  html = {https://example.org},\n}\narticle{lost,\n title={x}\n}\n@comment{x}\n",
            .. SeedFiles.Of("bibtex"),
        ]),
    ];
}
