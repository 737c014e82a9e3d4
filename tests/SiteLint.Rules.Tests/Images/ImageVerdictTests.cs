using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Testing;
using SiteLint.Sites;

namespace SiteLint.Rules.Tests.Images;

/// <summary>What is said of pictures, through the whole engine: rule, severity and the text under the span.</summary>
public sealed class ImageVerdictTests
{
    [Theory]
    [InlineData("![Logo](img/logo.png)", "")]
    [InlineData("![Logo](img/Logo.png)", "wrong-case error img/Logo.png -> img/logo.png")]
    [InlineData("![Pond](img/photo.jpg)", "wrong-case error img/photo.jpg -> img/photo.JPG")]
    [InlineData("![A cat](img/missing.png)", "missing-file error img/missing.png")]
    [InlineData("![A cat](img/logo.jpg)", "missing-file error img/logo.jpg")]
    [InlineData("<img src=\"img/fake.png\" alt=\"A cat\">", "wrong-format warning img/fake.png")]
    [InlineData("![A cat](img/cut.png)", "broken-file error img/cut.png")]
    [InlineData("![A cat](img/zero.png)", "broken-file error img/zero.png")]
    [InlineData("![A cat](img/lfs.png)", "broken-file error img/lfs.png")]
    [InlineData("![A cat](img/err.png)", "broken-file error img/err.png")]
    [InlineData("![A cat](img/huge.jpg)", "too-large warning img/huge.jpg")]
    [InlineData("<img src=\"img/logo.png\">", "missing-alt error img/logo.png")]
    [InlineData("<img src=\"img/logo.png\" alt=\"\">", "")]
    [InlineData("![](img/logo.png)", "empty-alt warning img/logo.png")]
    [InlineData("<img src=\"img/logo.png\" alt=\"   \">", "empty-alt warning img/logo.png")]
    [InlineData("<img src=\"img/logo.png\" alt=\"logo.png\">", "useless-alt warning logo.png")]
    [InlineData("<img src=\"img/logo.png\" alt=\"image\">", "useless-alt warning image")]
    [InlineData("<a href=\"/\"><img src=\"img/logo.png\" alt=\"\"></a>", "link-without-name error <a href=\"/\">")]
    [InlineData("<img src=\"img/logo.png\" aria-hidden=\"true\"> <img src=\"img/logo.png\" role=\"presentation\">", "")]
    [InlineData("<img srcset=\"img/logo.png 1x, img/logo@2x.png 2x\" alt=\"L\">", "missing-file error img/logo@2x.png")]
    [InlineData("<img srcset=\"img/a,b.png 1x\" alt=\"A cat\">", "")]
    [InlineData("<img srcset=\"data:image/png;base64,AAAA 1x, img/missing.png 2x\" alt=\"A cat\">", "missing-file error img/missing.png")]
    [InlineData("<img srcset=\"img/logo.png 1.5x, img/photo.JPG 200w\" alt=\"A cat\">", "bad-srcset warning img/photo.JPG")]
    [InlineData("<img srcset=\"img/logo.png 100w, img/photo.JPG 200w\" alt=\"A cat\">", "bad-srcset warning img/logo.png")]
    [InlineData("<img srcset=\"img/logo.png 100w, img/photo.JPG 200w\" sizes=\"50vw\" alt=\"A cat\">", "")]
    [InlineData("<img srcset=\"img/logo.png 2x, img/photo.JPG 2x\" alt=\"A cat\">", "bad-srcset warning img/photo.JPG")]
    [InlineData("<img srcset=\"img/logo.png 1000px\" alt=\"A cat\">", "bad-srcset warning img/logo.png")]
    [InlineData("<img src=\"data:image/png;base64,iVBORw0KGgo\nAAAA\" alt=\"A cat\">", "")]
    [InlineData("<img src=\"data:image/png;base64,iVBORw0*KGgo\" alt=\"A cat\">", "broken-file error data:image/png;base64,iVBORw0*KGgo")]
    [InlineData("<img src=\"data:image/gif;base64,iVBORw0KGgoA\" alt=\"A cat\">", "wrong-format warning data:image/gif;base64,iVBORw0KGgoA")]
    [InlineData("![A cat](img/two words.png)", "bad-syntax error ![A cat](img/two words.png) -> img/two%20words.png")]
    [InlineData("![A cat](img/two%20words.png)", "")]
    [InlineData("![A cat](img/two+words.png)", "missing-file error img/two+words.png")]
    [InlineData("<img src=\"img/two words.png\" alt=\"A cat\">", "")]
    [InlineData("![A cat](img/u%CC%88ni%CC%88.png)", "bad-syntax error img/u%CC%88ni%CC%88.png -> img/%C3%BCn%C3%AF.png")]
    [InlineData("![A cat](img\\logo.png)", "bad-syntax error img\\logo.png -> img/logo.png")]
    [InlineData("![A cat](img/logo.png?v=2) ![A dog](img/logo.png#gh-dark-mode-only)", "")]
    [InlineData("<svg><use href=\"img/sprite.svg#one\"></use><use href=\"img/sprite.svg#two\"></use></svg>", "missing-file error img/sprite.svg#two")]
    [InlineData("![A cat](//cdn.invalid/a.png)", "mixed-content warning //cdn.invalid/a.png")]
    [InlineData("![A cat](file:///Users/me/a.png)", "missing-file error file:///Users/me/a.png")]
    [InlineData("<img src=\"C:\\me\\a.png\" alt=\"A cat\">", "missing-file error C:\\me\\a.png")]
    [InlineData("![A cat](http://localhost:4000/a.png)", "missing-file error http://localhost:4000/a.png")]
    [InlineData("<meta property=\"og:image\" content=\"img/logo.png\">", "relative-preview warning img/logo.png")]
    [InlineData("<meta property=\"og:image\" content=\"\">", "missing-file error ")]
    [InlineData("<img src=\"img/logo.png\" alt=\"A cat\" width=\"40\" height=\"40\">", "wrong-aspect info img/logo.png")]
    [InlineData("<img src=\"img/logo.png\" alt=\"A cat\" width=\"20\" height=\"15\">", "")]
    [InlineData("<img alt=\"A cat\">", "missing-file error ")]
    public void A_picture_of_a_plain_repository_is_judged(string markdown, string verdict) => Assert.Equal(verdict, Judge("index.md", markdown, new MemoryTree()));

