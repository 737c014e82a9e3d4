namespace SiteLint.Bench.Fuzzing;

/// <summary>What mutation starts from: small files of every kind, with every construct that has a parser of its own.</summary>
internal static class Seeds
{
    /// <summary>The kinds that can be fuzzed: a name, the file it stands in, the marker of the site, and texts to begin with.</summary>
    public static IReadOnlyList<SeedKind> All { get; } =
    [
        new("markdown-jekyll", "_posts/2024-01-02-{0}.md", "_config.yml", "plugins: [jekyll-feed]\n",
        [
            "---\ntitle: A title\ntags: [a, b]\n---\n\n# Heading {#id}\n\nA [link](/a/) and ![picture](/b.png) with `code` and *emphasis*.\n\n{: #x .y}\n",
            "---\nlayout: post\n---\n{% include figure.liquid path=\"assets/a.png\" %} [b]({% link _posts/2024-01-02-0.md %}#c) {{ site.url }}/x [d][e]\n\n[e]: {{ '/x' | relative_url }}\n",
            "| a | b |\n| --- | --- |\n| [x](y.md) | ![z](w.png) |\n\n> quote\n> - list\n>   1. item\n\n[^1]: note\n\nText[^1] $x^2$ https://example.org me@example.org\n",
        ]),
        new("markdown-hugo", "content/{0}.md", "hugo.toml", "baseURL = 'https://example.org/'\n",
        [
            "+++\ntitle = 'A title'\ndate = 2024-01-02\naliases = ['/old/']\n[params]\na = [1, 2.5, true]\n+++\n\n{{< figure src=\"a.png\" caption=\"A picture\" >}} [a]({{< ref \"0.md\" >}})\n\n{{% note %}}\n## In it\n{{% /note %}}\n",
            "---\ntitle: A title\nurl: /x/\n---\n# A `code` heading {#own}\n\nTerm\n: Definition\n",
        ]),
        new("mdx", "docs/{0}.mdx", "docusaurus.config.js", "module.exports = { url: 'https://example.org', baseUrl: '/', presets: [['classic', { docs: { path: 'docs' } }]] };\n",
        [
            "---\nid: a\nslug: /x\n---\nimport A from './a.mdx';\nexport const b = {c: [1, '2']};\n\n<Tabs values={[{a: 1}]}>\n  <Item to=\"/docs/b\">text</Item>\n</Tabs>\n\n{/* note */} # Heading {expression} [l](./1.mdx#h)\n",
        ]),
        new("mkdocs", "docs/{0}.md", "mkdocs.yml", "site_name: A\nnav:\n  - A: 0.md\nmarkdown_extensions: [admonition, attr_list, toc]\n",
        [
            "# Title\n\n!!! note \"A title\"\n    Text [a](1.md#x){ #y .z }\n\n??? tip\n    More\n\n=== \"Tab\"\n\n    In it\n\n--8<-- \"2.md\"\n",
        ]),
        new("html", "{0}.html", "index.html", "<!doctype html><title>A</title><p>a</p>\n",
        [
            "<!doctype html>\n<html lang=en><head><title>A &amp; b</title><base href=\"/x/\"><style>a{background:url(x.png)}</style></head>\n<body id=a><a href='b.html#c' title=\"t\">t</a><img src=a.png srcset=\"b.png 2x, c.png 3x\" alt=\"\"><p>text<p>more<table><tr><td>x</table><script>if (a < b) {}</script><!-- c --></body></html>\n",
            "<svg><a xlink:href=\"x\"/></svg><a name=n></a><a href=\"mailto: me@example.org\">m</a><textarea></a></textarea><b><i></b></i>&notanentity;&#x41;\n",
        ]),
        new("yaml", "_data/{0}.yml", "_config.yml", "plugins: [jekyll-feed]\n",
        [
            "a: 1\nb:\n  - c: \"d\\n\"\n    e: 'f''g'\n  - &x {h: [i, j], k: ~}\nl: *x\nm: |\n  block\n  text\nn: >-\n  folded\n? complex\n: value\n<<: *x\ndate: 2024-01-02 03:04:05 +01:00\n",
        ]),
        new("toml", "data/{0}.toml", "hugo.toml", "baseURL = 'https://example.org/'\n",
        [
            "a = 1\nb = [1, 2.5, 0x1F, inf]\n'c d' = \"\"\"\nmulti\\\n  line\"\"\"\n[t.u]\nx = {y = 1, z = 1979-05-27T07:32:00Z}\n[[list]]\nk = '''raw'''\n[[list]]\n",
        ]),
        new("json", "_data/{0}.json", "_config.yml", "plugins: [jekyll-feed]\n", ["{\"a\": [1, -2.5e3, true, null, \"\\u0041\\n\"], \"b\": {\"c\": {}}}\n"]),
        new("bibtex", "_bibliography/{0}.bib", "_config.yml", "scholar:\n  source: /_bibliography/\nplugins: [jekyll/scholar]\n",
        [
            "---\n---\n@string{j = \"Journal\"}\n@article{key1,\n  title = {A {Title} of {\\\"o}},\n  author = \"A, B and C, D\",\n  journal = j # { x},\n  year = 2024,\n  html = {https://example.org},\n}\narticle{lost,\n title={x}\n}\n@comment{x}\n",
        ]),
        new("configuration", "_posts/2024-01-02-a.md", "_config.yml", "a: b\n", ["---\ntitle: a\n---\nText.\n"])
        {
            MutatesMarker = true,
        },
    ];
}
