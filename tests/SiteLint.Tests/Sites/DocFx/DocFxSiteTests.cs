using SiteLint.Sites.DocFx;

namespace SiteLint.Tests.Sites.DocFx;

public sealed class DocFxSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new DocFxGenerator());

    [Fact]
    public void Other_repositories_are_brought_when_the_site_is_published()
    {
        var site = Open(
            ".openpublishing.publish.config.json", "{\"dependent_repositories\": [{\"path_to_root\": \"samples\", \"url\": \"https://example.org/\"}]}",
            "docfx.json", "{\"build\": {\"content\": [{\"files\": \"**/*.md\"}]}}",
            "docs/a.md", "[!code-csharp[a](~/samples/A.cs?name=X)]\n\n[!code-csharp[b](~/other/A.cs?name=X)]");
        Assert.Equal("~/samples/A.cs?name=X: unknown\n~/other/A.cs?name=X: broken MissingTarget", site.Links("docs/a.md"));
    }

    [Fact]
    public void Part_of_a_larger_site_with_versions()
    {
        var site = Open(
            ".openpublishing.publish.config.json", "{}",
            "docfx.json", "{\"build\": {\"content\": [{\"src\": \"v1\", \"dest\": \"m\", \"files\": \"**/*.md\", \"group\": \"one\"}, {\"src\": \"v2\", \"dest\": \"m\", \"files\": \"**/*.md\", \"group\": \"two\"}]}}",
            "v1/a.md", "[a](/dotnet/api/x) [b](B.md) [c](gone.md) [d](/m/b) [e](../other/c.md) [f](xref:Some.Thing) [g](#tab/linux)",
            "v1/b.md", "x", "other/c.md", "x",
            "v2/a.md", "x");
        Assert.Equal("one/m/a.html, one/m/b.html, two/m/a.html", string.Join(", ", site.Outputs));
        Assert.Equal("""
            /dotnet/api/x: unknown /dotnet/api/x
            B.md: good /m/b.html
            gone.md: broken MissingTarget
            /m/b: good /m/b.html
            ../other/c.md: unknown
            xref:Some.Thing: unknown
            #tab/linux: unknown /m/a.html
            """, site.Links("v1/a.md"));
    }

    [Fact]
    public void Files_uids_and_tables_of_contents()
    {
        var site = Open(
            "docfx.json", "\uFEFF{\"build\": {\"content\": [{\"files\": [\"articles/**.md\", \"toc.yml\", \"*.md\"], \"exclude\": [\"articles/parts/**\"]}, {\"src\": \"more\", \"dest\": \"extra\", \"files\": \"**/*.md\"}], \"resource\": [{\"files\": [\"images/**\"]}]}}",
            "toc.yml", "- name: A\n  href: articles/a.md\n- name: B\n  href: gone.md\n  items:\n  - name: C\n    topicUid: b-uid\n",
            "index.md", "[a](articles/a.md#own-part) [b](~/articles/a.md) [c](xref:b-uid) [d](xref:no-uid) <xref:b-uid> [e](articles/a.html) [f](more/x.md) [g](articles/gone.md) ![h](images/p.png) [i](unused/z.md)",
            "articles/a.md", "[!INCLUDE [part](parts/p.md)]\n\n## Own part\n\n[x](#from-part) [y](#gone)",
            "articles/b.md", "---\nuid: b-uid\n---\n",
            "articles/parts/p.md", "## From part",
            "more/x.md", "x", "unused/z.md", "x", "images/p.png", "x");
        Assert.Equal("articles/a.html, articles/b.html, extra/x.html, images/p.png, index.html, toc.html", string.Join(", ", site.Outputs));
        Assert.Equal("articles/a.md: good /articles/a.html\ngone.md: broken MissingTarget\nb-uid: good /articles/b.html", site.Links("toc.yml"));
        Assert.Equal("#from-part: good /articles/a.html\n#gone: broken MissingAnchor", site.Links("articles/a.md"));
        Assert.Equal("""
            articles/a.md#own-part: good /articles/a.html
            ~/articles/a.md: good /articles/a.html
            xref:b-uid: good /articles/b.html
            xref:no-uid: broken MissingTarget
            xref:b-uid: good /articles/b.html
            articles/a.html: good /articles/a.html
            more/x.md: good /extra/x.html
            articles/gone.md: broken MissingTarget
            images/p.png: good /images/p.png
            unused/z.md: broken UnpublishedTarget
            """, site.Links("index.md"));
    }
}
