using SiteLint.Web;

namespace SiteLint.Tests.Web;

public sealed class AnswerCacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitelint").FullName;
    private readonly Clock clock = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Good_lasts_seven_days_unverified_an_hour_and_dead_is_never_kept()
    {
        using (var cache = Open())
        {
            cache.Add(new ExternalAnswer { Url = "http://a/", Verdict = LinkVerdict.External, Status = 200, Because = "a\tb" });
            cache.Add(new ExternalAnswer { Url = "http://b/", Verdict = LinkVerdict.Unverified, Status = 403 });
            cache.Add(new ExternalAnswer { Url = "http://c/", Verdict = LinkVerdict.Dead, Status = 404 });
            cache.Add(new ExternalAnswer { Url = "http://d/", Verdict = LinkVerdict.External, Status = 200, PermanentRedirect = "http://e/" });
        }

        clock.Now += TimeSpan.FromMinutes(59);
        Assert.Equal("a b-403--http://e/", Show());
        clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal("a b---http://e/", Show());
        clock.Now += TimeSpan.FromDays(7);
        Assert.Equal("---", Show());
    }

    [Fact]
    public void Broken_lines_and_files_are_passed_over()
    {
        using (var cache = Open())
            cache.Add(new ExternalAnswer { Url = "http://a/", Verdict = LinkVerdict.External, Status = 200, Because = "x" });
        File.AppendAllText(Directory.GetFiles(folder)[0], "1\t99");
        File.WriteAllBytes(Path.Combine(folder, "external-zzz.tsv"), [0xFF, 0, 1, 2, 10, 9, 9]);
        Assert.Equal("x---", Show());
    }

    [Fact]
    public void Two_runs_at_once_share_what_each_wrote()
    {
        using var first = Open();
        using var second = Open();
        first.Add(new ExternalAnswer { Url = "http://a/", Verdict = LinkVerdict.External, Because = "1" });
        second.Add(new ExternalAnswer { Url = "http://b/", Verdict = LinkVerdict.Unverified, Status = 5 });
        Assert.Equal("1-5--", Show());
    }

    [Fact]
    public void Folder_that_cannot_be_written_is_no_trouble()
    {
        File.WriteAllText(Path.Combine(folder, "file"), "");
        using var cache = new AnswerCache(Path.Combine(folder, "file", "below"), new CacheAges(), clock);
        cache.Add(new ExternalAnswer { Url = "http://a/", Verdict = LinkVerdict.External });
        Assert.NotNull(cache.Find("http://a/"));
    }

    private AnswerCache Open() => new(folder, new CacheAges(), clock);

    private string Show()
    {
        using var cache = Open();
        return $"{cache.Find("http://a/")?.Because}-{cache.Find("http://b/")?.Status}-{cache.Find("http://c/")?.Status}-{cache.Find("http://d/")?.PermanentRedirect}";
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
