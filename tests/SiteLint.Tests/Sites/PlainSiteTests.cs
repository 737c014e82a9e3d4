using SiteLint.Discovery;
using SiteLint.Sites;
using SiteLint.Sites.Html;
using SiteLint.Sites.Markdown;

namespace SiteLint.Tests.Sites;

public sealed class PlainSiteTests
{
    private static readonly MemoryTree Tree = new MemoryTree()
        .Add("README.md", "# Hello World\n\n# Twice\n\n# Twice\n")
        .Add("docs/guide.md", "# Über uns\n")
        .Add("docs/Two Words.md", "x\n")
        .Add("docs/img/a#b.png", "x")
        .Add("src/main.c", "int main;\n");

    [Theory]
    [InlineData("README.md", "docs/guide.md", "good /docs/guide.md")]
    [InlineData("README.md", "/docs/guide.md?plain=1", "good /docs/guide.md")]
    [InlineData("README.md", "docs", "good /docs")]
    [InlineData("README.md", "docs/", "good /docs/")]
    [InlineData("README.md", "./docs/../docs/Two%20Words.md", "good /docs/Two%20Words.md")]
    [InlineData("README.md", "docs/img/a%23b.png", "good /docs/img/a%23b.png")]
    [InlineData("README.md", "src/main.c#L10", "good /src/main.c")]
    [InlineData("README.md", "docs/guide.md#%C3%BCber-uns", "good /docs/guide.md")]
    [InlineData("README.md", "#hello-world", "good /README.md")]
    [InlineData("README.md", "#user-content-hello-world", "good /README.md")]
    [InlineData("README.md", "#", "good /README.md")]
    [InlineData("README.md", "#top", "good /README.md")]
    [InlineData("README.md", "#:~:text=Hello", "good /README.md")]
    [InlineData("docs/guide.md", "..#twice-1", "good /README.md")]
    [InlineData("README.md", "#Hello-World", "broken MissingAnchor -> #hello-world")]
    [InlineData("README.md", "##hello-world", "broken MissingAnchor -> #hello-world")]
    [InlineData("README.md", "#nowhere", "broken MissingAnchor")]
    [InlineData("README.md", "docs/Guide.md", "broken WrongCase -> docs/guide.md")]
    [InlineData("README.md", "docs/giude.md", "broken MissingTarget -> docs/guide.md")]
    [InlineData("README.md", "guide.md#x", "broken MissingTarget -> docs/guide.md#x")]
    [InlineData("README.md", "docs/guide", "broken MissingTarget -> docs/guide.md")]
    [InlineData("README.md", "nothing-like-it.md", "broken MissingTarget")]
    [InlineData("README.md", "../../issues", "unknown")]
    [InlineData("README.md", "https://example.com/x", "external")]
    [InlineData("README.md", "htps://example.com/x", "broken Malformed -> https://example.com/x")]
    [InlineData("README.md", "https;//example.com/x", "broken Malformed -> https://example.com/x")]
    [InlineData("README.md", "https://example]org/x", "broken Malformed")]
    [InlineData("README.md", "github.com/a/b", "broken Malformed -> https://github.com/a/b")]
    [InlineData("README.md", "www.example.org", "broken Malformed -> https://www.example.org")]
    [InlineData("README.md", "(https://example.com", "broken Malformed -> https://example.com")]
    [InlineData("README.md", "\uFEFFhttps://example.com", "broken Malformed -> https://example.com")]
    [InlineData("README.md", "docs\\guide.md", "broken Malformed -> docs/guide.md")]
    [InlineData("README.md", "file:///home/x", "broken LocalMachine")]
    [InlineData("README.md", "C:\\x\\y.png", "broken LocalMachine")]
    [InlineData("README.md", "http://localhost:4000/x", "broken LocalMachine")]
    [InlineData("README.md", "", "broken Empty")]
    [InlineData("README.md", "mailto:a@b.org", "external")]
    [InlineData("README.md", "tel:+41", "external")]
    public void Links_in_a_repository(string page, string target, string expected) =>
        Assert.Equal(expected, TestSite.Open(Tree, new MarkdownGenerator()).Resolve(page, target));

    [Theory]
    [InlineData("website", "unknown")]
    [InlineData("website/", "unknown")]
    [InlineData("website/content/x", "broken MissingTarget")]
    [InlineData("website/content", "unknown")]
    [InlineData("web", "broken MissingTarget")]
    [InlineData("zebra", "broken MissingTarget")]
    public void Links_to_folders_of_another_site_of_the_repository(string target, string expected)
    {
        var tree = new MemoryTree().Add("README.md", "x").Add("website-old.md", "x").Add("website/content/a.md", "x").Add("website/hugo.toml", "x");
        Assert.Equal(expected, TestSite.Open(tree, new MarkdownGenerator(), other: "website").Resolve("README.md", target).Split(" /")[0]);
    }

    private static readonly MemoryTree Built = new MemoryTree()
        .Add("index.html", "<p>x")
        .Add("about.html", "<p>x")
        .Add("blog/index.html", "<p>x")
        .Add("img/A.png", "x")
        .Add("_redirects", "/old /about.html\n/shop/* /index.html\n/u/:name /index.html\n# comment\n");

