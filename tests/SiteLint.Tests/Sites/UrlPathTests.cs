using SiteLint.Sites.Urls;

namespace SiteLint.Tests.Sites;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("/", "../assets/x.png", "/assets/x.png")]
    [InlineData("/a/b/", "c", "/a/b/c")]
    [InlineData("/a/b", "c", "/a/c")]
    [InlineData("/a/b/", "..", "/a/")]
    [InlineData("/a/b/", ".", "/a/b/")]
    [InlineData("/a/b/", "../../../../x", "/x")]
    [InlineData("/a/", "/x/./y/../z", "/x/z")]
    [InlineData("/a/", "", "/a/")]
    public void A_relative_path_is_resolved_as_browsers_do(string page, string relative, string expected) =>
        Assert.Equal(expected, UrlPath.Resolve(page, relative));

    [Theory]
    [InlineData("/a/b/", "/a/c/", "../c/")]
    [InlineData("/a/b", "/a/c", "c")]
    [InlineData("/", "/x.html", "x.html")]
    [InlineData("/a/b/c/", "/", "../../../")]
    [InlineData("/a/", "/a/", "./")]
    public void A_path_is_written_relative_to_a_page(string page, string to, string expected)
    {
        Assert.Equal(expected, UrlPath.MakeRelative(page, to));
        Assert.Equal(to, UrlPath.Resolve(page, expected));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("docs", "/docs")]
    [InlineData("/docs/", "/docs")]
    [InlineData("//a///b//", "/a/b")]
    [InlineData("/./", "")]
    [InlineData("/../../", "")]
    [InlineData("/a/../b/./", "/b")]
    public void A_base_path_is_what_browsers_make_of_it(string? written, string expected) => Assert.Equal(expected, UrlPath.BasePath(written));

    [Theory]
    [InlineData("a%20b", "a b")]
    [InlineData("100%", "100%")]
    [InlineData("%zz%2", "%zz%2")]
    [InlineData("%E4%BD%A0", "你")]
    [InlineData("%E4%BD", "%E4%BD")]
    [InlineData("%ff", "%ff")]
    [InlineData("%2520", "%20")]
    [InlineData("%F0%9F%98%80", "😀")]
    public void Percent_encoding_is_undone_once(string text, string expected) => Assert.Equal(expected, PercentEncoding.Decode(text));

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a_(b)", "a_(b)")]
    [InlineData("x){", "x%29%7B")]
    [InlineData(")a(", "%29a%28")]
    [InlineData("((a)", "%28%28a%29")]
    public void What_is_written_into_a_source_does_not_end_a_link(string path, string expected) => Assert.Equal(expected, PercentEncoding.EncodeForSource(path));

    [Theory]
    [InlineData("http://x.org/a?b#c", "Web", "x.org", "/a", "b", "c")]
    [InlineData("//x.org", "SchemeRelative", "x.org", "", null, null)]
    [InlineData("a/b:c", "Relative", "", "a/b:c", null, null)]
    [InlineData("C:\\x", "Relative", "", "C:\\x", null, null)]
    [InlineData("mailto:a@b.c?subject=x", "OtherScheme", "", "a@b.c", "subject=x", null)]
    [InlineData(" \n ", "Empty", "", "", null, null)]
    [InlineData("?a#b", "QueryOnly", "", "", "a", "b")]
    public void A_destination_is_taken_apart(string text, string kind, string authority, string path, string? query, string? fragment)
    {
        var target = ParsedTarget.Parse(text);
        Assert.Equal((kind, authority, path, query, fragment), (target.Kind.ToString(), target.Authority, target.Path, target.Query, target.Fragment));
    }
}
