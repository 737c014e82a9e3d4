using SiteLint.Discovery;
using SiteLint.Sites;
using SiteLint.Sites.Jekyll;

namespace SiteLint.Tests.Sites.Jekyll;

public sealed class JekyllSiteTests
{
    private static TestSite Site(string config, params (string Path, string Text)[] files)
    {
        var tree = new MemoryTree().Add("_config.yml", config);
        foreach (var (path, text) in files)
            tree.Add(path, text);
        return TestSite.Open(tree, new JekyllGenerator());
    }

    private static string RouteOf(TestSite site, string path) => site.Model.RoutesOf(path) is [var route, ..] ? route.Url
        : "unwritten: " + (site.Model.Unwritten.FirstOrDefault(source => source.Source == path)?.Reason.ToString() ?? "untold");

    [Theory]
    [InlineData("title: [AAAI] x", "/2026/11/22/2024-01-02-a.html")]
    [InlineData("date: 2024-02-30", "/2024/03/01/a.html")]
    [InlineData("date: 2024/02/03", "/2024/02/03/a.html")]
    [InlineData("date: Feb 3, 2024", "/2024/02/03/a.html")]
    [InlineData("date: 02-01-2024", "/2024/01/02/a.html")]
    [InlineData("date: 2024-01-02T23:30:00-05:00", "/2024/01/03/a.html")]
    [InlineData("published: false", "unwritten: Unpublished")]
    [InlineData("published: \"false\"", "/2024/01/02/a.html")]
    [InlineData("date: 2030-01-01", "unwritten: Future")]
    [InlineData("slug: Ä b_C", "/2024/01/02/%C3%84-b_C.html")]
    [InlineData("permalink: /x/:nosuch/:title", "/x/:nosuch/a")]
    public void A_post_is_routed_by_its_front_matter(string line, string expected) =>
        Assert.Equal(expected, RouteOf(Site("plugins: []", ("_posts/2024-01-02-a.md", $"---\n{line}\n---\nx\n")), "_posts/2024-01-02-a.md"));

    [Theory]
    [InlineData("exclude: [foo]", "foobar.md", "unwritten: Excluded")]
    [InlineData("exclude: ['*.draft.md']", "a/b.draft.md", "unwritten: Excluded")]
    [InlineData("exclude: [keep]\ninclude: [keep]", "keep/a.md", "/keep/a.html")]
    [InlineData("collections: [notes]", "_notes/a.md", "unwritten: NotOutput")]
    [InlineData("collections_dir: all\ncollections: {notes: {output: true}}", "all/_notes/a.md", "/notes/a.html")]
    [InlineData("defaults: [{scope: {path: docs}, values: {permalink: '/d/:basename/'}}]", "docs/a.md", "/d/a/")]
    [InlineData("source: src", "src/a.md", "/a.html")]
    [InlineData("source: src", "other/a.md", "unwritten: Support")]
    [InlineData("permalink: 12", "a.md", "/a")]
    [InlineData("permalink: [a, b]", "a.md", "/a.html")]
    [InlineData("collections: 3\ndefaults: x\nexclude: {a: b}\ntimezone: Nowhere/Land", "a.md", "/a.html")]
    public void Settings_decide_what_is_read(string config, string path, string expected) =>
        Assert.Equal(expected, RouteOf(Site(config, (path, "---\ntitle: x\n---\nx\n")), path));

    [Theory]
    [InlineData("\uFEFF---\ntitle: x\n---\n", "/a.md")]
    [InlineData("\n---\ntitle: x\n---\n", "/a.md")]
    [InlineData("---\ntitle: x\n", "/a.html")]
    [InlineData("---  \ntitle: x\n---\n", "/a.html")]
    public void Front_matter_decides_whether_a_page_is_rendered(string text, string expected) =>
        Assert.Equal(expected, RouteOf(Site("plugins: []", ("a.md", text)), "a.md"));

