using System.Collections.Concurrent;
using System.Diagnostics;
using SiteLint.Web;

namespace SiteLint.Tests.Web;

public sealed class ExternalCheckerTests
{
    private static readonly ExternalOptions Options = new()
    {
        PrivateHosts = ["127.0.0.1"],
        RequestTimeout = TimeSpan.FromSeconds(3),
        Backoff = TimeSpan.FromMilliseconds(10),
        IntervalPerHost = TimeSpan.Zero,
    };

    [Fact]
    public async Task No_host_sees_more_than_its_limit()
    {
        await using var server = await LoopbackServer.StartAsync();
        var options = Options with { ConcurrencyPerHost = 2, Concurrency = 32 };
        var answers = await RunAsync(options, [.. Enumerable.Range(0, 300).Select(i => server.Url("/" + i))]);
        Assert.Equal(300, answers.Count);
        Assert.All(answers, static answer => Assert.Equal(LinkVerdict.External, answer.Verdict));
        Assert.InRange(server.MostActive.Values.Max(), 1, 2);
    }

    [Fact]
    public async Task Interval_of_a_host_is_kept()
    {
        await using var server = await LoopbackServer.StartAsync();
        var clock = Stopwatch.StartNew();
        await RunAsync(Options with { IntervalPerHost = TimeSpan.FromMilliseconds(80) }, [.. Enumerable.Range(0, 6).Select(i => server.Url("/" + i))]);
        // Six requests begin 80 ms apart: a slow machine makes the run longer, nothing makes it shorter.
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(5 * 80), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Retry_after_is_obeyed_and_the_answer_then_counts()
    {
        await using var server = await LoopbackServer.StartAsync();
        var clock = Stopwatch.StartNew();
        var answer = Assert.Single(await RunAsync(Options, [server.Url("/wait-once")]));
        Assert.Equal(LinkVerdict.External, answer.Verdict);
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task What_stays_busy_is_asked_a_few_times_and_unverified()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answer = Assert.Single(await RunAsync(Options, [server.Url("/busy")]));
        Assert.Equal(LinkVerdict.Unverified, answer.Verdict);
        Assert.Equal(Options.Attempts, server.Asked("/busy"));
    }

    [Fact]
    public async Task Budget_ends_the_run_and_the_rest_is_unverified()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answers = await RunAsync(Options with { Budget = TimeSpan.FromMilliseconds(300), ConcurrencyPerHost = 1 }, [.. Enumerable.Range(0, 20).Select(i => server.Url("/slow?" + i))]);
        Assert.Equal(20, answers.Count);
        Assert.All(answers, static answer => Assert.Equal(LinkVerdict.Unverified, answer.Verdict));
    }

    [Fact]
    public async Task A_probe_that_throws_loses_nothing()
    {
        var answers = new ConcurrentBag<ExternalAnswer>();
        var checker = new ExternalChecker(Options, static (_, _) => throw new InvalidOperationException("x"), TimeProvider.System);
        await checker.RunAsync([new PendingUrl("http://a.example/", null)], result => answers.Add(result.Answer), default);
        Assert.Equal(LinkVerdict.Unverified, Assert.Single(answers).Verdict);
    }

    private static async Task<List<ExternalAnswer>> RunAsync(ExternalOptions options, string[] urls)
    {
        using var http = new ExternalHttp(options);
        var probe = new Probe(http, options, "SiteLint/0", TimeProvider.System);
        var answers = new List<ExternalAnswer>();
        var checker = new ExternalChecker(options, (url, cancel) => probe.AskAsync(url.Url, url.Fragment, cancel), TimeProvider.System);
        await checker.RunAsync([.. urls.Select(static url => new PendingUrl(url, null))], result => answers.Add(result.Answer), default);
        return answers;
    }
}
