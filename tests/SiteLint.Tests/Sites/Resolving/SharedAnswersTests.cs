using SiteLint.Discovery;
using SiteLint.Sites.Jekyll;

namespace SiteLint.Tests.Sites.Resolving;

/// <summary>Links to one place have one answer, and links to two places never do.</summary>
public sealed class SharedAnswersTests
{
    private static readonly MemoryTree Tree = new MemoryTree()
        .Add("_config.yml", "permalink: pretty\n")
        .Add("index.md", "---\n---\n# Home\n")
        .Add("a.md", "---\n---\n# One\n\n# Two\n")
        .Add("b.md", "---\n---\n# Other\n");

    [Theory]
    [InlineData("index.md", "/a/", "b.md", "../a/", true)]
    [InlineData("index.md", "/a/#one", "b.md", "../a/#one", true)]
    [InlineData("index.md", "/a/#one", "b.md", "../a/#two", false)]
    [InlineData("index.md", "/a/", "b.md", "../a/#two", false)]
    [InlineData("index.md", "/a/", "b.md", "/b/", false)]
    public void Only_of_one_place(string page, string target, string otherPage, string otherTarget, bool isSame)
    {
        var site = TestSite.Open(Tree, new JekyllGenerator()).Model;
        var first = site.Resolve(target, site.FindPage(page)!);
        var second = site.Resolve(otherTarget, site.FindPage(otherPage)!);
        Assert.Equal(isSame, ReferenceEquals(first, second));
        Assert.Equal((LinkVerdict.Good, LinkVerdict.Good), (first.Verdict, second.Verdict));
    }

    [Fact]
    public void More_anchors_than_are_compared_keep_their_answers()
    {
        var headings = string.Concat(Enumerable.Range(0, 200).Select(static i => $"# H{i}\n\n"));
        var site = TestSite.Open(new MemoryTree().Add("_config.yml", "permalink: pretty\n").Add("index.md", "---\n---\n").Add("a.md", "---\n---\n" + headings), new JekyllGenerator()).Model;
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 200; i++)
                Assert.Equal($"h{i}", Assert.IsType<PageTarget>(site.Resolve($"/a/#h{i}", site.FindPage("index.md")!)).Fragment);
        }
    }

    [Fact]
    public void More_destinations_than_are_remembered_keep_their_answers()
    {
        // Without pretty URLs the pages of a folder share what was found out.
        var site = TestSite.Open(new MemoryTree().Add("_config.yml", "title: x\n").Add("a.md", "---\n---\n").Add("b.md", "---\n---\n"), new JekyllGenerator()).Model;
        var page = site.FindPage("a.md")!;
        for (var i = 0; i < 40_000; i++)
            Assert.Equal($"https://example.org/{i}", Assert.IsType<ExternalTarget>(site.Resolve($"https://example.org/{i}", page)).Address);
        Assert.Equal("/b.html", site.Resolve("b.html", page).Url);
        Assert.Equal("https://example.org/1", Assert.IsType<ExternalTarget>(site.Resolve("https://example.org/1", page)).Address);
    }
}