    [Theory]
    [InlineData("/", "good /")]
    [InlineData("about", "good /about.html")]
    [InlineData("about/", "broken WrongForm -> about.html")]
    [InlineData("blog", "good /blog/")]
    [InlineData("blog/", "good /blog/")]
    [InlineData("blog.html", "broken WrongForm -> blog/")]
    [InlineData("../../img/A.png", "good /img/A.png")]
    [InlineData("img/a.PNG", "broken WrongCase -> img/A.png")]
    [InlineData("/old", "good /old")]
    [InlineData("/old#x", "good /old")]
    [InlineData("/shop/1", "unknown /shop/1")]
    [InlineData("/u/ann", "unknown /u/ann")]
    [InlineData("/img/", "broken MissingTarget")]
    public void Links_in_built_pages(string target, string expected) =>
        Assert.Equal(expected, TestSite.Open(Built, new HtmlGenerator()).Resolve("index.html", target));

    [Fact]
    public void Pretty_urls_and_index_files_can_be_set()
    {
        var site = TestSite.Open(Built, new HtmlGenerator(), new SiteOptions { PrettyUrls = false });
        Assert.Equal("broken WrongForm -> about.html", site.Resolve("index.html", "about"));
        Assert.Equal("good /blog/", site.Resolve("index.html", "blog"));
        var listing = TestSite.Open(Built, new HtmlGenerator(), new SiteOptions { IndexFiles = ["."] });
        Assert.Equal("good /img", listing.Resolve("index.html", "img"));
    }

    private static readonly MemoryTree Neighbours = new MemoryTree()
        .Add("README.md", "x")
        .Add("docs/en/mkdocs.yml", "site_name: x\n")
        .Add("docs/en/docs/release.md", "x")
        .Add("docs/de/docs/index.md", "x")
        .Add("docs/german/docs/index.md", "x");

    [Theory]
    [InlineData("README.md", "/img/a.png", "broken MissingTarget")]
    [InlineData("docs/de/docs/index.md", "/img/a.png", "unknown")]
    [InlineData("docs/de/docs/index.md", "release.md", "unknown")]
    [InlineData("docs/de/docs/index.md", "gone.md", "broken MissingTarget")]
    [InlineData("docs/german/docs/index.md", "release.md", "broken MissingTarget")]
    [InlineData("docs/de/docs/index.md", "../tree/HEAD/README.md", "unknown")]
    [InlineData("README.md", "$BRANCH_URL", "unknown")]
    [InlineData("README.md", "ENGLISH_VERSION_URL", "unknown")]
    [InlineData("README.md", "CONTRIBUTING", "broken MissingTarget")]
    [InlineData("README.md", "{{ repo.url }}", "unknown")]
    public void Pages_of_no_site_beside_sites(string page, string target, string expected)
    {
        var site = SiteDetector.Detect(Neighbours, null).OwnerOf(page)!;
        var model = site.Generator.Open(site, Neighbours, new SiteOptions());
        var pages = Neighbours.Entries.Where(static entry => entry.Path.EndsWith(".md", StringComparison.Ordinal) && !entry.Path.StartsWith("docs/en/", StringComparison.Ordinal))
            .Select(entry => SiteLint.Linting.PageFactory.Create(SiteLint.Parsing.DocumentParser.Parse(new SourceFile(entry.Path, SourceKind.Markdown, "x"), model.ProfileOf(entry.Path), Needs.None))).ToList();
        model.Complete(pages, new SiteInputs(Neighbours, [.. pages.Select(static page => page.Path)]));
        Assert.Equal(expected, TestSite.Describe(model.Resolve(target, model.FindPage(page)!)));
    }

    [Fact]
    public void What_git_ignores_and_what_a_search_index_brings_may_be_made_by_the_build()
    {
        var site = TestSite.Open(new MemoryTree().Add("index.html", "<p>x").Add(".gitignore", "css/compiled.css\nbuild/\n").Add("package.json", "{\"devDependencies\": {\"pagefind\": \"1\"}}"), new HtmlGenerator());
        Assert.Equal("unknown /css/compiled.css", site.Resolve("index.html", "/css/compiled.css"));
        Assert.Equal("unknown /build/a.js", site.Resolve("index.html", "/build/a.js"));
        Assert.Equal("unknown /pagefind/pagefind.js", site.Resolve("index.html", "/pagefind/pagefind.js"));
        Assert.Equal("broken MissingTarget", site.Resolve("index.html", "/css/other.css"));
    }

    [Theory]
    [InlineData("/docs/", "b.html", "good /docs/b.html")]
    [InlineData("/docs/", "About.html", "broken MissingTarget")]
    [InlineData("/docs/", "B.html", "broken WrongCase -> b.html")]
    [InlineData("docs/", "B.html", "broken WrongCase -> b.html")]
    [InlineData("/gone/", "a.html", "broken WrongForm -> ../a.html")]
    [InlineData("https://elsewhere.example/", "a.html", "external")]
    public void What_is_written_instead_starts_from_the_base(string href, string target, string expected)
    {
        var tree = BuiltSite.Tree("a.html", $"<html><head><base href=\"{href}\"></head><body><a href=\"{target}\">x</a>", "docs/b.html", "<p>x");
        Assert.EndsWith($"{target}: {expected}", BuiltSite.Open(tree, new HtmlGenerator()).Links("a.html"), StringComparison.Ordinal);
    }
}
