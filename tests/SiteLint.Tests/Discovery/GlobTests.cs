using SiteLint.Discovery;

namespace SiteLint.Tests.Discovery;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "a/b.md", true)]
    [InlineData("/*.md", "a/b.md", false)]
    [InlineData("vendor/**", "vendor/a/b.md", true)]
    [InlineData("vendor/**", "other/vendor/a.md", false)]
    [InlineData("**/vendor/**", "other/vendor/a.md", true)]
    [InlineData("docs", "docs/a/b.md", true)]
    [InlineData("docs/", "docs/a.md", true)]
    [InlineData("a/**/b.md", "a/b.md", true)]
    [InlineData("a/**/b.md", "a/x/y/b.md", true)]
    [InlineData("a/*/b.md", "a/x/y/b.md", false)]
    [InlineData("_posts/**", "_posts/2024-01-01-a.md", true)]
    [InlineData("*.{md,html}", "x/a.html", true)]
    [InlineData("*.{md,html}", "a.css", false)]
    [InlineData("file?.md", "file1.md", true)]
    [InlineData("[a-c].md", "b.md", true)]
    [InlineData("[!a-c].md", "b.md", false)]
    [InlineData("a**b", "axxb", true)]
    [InlineData("[", "[", true)]
    public void Matches_as_gitignore_does(string pattern, string path, bool expected) =>
        Assert.Equal(expected, Glob.Create(pattern).IsMatch(path));

    [Fact]
    public void Hostile_pattern_ends() =>
        Assert.False(Glob.Create(string.Concat(Enumerable.Repeat("a*", 200)) + "b").IsMatch(new string('a', 5000)));
}
