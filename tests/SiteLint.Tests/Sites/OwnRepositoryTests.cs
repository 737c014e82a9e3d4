using SiteLint.Discovery;
using SiteLint.Sites.Markdown;

namespace SiteLint.Tests.Sites;

public sealed class OwnRepositoryTests
{
    [Theory]
    [InlineData("https://github.com/ann/pages.git", "https://github.com/ann/pages/blob/main/docs/a.md", "good https://github.com/ann/pages/blob/main/docs/a.md")]
    [InlineData("git@github.com:ann/pages.git", "https://github.com/Ann/Pages/tree/main/docs", "good https://github.com/Ann/Pages/tree/main/docs")]
    [InlineData("https://github.com/ann/pages", "https://raw.githubusercontent.com/ann/pages/main/docs/a.md", "good https://raw.githubusercontent.com/ann/pages/main/docs/a.md")]
    [InlineData("https://gitlab.com/ann/pages.git", "https://gitlab.com/ann/pages/-/blob/main/docs/a.md", "good https://gitlab.com/ann/pages/-/blob/main/docs/a.md")]
    [InlineData("https://github.com/ann/pages.git", "https://github.com/ann/pages/blob/main/docs/gone.md", "broken MissingTarget")]
    [InlineData("https://github.com/ann/pages.git", "https://github.com/ann/pages/blob/v1/docs/gone.md", "external")]
    [InlineData("https://github.com/ann/pages.git", "https://github.com/ann/other/blob/main/docs/gone.md", "external")]
    [InlineData("https://github.com/ann/pages.git", "https://github.com/ann/pages/issues/3", "external")]
    [InlineData("/srv/git/pages", "https://github.com/ann/pages/blob/main/x", "external")]
    public void Links_to_the_own_repository_are_looked_up_in_the_work_tree(string remote, string link, string expected)
    {
        var tree = new MemoryTree()
            .Add(".git/config", $"[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {remote}\n\tfetch = x\n")
            .Add(".git/HEAD", "ref: refs/heads/main\n")
            .Add("docs/a.md", "x\n")
            .Add("README.md", "x\n");
        Assert.Equal(expected, TestSite.Open(tree, new MarkdownGenerator()).Resolve("README.md", link));
    }
}