    [Fact]
    public void A_post_resolves_its_pictures_from_the_address_it_is_published_at() =>
        Assert.Equal(
            "missing-file error img/logo.png",
            Judge("_posts/2024-01-02-a.md", "---\ntitle: A\n---\n![Logo](img/logo.png)\n", new MemoryTree().Add("_config.yml", "title: A\nurl: https://home.invalid\n")));

    [Fact]
    public void Http_pictures_of_a_site_with_https_are_mixed_content() =>
        Assert.Equal(
            "mixed-content warning http://cdn.invalid/a.png",
            Judge("index.md", "---\ntitle: A\n---\n![A cat](http://cdn.invalid/a.png)\n", new MemoryTree().Add("_config.yml", "title: A\nurl: https://home.invalid\n")));

    [Theory]
    [InlineData("content/a/pond.gif", "![A pond](pond.gif)", "wrong-format error pond.gif")]
    [InlineData("static/pond.gif", "![A pond](/pond.gif)", "wrong-format warning /pond.gif")]
    [InlineData("content/a/pond.png", "![A pond](pond.png)", "wrong-format warning pond.png")]
    public void A_wrong_format_is_an_error_where_the_generator_decodes_by_the_extension(string file, string markdown, string verdict) =>
        Assert.Equal(verdict, Judge("content/a/index.md", markdown, new MemoryTree().Add("hugo.toml", "baseURL = 'https://home.invalid/'\n").Add(file, SampleImage.Create("jpeg 40x30"))));

    [Fact]
    public void Linked_data_names_pictures_and_addresses() =>
        Assert.Equal(
            "missing-file error /img/none.png; missing-target error /nowhere/",
            Judge("index.html", "<!DOCTYPE html><html lang=\"en\"><title>A</title><link rel=\"icon\" href=\"img/logo.png\"><script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"name\": \"/not/one\", \"logo\": {\"@type\": \"ImageObject\", \"url\": \"/img/none.png\"}, \"image\": [\"/img/logo.png\"], \"url\": \"/nowhere/\"}</script>", new MemoryTree()));

    [Fact]
    public void Hostile_pages_are_judged_in_bounded_time()
    {
        Judge("index.md", "<img alt=\"A cat\" srcset=\"" + string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"i{i}.png {i + 1}w, ")) + "\">", new MemoryTree());
        Judge("index.html", "<!DOCTYPE html><html lang=en><title>A</title><img alt=\"A cat\" src=\"data:image/png;base64," + new string('A', 20_000_000) + "\">", new MemoryTree());
        Judge("index.html", "<!DOCTYPE html><html lang=en><title>A</title>" + string.Concat(Enumerable.Repeat("<div><a href=x>", 50_000)), new MemoryTree());
    }

    private static string Judge(string path, string text, MemoryTree tree)
    {
        tree.Add(path, text)
            .Add("img/logo.png", SampleImage.Create("png 40x30"))
            .Add("img/photo.JPG", SampleImage.Create("jpeg 40x30"))
            .Add("img/fake.png", SampleImage.Create("jpeg 40x30"))
            .Add("img/cut.png", SampleImage.Create("png 40x30 truncated"))
            .Add("img/zero.png", SampleImage.Create("empty"))
            .Add("img/lfs.png", SampleImage.Create("lfs"))
            .Add("img/err.png", SampleImage.Create("html"))
            .Add("img/huge.jpg", SampleImage.Create("jpeg 6000x4000 1200000"))
            .Add("img/two words.png", SampleImage.Create("png 40x30"))
            .Add("img/a,b.png", SampleImage.Create("png 40x30"))
            .Add("img/ünï.png", SampleImage.Create("png 40x30"))
            .Add("img/sprite.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"one\"/></svg>");
        var settings = new DefaultSettings(BuiltInRules.All, new SiteOptions());
        var found = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), Jobs = 1 }).Diagnostics;
        var shown = new StringBuilder();
        foreach (var diagnostic in found)
        {
            var family = diagnostic.Rule[..diagnostic.Rule.IndexOf('/')];
            if (family is not ("image" or "html" or "link") || diagnostic.Severity < Severity.Info)
                continue;
            var under = text[diagnostic.Span.Start..Math.Min(text.Length, diagnostic.Span.End)];
            shown.Append(shown.Length == 0 ? "" : "; ").Append(diagnostic.Rule[(family.Length + 1)..]).Append(' ').Append(diagnostic.Severity.ToString().ToLowerInvariant()).Append(' ').Append(under);
            if (diagnostic.Fix is { Safety: FixSafety.Safe } fix)
                shown.Append(" -> ").Append(fix.Edits[0].NewText);
        }

        return shown.ToString();
    }
}