    [Fact]
    public void Archives_redirects_and_lists_have_routes()
    {
        var site = Site(
            "plugins: [jekyll-archives, jekyll-redirect-from, jekyll-feed, jekyll-paginate]\npaginate: 1\njekyll-archives: {enabled: [tags, year]}",
            ("index.html", "---\nlayout: x\n---\n"),
            ("_posts/2024-01-02-a.md", "---\ntags: [Foo Bar]\nredirect_from: [/old, /older/]\n---\n"),
            ("_posts/2023-01-02-b.md", "---\n---\n"));
        Assert.Equal(
            ["/", "/2023/", "/2023/01/02/b.html", "/2024/", "/2024/01/02/a.html", "/feed.xml", "/old", "/older/", "/page2/", "/redirects.json", "/tag/foo-bar/"],
            site.Model.Routes.Select(static route => route.Url).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_are_resolved_from_the_url_of_the_page()
    {
        var site = Site(
            "permalink: /blog/:year/:title/\nurl: https://example.org\nbaseurl: /base\nplugins: [jekyll-feed, some-other]",
            ("_posts/2024-01-02-a.md", "---\n---\n# One\n"),
            ("_posts/2024-01-03-b.md", "---\n---\n"),
            ("_posts/2099-01-03-later.md", "---\n---\n"),
            ("assets/x.png", "x"),
            ("index.md", "---\n---\n"));
        string Of(string target) => site.Resolve("_posts/2024-01-02-a.md", target);
        Assert.Equal("good /blog/2024/b/", Of("../b/"));
        Assert.Equal("good /blog/2024/b/", Of("https://example.org/base/blog/2024/b"));
        Assert.Equal("good /assets/x.png", Of("/base/assets/x.png"));
        Assert.Equal("broken LeavesBasePath -> /base/assets/x.png", Of("/assets/x.png"));
        Assert.Equal("broken DoubledBasePath -> /base/assets/x.png", Of("/base/base/assets/x.png"));
        Assert.Equal("external", Of("/elsewhere/"));
        Assert.Equal("external", Of("https://example.org/elsewhere/"));
        Assert.Equal("broken UnpublishedTarget", Of("/base/blog/2099/later/"));
        Assert.Equal("broken WrongForm -> ../b/", Of("2024-01-03-b.md"));
        Assert.Equal("broken MissingAnchor -> /base/blog/2024/a/#one", Of("/base/blog/2024/a/#ona"));
        Assert.Equal("good /", Of("../../../../../../base/"));
    }

    [Theory]
    [InlineData("{{ '/b/' | relative_url }}", "good /b/")]
    [InlineData("{{ site.baseurl }}/b/#x", "broken MissingAnchor")]
    [InlineData("{{ page.goal | prepend: '/' | relative_url }}", "good /b/")]
    [InlineData("{{ here }}b/", "good /b/")]
    [InlineData("{{ there }}b/", "unknown")]
    [InlineData("{% link b.md %}", "good /b/")]
    [InlineData("{% link gone.md %}", "broken MissingTarget")]
    [InlineData("{% post_url 2024-01-02-p %}", "good /2024/01/02/p.html")]
    [InlineData("{% post_url 2024-01-02-q %}", "broken MissingTarget")]
    [InlineData("{{ nosuch | unknown_filter }}", "unknown")]
    [InlineData("{{ '/base/b/' | relative_url }}", "broken DoubledBasePath -> {{ '/b/' | relative_url }}")]
    public void Liquid_in_destinations_is_evaluated_as_far_as_the_sources_tell(string target, string expected)
    {
        var site = Site(
            "baseurl: /base\nplugins: [jekyll-feed, some-other]",
            ("a.md", "---\ngoal: b/\n---\n{% assign here = '/base/' %}{% if x %}{% assign there = '/' %}{% endif %}\n"),
            ("b.md", "---\npermalink: /b/\n---\n"),
            ("_posts/2024-01-02-p.md", "---\n---\n"));
        var link = new Link { Target = target, TargetSpan = default, Span = default, Origin = ReferenceOrigin.Inline, IsDynamic = true };
        Assert.Equal(expected, TestSite.Describe(site.Model.Resolve(link, site.Model.FindPage("a.md")!)));
    }

    [Theory]
    [InlineData("a: b: c\n\t- [")]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("permalink: ':::::'\ncollections: {posts: {permalink: '/:title:title:title/..../'}}")]
    [InlineData("source: ../../..\ndestination: ../x\ninclude: [.., '*']\nexclude: ['**********************a']")]
    public void No_configuration_makes_it_fail(string config)
    {
        var site = Site(config, ("a.md", "---\n---\n"), ("_posts/2024-01-02-a.md", "---\n---\n"), ("_posts/2024-99-99-b.md", "---\n---\n"));
        Assert.NotNull(site.Model.Routes);
        _ = site.Model.FindPage("a.md") is { } page ? site.Model.Resolve("../../%zz#%", page) : null;
    }

    [Fact]
    public void A_million_links_are_resolved_in_linear_time()
    {
        var site = Site("plugins: []", ("a.md", "---\n---\n"), ("b.md", "---\n---\n"));
        var page = site.Model.FindPage("a.md")!;
        var verdicts = 0;
        for (var i = 0; i < 300_000; i++)
            verdicts += site.Model.Resolve((i & 1) == 0 ? "b.html" : "../../../../b", page).Verdict == LinkVerdict.Good ? 1 : 0;
        Assert.Equal(300_000, verdicts);
    }

    [Theory]
    [InlineData("GEM\n  specs:\n    jekyll (4.3.2)\n", "broken DoubledBasePath")]
    [InlineData("GEM\n  specs:\n    jekyll (3.9.5)\n", "good /b.html")]
    [InlineData(null, "unknown")]
    public void The_version_decides_whether_the_link_tag_adds_the_base_path(string? lockFile, string expected)
    {
        var tree = new MemoryTree().Add("_config.yml", "baseurl: /base").Add("Gemfile", "gem \"jekyll\"").Add("a.md", "---\n---\n").Add("b.md", "---\n---\n");
        if (lockFile is not null)
            tree.Add("Gemfile.lock", lockFile);
        var site = TestSite.Open(tree, new JekyllGenerator());
        var link = new Link { Target = "{{ site.baseurl }}{% link b.md %}", TargetSpan = default, Span = default, Origin = ReferenceOrigin.Inline, IsDynamic = true };
        Assert.Equal(expected, TestSite.Describe(site.Model.Resolve(link, site.Model.FindPage("a.md")!)));
    }

    [Fact]
    public void A_plug_in_of_the_site_makes_pages_in_folders_that_it_names()
    {
        var site = Site("title: x", ("a.md", "---\n---\n"), ("_plugins/news.rb", "class ArchivePage < Jekyll::Page\n  def dir = File.join(lang, \"news\")\nend\n"));
        Assert.Equal("unknown /bg/news/", site.Resolve("a.md", "/bg/news/"));
        Assert.Equal("unknown /bg/news/2024/05/", site.Resolve("a.md", "/bg/news/2024/05/"));
        Assert.Equal("broken MissingTarget", site.Resolve("a.md", "/bg/news/2024/05/a-post/"));
        Assert.Equal("broken MissingTarget", site.Resolve("a.md", "/bg/other/"));
    }

    [Fact]
    public void Under_a_domain_of_GitHub_Pages_other_repositories_may_answer()
    {
        var site = Site("url: https://jup.example", ("a.md", "---\n---\n"), ("CNAME", "jup.example"), ("about/b.md", "---\n---\n"));
        Assert.Equal("external", site.Resolve("a.md", "https://jup.example/governance/people.html"));
        Assert.Equal("broken MissingTarget", site.Resolve("a.md", "https://jup.example/about/people.html"));
        Assert.Equal("broken MissingTarget", site.Resolve("a.md", "/governance/people.html"));
    }
}
