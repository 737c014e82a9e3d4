using System.Text.RegularExpressions;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Sites;
using SiteLint.Tests.Commands;

namespace SiteLint.Tests.Linting;

/// <summary>Whatever a change does to a site, a run on it that remembers earlier runs says what a run without memory says.</summary>
public sealed partial class ChangeMemoryTests : IDisposable
{
    private const int Pages = 210;
    private readonly WorkTree work = new();
    private readonly string cache = Directory.CreateTempSubdirectory("sitelint").FullName;
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);
    private Random random = new(0);

    public void Dispose()
    {
        work.Dispose();
        Directory.Delete(cache, recursive: true);
    }

    [Theory]
    [InlineData("jekyll", 3)]
    [InlineData("jekyll", 4)]
    [InlineData("mkdocs", 5)]
    [InlineData("hugo", 6)]
    public void Random_changes_never_show(string generator, int seed)
    {
        random = new Random(seed);
        MakeSite(generator);
        for (var round = 0; round < 14; round++)
        {
            for (var change = random.Next(3); change >= 0; change--)
                Change(generator);
            if (random.Next(4) > 0)
                work.Git("add", "-A");
            Compare("--staged");
            Compare("--changed");
            if (random.Next(3) == 0)
                Compare("--staged", "--whole-files");
            if (random.Next(2) == 0 && round > 0)
                work.Git("add", "-A").Git("commit", "-qm", "some", "--allow-empty");
            if (random.Next(8) == 0)
                Damage();
        }
    }

    [Fact]
    public void Links_elsewhere_that_break_are_told_of_at_once_and_again()
    {
        MakeSite("jekyll");
        Run("--staged");
        work.Add(PathOf("jekyll", 5), TextOf("jekyll", 5).Replace("## Part 1", "## Section 1", StringComparison.Ordinal)).Git("add", "-A");
        var (output, _) = Run("--staged");
        Assert.Contains("took the anchor '#part-1' out of 'p5.md'", output, StringComparison.Ordinal);
        Assert.Equal(output, Run("--staged").Output);
        Assert.Equal(output, Run("--staged", "--no-cache").Output);
        work.Git("commit", "-qm", "some");
        Assert.DoesNotContain("p5.md", Run("--staged").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_pages_that_a_change_can_touch_are_looked_at_again()
    {
        MakeSite("jekyll");
        Assert.Equal(0, CountRemembered());
        Assert.Equal(Pages + 3, CountRemembered());
        work.Add(PathOf("jekyll", 5), TextOf("jekyll", 5).Replace("Some words", "A few words", StringComparison.Ordinal));
        Assert.Equal(Pages + 2, CountRemembered());
        work.Add(PathOf("jekyll", 5), TextOf("jekyll", 5).Replace("## Part 1", "## Section 1", StringComparison.Ordinal));
        Assert.InRange(CountRemembered(), Pages - 60, Pages - 10);
        work.Add(PathOf("jekyll", 5), TextOf("jekyll", 5).Replace("/at/5/", "/at/five/", StringComparison.Ordinal));
        Assert.Equal(0, CountRemembered());

        int CountRemembered() => LintEngine.Run(new LintRequest
        {
            Tree = new DiskTree(work.Path),
            Settings = new DefaultSettings(BuiltInRules.All, new SiteOptions()),
            CacheFolder = cache,
            IsReported = static path => path == "p5.md",
            Everywhere = ChangeImpact.CrossFileRules,
            RemembersLinks = true,
        }).Remembered;
    }

    private static string PathOf(string generator, int page) => generator switch
    {
        "mkdocs" => $"docs/p{page}.md",
        "hugo" => $"content/p{page}.md",
        _ => $"p{page}.md",
    };

    private static string LinkTo(string generator, int page) => generator == "mkdocs" ? $"p{page}.md" : generator == "hugo" ? $"/p{page}/" : $"/at/{page}/";

    private static string TextOf(string generator, int page)
    {
        var header = generator == "jekyll" ? $"layout: default\npermalink: /at/{page}/\n" : "";
        var picture = generator == "mkdocs" ? $"img/{page % 5}.png" : $"/img/{page % 5}.png";
        return $"---\ntitle: Page {page}\n{header}---\n\n# Page {page}\n\nSome words of it.\n\n## Part 1\n\nSee [one]({LinkTo(generator, page * 7 % 60)}#part-1), [two]({LinkTo(generator, page * 3 % 210)}) and [gone]({LinkTo(generator, page % 9 == 0 ? 999 : 1)}).\n\n![A lake]({picture})\n\n## Part 2\n\nMore [of it]({LinkTo(generator, page * 5 % 40)}#part-3).\n";
    }

    private void MakeSite(string generator)
    {
        for (var page = 0; page < Pages; page++)
            work.Add(PathOf(generator, page), TextOf(generator, page));
        var pictures = generator switch { "mkdocs" => "docs/img/", "hugo" => "static/img/", _ => "img/" };
        for (var picture = 0; picture < 5; picture++)
            work.Add($"{pictures}{picture}.png", "no picture");
        switch (generator)
        {
            case "mkdocs":
                work.Add("mkdocs.yml", "site_name: Lake\n");
                break;
            case "hugo":
                work.Add("hugo.toml", "baseURL = 'https://example.org/'\n").Add("layouts/_default/single.html", "<main id=\"part-3\">{{ .Content }}</main>\n");
                break;
            default:
                work.Add("_config.yml", "title: Lake\n").Add("_layouts/default.html", "<html><body id=\"part-3\">{% include foot.html %}{{ content }}</body></html>\n").Add("_includes/foot.html", "<p id=\"foot\">x</p>\n");
                break;
        }

        work.Commit();
    }

    private void Change(string generator)
    {
        var page = random.Next(60);
        var path = PathOf(generator, page);
        var file = Path.Combine(work.Path, path);
        var text = File.Exists(file) ? File.ReadAllText(file) : null;
        switch (random.Next(15))
        {
            case 0 or 1:
                Write(path, text?.Replace("Some words", "Some more words", StringComparison.Ordinal));
                break;
            case 2 or 3:
                Write(path, text?.Replace("## Part 1", "## Section 1", StringComparison.Ordinal));
                break;
            case 4:
                Write(path, text + "\n## Part 1\n\nA long text that stands between the two, so that they are far from each other in any case.\n");
                break;
            case 5:
                Write(path, text?.Replace("title: Page", "permalink: /moved/\ntitle: Page", StringComparison.Ordinal));
                break;
            case 6 when text is not null:
                taken[path] = text;
                File.Delete(file);
                break;
            case 7 when taken.Count > 0:
                var back = taken.First();
                taken.Remove(back.Key);
                work.Add(back.Key, back.Value);
                break;
            case 8 when text is not null:
                File.Move(file, Path.Combine(work.Path, PathOf(generator, 300 + random.Next(50))), overwrite: true);
                break;
            case 9:
                var pictures = Directory.GetFiles(work.Path, "*.png", SearchOption.AllDirectories);
                if (pictures.Length > 1)
                    File.Delete(pictures[random.Next(pictures.Length)]);
                break;
            case 10:
                ChangeTemplate(generator);
                break;
            case 11:
                work.Add(".sitelint.yml", random.Next(2) == 0 ? "rules: {link/missing-anchor: off}\n" : $"links: {{exclude: [\"/at/{page}/\"]}}\n");
                break;
            case 12:
                Write(path, text + $"\n<!-- sitelint-disable-file link/missing-target -- for now -->\n\nA [new one]({LinkTo(generator, random.Next(400))}#part-2) here.\n");
                break;
            case 13:
                Write(PathOf(generator, 250 + random.Next(20)), TextOf(generator, 250 + random.Next(5)));
                break;
            default:
                File.SetLastWriteTimeUtc(Path.Combine(work.Path, PathOf(generator, 100)), DateTime.UtcNow.AddMinutes(-random.Next(50)));
                break;
        }
    }

    private void ChangeTemplate(string generator)
    {
        var word = random.Next(100);
        switch (generator)
        {
            case "mkdocs":
                work.Add("mkdocs.yml", $"site_name: Lake {word}\nuse_directory_urls: {(word % 2 == 0 ? "true" : "false")}\n");
                break;
            case "hugo":
                work.Add("layouts/_default/single.html", $"<main id=\"part-{word % 4}\">{{{{ .Content }}}}</main>\n");
                break;
            default:
                work.Add(word % 3 == 0 ? "_config.yml" : "_layouts/default.html", word % 3 == 0 ? $"title: Lake {word}\nbaseurl: /b{word % 2}\n" : $"<html><body id=\"part-{word % 4}\">{{{{ content }}}}</body></html>\n");
                break;
        }
    }

    private void Write(string path, string? text)
    {
        if (text is not null)
            work.Add(path, text);
    }

    private void Damage()
    {
        var files = Directory.GetFiles(cache, "*.bin").Order(StringComparer.Ordinal).ToArray();
        var file = files[random.Next(files.Length)];
        var bytes = File.ReadAllBytes(file);
        bytes[random.Next(bytes.Length)] ^= 0x21;
        File.WriteAllBytes(file, bytes);
    }

    private void Compare(params string[] arguments)
    {
        var expected = Run([.. arguments, "--no-cache"]);
        Assert.Equal(expected, Run(arguments));
        // And as one that has seen just this.
        Assert.Equal(expected, Run(arguments));
    }

    private (string Output, string Error) Run(params string[] arguments)
    {
        var (_, output, error) = work.Run([.. arguments, "--cache-dir", cache, "--now", "2026-11-28", "--verbose", "--level", "hint", "--format", "text", "--color", "never"]);
        return (output, Time().Replace(error, "in a while"));
    }

    [GeneratedRegex(@"in [0-9.]+ m?s")]
    private static partial Regex Time();
}
