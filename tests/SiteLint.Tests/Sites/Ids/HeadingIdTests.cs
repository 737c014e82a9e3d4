using System.Text.Json;
using SiteLint.Sites.Ids;

namespace SiteLint.Tests.Sites.Ids;

public sealed class HeadingIdTests
{
    /// <summary>Headings of the shared table whose text is not their source.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["Using `code` here"] = "Using code here",
        ["A [link](http://x.y) in it"] = "A link in it",
        ["**Bold** and *it*"] = "Bold and it",
        ["  spaces   inside  "] = "spaces   inside",
        ["&amp; entity"] = "& entity",
        ["<b>html</b> head"] = "html head",
        ["it's `a_b` ~tilde~"] = "it's a_b ~tilde~",
    };

    private static readonly Dictionary<string, Func<HeadingIdMaker>> Makers = new(StringComparer.Ordinal)
    {
        ["kramdown"] = static () => new KramdownIds(),
        ["kramdown-gfm (Jekyll default)"] = static () => new KramdownGfmIds(),
        ["hugo-github"] = static () => new GoldmarkIds(GoldmarkIdStyle.GitHub),
        ["hugo-github-ascii"] = static () => new GoldmarkIds(GoldmarkIdStyle.GitHubAscii),
        ["hugo-blackfriday"] = static () => new GoldmarkIds(GoldmarkIdStyle.Blackfriday),
        ["mkdocs-default"] = static () => new PythonMarkdownIds(PythonSlugStyle.Ascii),
        ["mkdocs-slugify_unicode"] = static () => new PythonMarkdownIds(PythonSlugStyle.Unicode),
        ["pymdownx-slugify-lower"] = static () => new PythonMarkdownIds(PythonSlugStyle.Pymdownx),
        ["vitepress"] = static () => new VitePressIds(),
        ["hexo-renderer-marked"] = static () => new HexoIds(),
        ["github-slugger-raw-text"] = static () => new GitHubIds(),
        ["docusaurus"] = static () => new GitHubIds(),
        ["markdig-default"] = static () => new MarkdigIds(false),
        ["markdig-github"] = static () => new MarkdigIds(true),
    };

    private static Heading Head(string text, string? raw = null, string? explicitId = null) => new()
    {
        Level = 2,
        Text = text,
        RawText = raw ?? text,
        Span = new TextSpan(0, 0),
        ExplicitId = explicitId,
    };

    [Fact]
    public void Every_column_of_the_shared_table()
    {
        var path = SharedData.Find("conformance/routing/heading-ids.json");
        if (path is null)
            return;
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var headings = json.RootElement.GetProperty("headings").EnumerateArray().Select(static h => h.GetString()!).ToArray();
        var wrong = new List<string>();
        foreach (var column in json.RootElement.GetProperty("ids").EnumerateObject())
        {
            var isRaw = column.Name.Contains("raw-text", StringComparison.Ordinal);
            var maker = Makers.GetValueOrDefault(column.Name)?.Invoke();
            for (var i = 0; i < headings.Length; i++)
            {
                var text = isRaw ? headings[i] : Texts.GetValueOrDefault(headings[i], headings[i]);
                var actual = maker is null ? Transliteration.Slugify(text) : maker.Next(Head(text, headings[i])) ?? "";
                var expected = column.Value[i].GetString() ?? "";
                if (actual != expected)
                    wrong.Add($"{column.Name}: '{headings[i]}' expected '{expected}', got '{actual}'");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("Using `--flag` -- now", "Using --flag -- now", "using---flag--now")]
    [InlineData("a << b >> c", "a << b >> c", "a-b-c")]
    [InlineData("one --- two", "one --- two", "one--two")]
    [InlineData("Ⅳ ⓐ x²", "Ⅳ ⓐ x²", "ⅳ-ⓐ-x")]
    [InlineData("हिन्दी शीर्षक", "हिन्दी शीर्षक", "हिन्दी-शीर्षक")]
    [InlineData("ΟΔΟΣ", "ΟΔΟΣ", "οδοσ")]
    public void Kramdown_typography_and_scripts(string raw, string text, string expected) =>
        Assert.Equal(expected, new KramdownGfmIds().Next(Head(text, raw)));

    [Theory]
    [InlineData("हिन्दी शीर्षक", "हनद-शरषक")]
    [InlineData("x² Ⅳ", "x-")]
    [InlineData("İstanbul", "istanbul")]
    public void Goldmark_drops_marks(string text, string expected) =>
        Assert.Equal(expected, new GoldmarkIds(GoldmarkIdStyle.GitHub).Next(Head(text)));

    [Theory]
    [InlineData("हिन्दी शीर्षक", "हिन्दी-शीर्षक")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("👩‍💻 Devs", "-devs")]
    [InlineData("Tom & Jerry's", "tom--jerrys")]
    public void GitHub_keeps_marks(string text, string expected) => Assert.Equal(expected, new GitHubIds().Next(Head(text)));

    [Theory]
    [InlineData("x² Ⅳ", "x²-ⅳ")]
    [InlineData("हिन्दी", "हनद")]
    [InlineData("", "_1")]
    public void Python_unicode(string text, string expected) =>
        Assert.Equal(expected, new PythonMarkdownIds(PythonSlugStyle.Unicode).Next(Head(text)));

    [Fact]
    public void Python_counts_every_id_of_the_page()
    {
        var maker = new PythonMarkdownIds(PythonSlugStyle.Ascii);
        maker.Reserve("setup");
        Assert.Equal("setup_1", maker.Next(Head("Setup")));
        Assert.Equal("setup_2", maker.Next(Head("Setup")));
        Assert.Equal("mine", maker.Next(Head("Setup", explicitId: "mine")));
    }

    [Theory]
    [InlineData("\"a\" it's 'b' ... -- ---", "“a”-it’s-‘b’-…-–-—")]
    [InlineData("Wörter Æther Łódź", "Worter-AEther-Lodz")]
    public void Hexo_typography(string text, string expected) => Assert.Equal(expected, new HexoIds().Next(Head(text)));

    [Fact]
    public void Hexo_leaves_code_alone() =>
        Assert.Equal("set-x-to-‘b’-…", new HexoIds(1).Next(Head("Set \"x\" to 'b' ...", "Set `\"x\"` to 'b' ...")));

    [Theory]
    [InlineData("Emoji :tada: at 12:30:45", "Emoji :tada: at 12:30:45", "emoji-at-12-30-45")]
    [InlineData("R&amp;D", "R&D", "r-amp-d")]
    [InlineData("`:not:` x", ":not: x", "not-x")]
    public void VitePress(string raw, string text, string expected) => Assert.Equal(expected, new VitePressIds().Next(Head(text, raw)));

    [Fact]
    public void Astro_drops_one_final_hyphen() => Assert.Equal("what-is-it", new GitHubIds(dropsFinalHyphen: true).Next(Head("What is it ?")));

    [Fact]
    public void Nothing_makes_it_throw()
    {
        foreach (var text in new[] { "", " ", "\uD800", "`", "``", "\\", "&;", "&#xFFFFFFFF;", "<", "<a", "](", "::", new string('-', 5000), new string('a', 100000) })
        {
            foreach (var make in Makers.Values)
            {
                var maker = make();
                maker.Next(Head(text, text + "`" + text));
                maker.Next(Head(text, text));
            }
        }
    }

    [Theory]
    [InlineData("hugo-github", "a a-1 a-1-1 a-2 a-3 a-1-2")]
    [InlineData("markdig-github", "a a-1 a-1-1 a-2 a-3 a-1-2")]
    [InlineData("vitepress", "a a-1 a-1-1 a-2 a-3 a-1-2")]
    [InlineData("mkdocs-default", "a a_1 a-1 a_2 a_3 a-1_1")]
    public void Equal_headings_get_the_next_free_number(string maker, string expected)
    {
        var ids = Makers[maker]();
        var found = new[] { "a", "a", "a-1", "a", "a", "a-1" }.Select(text => ids.Next(Head(text)));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("hugo-github", "a-20000")]
    [InlineData("markdig-github", "a-20000")]
    [InlineData("vitepress", "a-20000")]
    [InlineData("mkdocs-default", "a_20000")]
    [InlineData("docusaurus", "a-20000")]
    public void Very_many_equal_headings_are_numbered_one_by_one(string maker, string expected)
    {
        var ids = Makers[maker]();
        var heading = Head("a");
        for (var i = 0; i < 20_000; i++)
            ids.Next(heading);
        Assert.Equal(expected, ids.Next(heading));
    }
}
