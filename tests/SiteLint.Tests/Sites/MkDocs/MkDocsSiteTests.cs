using SiteLint.Sites.MkDocs;

namespace SiteLint.Tests.Sites.MkDocs;

public sealed class MkDocsSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new MkDocsGenerator());

    [Fact]
    public void Links_name_sources_or_URLs()
    {
        var site = Open(
            "mkdocs.yml", "site_name: x\nsite_url: https://example.org/p/\nnav:\n  - Home: index.md\n  - Deep:\n      - guide/README.md\n      - Gone: guide/gone.md\n",
            "docs/index.md", "[a](guide/README.md#two) [b](guide/) [c](guide/one.md) [d](guide/one/) [e](/guide/one/) [f](guide/one) ![g](img/a.png) <img src=\"img/a.png\"> [h](guide/one.md#nope)",
            "docs/guide/README.md", "## Two\n\n## Two",
            "docs/guide/one.md", "[up](../index.md) [twice](README.md#two_1) <img src=\"../img/a.png\"> <img src=\"../../img/a.png\">",
            "docs/img/a.png", "x");
        Assert.Equal("""
            guide/README.md#two: good /guide/
            guide/: good /guide/
            guide/one.md: good /guide/one/
            guide/one/: good /guide/one/
            /guide/one/: broken LeavesBasePath -> /p/guide/one/
            guide/one: good /guide/one/
            img/a.png: good /img/a.png
            img/a.png: good /img/a.png
            guide/one.md#nope: broken MissingAnchor
            """, site.Links("docs/index.md"));
        Assert.Equal("""
            ../index.md: good /
            README.md#two_1: good /guide/
            ../img/a.png: broken WrongForm -> ../../img/a.png
            ../../img/a.png: good /img/a.png
            """, site.Links("docs/guide/one.md"));
        Assert.Equal("index.md: good /\nguide/README.md: good /guide/\nguide/gone.md: broken MissingTarget", site.Links("mkdocs.yml"));
    }

    [Fact]
    public void Hooks_and_tabs_may_make_ids()
    {
        var site = Open(
            "mkdocs.yml", "site_name: x\nhooks:\n  - hooks.py\nmarkdown_extensions:\n  - pymdownx.tabbed:\n      combine_header_slug: true\n      slugify: x\n",
            "docs/index.md", "[a](#config.name) [b](#set-up-linux) [c](#gone)\n\n## Set up\n\n#### <!-- setting config.name -->\n");
        Assert.Equal("""
            #config.name: unknown /
            #set-up-linux: unknown /
            #gone: broken MissingAnchor
            """, site.Links("docs/index.md"));
    }

    [Fact]
    public void Plugins_change_routes()
    {
        var site = Open(
            "mkdocs.yml", """
                site_name: x
                use_directory_urls: false
                exclude_docs: |
                  /private/
                draft_docs: draft-*.md
                plugins:
                  - search
                  - redirects: {redirect_maps: {old.md: new.md}}
                  - i18n: {docs_structure: suffix, languages: [{locale: en, default: true}, {locale: fr}]}
                  - blog
                """,
            "docs/new.md", "x", "docs/new.fr.md", "x", "docs/only.md", "x", "docs/private/a.md", "x", "docs/draft-b.md", "x", "docs/.hidden.md", "x",
            "docs/blog/posts/first.md", "---\ndate: 2024-03-04\n---\n# Hello there, World!\n");
        Assert.Equal(
            "404.html, blog/2024/03/04/hello-there-world.html, fr/new.html, fr/only.html, new.html, old.html, only.html, search/search_index.json, sitemap.xml, sitemap.xml.gz",
            string.Join(", ", site.Outputs));
        Assert.Equal(
            "docs/.hidden.md Ignored, docs/draft-b.md Draft, docs/private/a.md Excluded",
            string.Join(", ", site.Model.Unwritten.Select(static entry => $"{entry.Source} {entry.Reason}")));
    }

    [Fact]
    public void Snippets_bring_ids()
    {
        var site = Open(
            "mkdocs.yml", "site_name: x\nmarkdown_extensions:\n  - attr_list\n  - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}}\n  - pymdownx.snippets: {base_path: [parts]}\n",
            "parts/a.md", "## Über uns\n",
            "docs/index.md", "--8<-- \"a.md\"\n\n## Foo & Bar { #own }\n\n## Foo & Bar\n\n[1](#über-uns) [2](#own) [3](#foo--bar) [4](#gone)\n");
        Assert.Equal("#über-uns: good /\n#own: good /\n#foo--bar: good /\n#gone: broken MissingAnchor", site.Links("docs/index.md"));
    }

    [Theory]
    [InlineData("docs_dir: ../..")]
    [InlineData("nav: {a: [b: {c: [d]}]}")]
    [InlineData("plugins: 3\nmarkdown_extensions: x\nINHERIT: mkdocs.yml")]
    [InlineData("a: [")]
    public void Odd_configurations_are_survived(string text) => Assert.NotNull(Open("mkdocs.yml", text, "docs/a.md", "[x](b.md)").Model.Routes);

    [Theory]
    [InlineData("docs", "../../../x.md: broken MissingTarget\n../readme.md: broken MissingTarget\nINDEX.md: broken MissingTarget -> index.md")]
    [InlineData(".", "../../../x.md: broken MissingTarget\n../readme.md: broken MissingTarget\nINDEX.md: broken MissingTarget -> index.md")]
    public void The_navigation_reaches_no_file_outside_the_docs_folder(string folder, string expected) =>
        Assert.Equal(expected, Open("mkdocs.yml", $"site_name: x\ndocs_dir: {folder}\nnav:\n  - ../../../x.md\n  - ../readme.md\n  - INDEX.md\n", folder == "." ? "index.md" : "docs/index.md", "x", "README.md", "x").Links("mkdocs.yml"));

    [Fact]
    public void Template_syntax_in_a_destination_is_not_judged() =>
        Assert.Equal("{{repo.url}}: unknown", Open("mkdocs.yml", "site_name: x\n", "docs/index.md", "<a href={{repo.url}} target=\"_blank\">x</a>").Links("docs/index.md"));

    [Fact]
    public void A_block_of_code_may_have_an_id()
    {
        var site = Open("mkdocs.yml", "site_name: x\nmarkdown_extensions: [attr_list, pymdownx.superfences]\n", "docs/index.md", "[a](#example) [b](#gone)\n\n``` { .sh .no-copy #example }\nls\n```\n");
        Assert.Equal("#example: good /\n#gone: broken MissingAnchor", site.Links("docs/index.md"));
    }

    [Fact]
    public void A_configuration_that_inherits_another_may_have_its_documents_too()
    {
        var tree = BuiltSite.Tree(
            "docs/en/mkdocs.yml", "site_name: x\nsite_url: https://x.example/\nextra:\n  alternate:\n    - link: /\n    - link: /de/\n", "docs/en/docs/a.md", "x", "docs/en/docs/img/a.png", "x",
            "docs/hi/mkdocs.yml", "INHERIT: ../en/mkdocs.yml\n", "docs/hi/docs/index.md", "[a](a.md) ![b](/img/a.png) [c](gone.md) [d](https://x.example/de/a/) [e](https://x.example/fr/a/)");
        Assert.Equal("""
            a.md: unknown
            /img/a.png: unknown /img/a.png
            gone.md: broken MissingTarget
            https://x.example/de/a/: unknown /de/a/
            https://x.example/fr/a/: broken MissingTarget
            """, BuiltSite.Open(tree, new MkDocsGenerator(), "docs/hi").Links("docs/hi/docs/index.md"));
    }

    [Theory]
    [InlineData("attr_list")]
    [InlineData("extra")]
    [InlineData("pymdownx.extra")]
    public void Attribute_lists_come_with_bundles_too_and_make_anchors_of_nothing(string extension)
    {
        var site = Open("mkdocs.yml", $"site_name: x\nmarkdown_extensions:\n  - {extension}\n", "docs/index.md", "[a](#here) [b](#there) [c](#gone)\n\n[](){#here}\n\n## Over there {#there}\n");
        Assert.Equal("#here: good /\n#there: good /\n#gone: broken MissingAnchor", site.Links("docs/index.md"));
    }
}
