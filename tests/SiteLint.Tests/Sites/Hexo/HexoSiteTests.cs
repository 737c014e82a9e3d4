using SiteLint.Sites.Hexo;

namespace SiteLint.Tests.Sites.Hexo;

public sealed class HexoSiteTests
{
    private static BuiltSite Open(params string[] files) => BuiltSite.Open(BuiltSite.Tree(files), new HexoGenerator());

    [Fact]
    public void Posts_tags_and_assets()
    {
        var site = Open(
            "package.json", "{\"hexo\": {}, \"dependencies\": {\"hexo-generator-tag\": \"*\"}}",
            "_config.yml", "url: https://example.org/blog\npermalink: :category/:year/:i_month/:title.html\nnew_post_name: :year-:month-:day-:title.md\npost_asset_folder: true\nfuture: false",
            "source/_posts/2024-01-05-hello.md", "---\ntitle: Hello\ncategories: [[A b, C]]\ntags: x y\n---\n{% post_link 2024-other %} {% post_link gone %} {% asset_img pic.png %} [a](/blog/tags/x-y/) [b](/tags/x-y/)",
            "source/_posts/2024-01-05-hello/pic.png", "x",
            "source/_posts/2024-other.md", "---\ndate: 2024-02-03\n---\n## It's\n",
            "source/_posts/late.md", "---\ndate: 2099-02-03\n---\n",
            "source/_posts/nodate.md", "x",
            "source/_drafts/d.md", "x");
        Assert.Equal(
            "A-b/C/2024/1/hello.html, A-b/C/2024/1/pic.png, tags/x-y/index.html, uncategorized/2024/2/2024-other.html",
            string.Join(", ", site.Outputs));
        Assert.Equal("source/_drafts/d.md Draft, source/_posts/late.md Future", string.Join(", ", site.Model.Unwritten.Select(static entry => $"{entry.Source} {entry.Reason}").Order(StringComparer.Ordinal)));
        Assert.Equal("""
            2024-other: good /uncategorized/2024/2/2024-other.html
            gone: broken MissingTarget
            pic.png: good
            /blog/tags/x-y/: good /tags/x-y/
            /tags/x-y/: broken LeavesBasePath -> /blog/tags/x-y/
            """, site.Links("source/_posts/2024-01-05-hello.md"));
    }

    [Fact]
    public void Tags_in_code_are_examples()
    {
        var site = Open(
            "package.json", "{\"hexo\": {}}",
            "source/a.md", "---\ntitle: A\n---\nWrite `{% post_path x %}`, or {% post_link gone %}:\n\n```\n{% post_link x %}\n{% asset_img x.png %}\n```\n\n<code>{% post_path y %}</code>\n");
        Assert.Equal("gone: broken MissingTarget", site.Links("source/a.md"));
    }

    [Theory]
    [InlineData("permalink: :nosuch/:year", "source_dir: ../..")]
    [InlineData("new_post_name: :title-:year.md", "tags: {a: [b]}")]
    public void Odd_configurations_are_survived(string first, string second) =>
        Assert.NotNull(Open("package.json", "{", "_config.yml", first + "\n" + second, "source/_posts/a.md", "---\ndate: x\ncategories: {a: b}\n---\n[x](y)").Model.Routes);
}
