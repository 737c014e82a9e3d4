using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Linting.Cache;
using SiteLint.Sites;
using Xunit.Abstractions;

namespace SiteLint.Tests.Linting.Cache;

public sealed class PageCodecTests(ITestOutputHelper output)
{
    private const string Page = """
        ---
        title: "A: b"   # comment
        date: 2024-01-02 03:04:05 +0100
        tags: [a, &x 1, 2.5, true, ~]
        other: *x
        text: >
          folded
          lines
        image: /img/a.png
        email: me@example.com
        bad: [a] b
        ---
        # Head {#own}

        [a](b.md "t") ![alt](c.png) [d][e] [un][defined] <mailto:x@y.org> me@example.org

        [e]: f.md
        [unused]: g.md

        {% include x.html %} <a name="n">text</a> <img src="a.png" srcset="b.png 2x" width="3" height="4">

        [bad](two words.md)
        """;

    [Theory]
    [InlineData("_config.yml", "plugins: [jekyll-feed]\n")]
    [InlineData("hugo.toml", "baseURL = 'https://example.org/'\n")]
    [InlineData("other.txt", "")]
    public void Page_comes_back_as_it_was(string marker, string configuration)
    {
        var tree = new MemoryTree().Add(marker, configuration).Add("a.md", Page).Add("_posts/2024-01-02-a.md", Page).Add("content/a.md", Page)
            .Add("_bibliography/papers.bib", "@article{k, title = {A {B}}, year = 2024}\narticle{lost,}\n").Add("_data/x.yml", "a: 1\nb: [c]\n---\nd: 2\n");
        Check(tree);
    }

    [Fact]
    public void Pages_of_the_shared_samples_come_back_as_they_were()
    {
        if (Repository.Shared is not { } shared)
        {
            output.WriteLine("shared data absent: not run");
            return;
        }

        Check(new DiskTree(Path.Combine(shared, "samples", "al-folio-home")));
        Check(new DiskTree(Path.Combine(shared, "conformance", "spelling")));
    }

    [Theory]
    [InlineData(new byte[0], 0xEF46DB3751D8E999)]
    [InlineData(new byte[] { 97 }, 0xD24EC4F1A98C6E5B)]
    public void Hash_is_xxHash64(byte[] bytes, ulong expected) => Assert.Equal(expected, ContentHash.Of(bytes));

    private static byte[] BytesOf(Action<FactWriter> write)
    {
        var writer = new FactWriter();
        write(writer);
        return writer.Written.ToArray();
    }

    private static void Check(SourceTree tree)
    {
        var settings = new DefaultSettings([], new SiteOptions());
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Needs = (Needs)31 });
        var count = 0;
        foreach (var page in result.Sites.SelectMany(static site => site.Pages))
        {
            count++;
            var head = BytesOf(writer => PageCodec.WriteHead(page, writer));
            var parts = BytesOf(writer => PageCodec.WriteParts(page, writer));
            var read = PageCodec.ReadHead(page.Path, new FactReader(head, 0, head.Length), length => PageCodec.ReadParts(length, new FactReader(parts, 0, parts.Length)));
            Assert.Equal(Dump.Of(page), Dump.Of(read));
        }

        Assert.True(count > 0, "no page was read");
    }
}
