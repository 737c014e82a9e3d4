using System.Collections.Concurrent;
using System.Diagnostics;
using SiteLint.Web;

namespace SiteLint.Tests.Web;

public sealed class ExternalCheckerTests
{
    private static readonly ExternalOptions Options = Asking.Options with { RequestTimeout = TimeSpan.FromSeconds(3) };

    [Fact]
    public async Task No_host_sees_more_than_its_limit()
    {
        await using var server = await LoopbackServer.StartAsync();
        var options = Options with { PerHost = new HostLimit(2, TimeSpan.Zero), Concurrency = 32 };
        var answers = await Asking.AllAsync(options, Enumerable.Range(0, 300).Select(i => server.Url("/" + i)));
        Assert.Equal(300, answers.Count);
        Assert.All(answers, static answer => Assert.Equal(LinkVerdict.External, answer.Verdict));
        Assert.InRange(server.MostActive.Values.Max(), 1, 2);
    }

    [Fact]
    public async Task No_host_sees_more_than_its_limit_by_redirects_and_second_looks_either()
    {
        await using var server = await LoopbackServer.StartAsync(hosts: 9);
        // Eight hosts send their visitors to the ninth, which refuses HEAD, so that each is asked twice.
        var urls = Enumerable.Range(0, 160).Select(i => server.Url(1 + (i % 8), $"/to-other?at={Uri.EscapeDataString(server.Url(9, "/no-head?" + i))}"));
        var options = Options with { PerHost = new HostLimit(2, TimeSpan.FromMilliseconds(3)), Concurrency = 32 };
        var answers = await Asking.AllAsync(options, urls);
        Assert.Equal(160, answers.Count(static answer => answer.Verdict == LinkVerdict.External));
        Assert.InRange(server.MostActive.Values.Max(), 1, 2);
        // Requests begin at least 3 ms apart where they are sent; the first and last of n are then (n - 1) pauses apart.
        foreach (var host in server.Log.GroupBy(static entry => entry.Host))
        {
            var span = host.Max(static entry => entry.At) - host.Min(static entry => entry.At);
            Assert.True(span >= TimeSpan.FromMilliseconds(3 * (host.Count() - 2)), $"{host.Key}: {host.Count()} in {span}");
        }
    }

    [Fact]
    public async Task A_host_that_refuses_head_is_soon_asked_by_get_alone()
    {
        await using var server = await LoopbackServer.StartAsync();
        await Asking.AllAsync(Options with { PerHost = new HostLimit(1, TimeSpan.Zero) }, Enumerable.Range(0, 10).Select(i => server.Url("/no-head?" + i)));
        Assert.Equal(1, server.Log.Count(static entry => entry.Method == "HEAD"));
        Assert.Equal(10, server.Log.Count(static entry => entry.Method == "GET"));
    }

    [Fact]
    public async Task Head_that_hangs_is_followed_by_get()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answer = Assert.Single(await Asking.AllAsync(Options with { RequestTimeout = TimeSpan.FromMilliseconds(500) }, [server.Url("/head-hangs")]));
        Assert.Equal(LinkVerdict.External, answer.Verdict);
    }

    [Fact]
    public async Task Interval_of_a_host_is_kept()
    {
        await using var server = await LoopbackServer.StartAsync();
        var clock = Stopwatch.StartNew();
        await Asking.AllAsync(Options with { PerHost = new HostLimit(4, TimeSpan.FromMilliseconds(80)) }, Enumerable.Range(0, 6).Select(i => server.Url("/" + i)));
        // Six requests begin 80 ms apart: a slow machine makes the run longer, nothing makes it shorter.
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(5 * 80), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Retry_after_is_obeyed_and_the_answer_then_counts()
    {
        await using var server = await LoopbackServer.StartAsync();
        var clock = Stopwatch.StartNew();
        var answer = Assert.Single(await Asking.AllAsync(Options, [server.Url("/wait-once")]));
        Assert.Equal(LinkVerdict.External, answer.Verdict);
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Retry_after_holds_for_every_url_of_the_host()
    {
        await using var server = await LoopbackServer.StartAsync();
        var options = Options with { PerHost = new HostLimit(1, TimeSpan.Zero) };
        await Asking.AllAsync(options, [server.Url("/wait-once"), .. Enumerable.Range(0, 5).Select(i => server.Url("/" + i))]);
        var times = server.Log.Select(static entry => entry.At).Order().ToArray();
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(1), $"{times[1] - times[0]}");
    }

    [Fact]
    public async Task Rate_limit_headers_are_obeyed()
    {
        await using var server = await LoopbackServer.StartAsync();
        await Asking.AllAsync(Options with { PerHost = new HostLimit(1, TimeSpan.Zero) }, [server.Url("/spent"), server.Url("/after")]);
        var times = server.Log.Select(static entry => entry.At).Order().ToArray();
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(1), $"{times[1] - times[0]}");
    }

    [Fact]
    public async Task A_host_that_wants_hours_of_peace_is_left_in_peace()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answers = await Asking.AllAsync(Options with { PerHost = new HostLimit(1, TimeSpan.Zero) }, Enumerable.Range(0, 20).Select(i => server.Url("/long-pause?" + i)));
        Assert.Equal(20, answers.Count(static answer => answer.Verdict == LinkVerdict.Unverified));
        Assert.Single(server.Log);
    }

    [Fact]
    public async Task What_stays_busy_is_asked_a_few_times_and_unverified()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answer = Assert.Single(await Asking.AllAsync(Options, [server.Url("/busy")]));
        Assert.Equal(LinkVerdict.Unverified, answer.Verdict);
        Assert.Equal(Options.Attempts, server.Asked("/busy"));
    }

    [Fact]
    public async Task A_host_that_never_answers_does_not_eat_the_run()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answers = await Asking.AllAsync(Options with { RequestTimeout = TimeSpan.FromMilliseconds(100), PerHost = new HostLimit(2, TimeSpan.Zero) }, Enumerable.Range(0, 500).Select(i => server.Url("/slow?" + i)));
        Assert.Equal(500, answers.Count(static answer => answer.Verdict == LinkVerdict.Unverified));
        Assert.InRange(server.Log.Count, 1, 12);
    }

    [Fact]
    public async Task A_host_that_refuses_everything_as_too_much_is_given_up()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answers = await Asking.AllAsync(Options, Enumerable.Range(0, 100).Select(i => server.Url("/busy?" + i)));
        Assert.Equal(100, answers.Count(static answer => answer.Verdict == LinkVerdict.Unverified));
        Assert.InRange(server.Log.Count, 1, 14);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_looked_up_once()
    {
        var lookups = 0;
        var answers = await Asking.AllAsync(Options with { PerHost = new HostLimit(1, TimeSpan.Zero) }, Enumerable.Range(0, 50).Select(static i => "http://gone.example/" + i), (_, _) =>
        {
            Interlocked.Increment(ref lookups);
            throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound);
        });
        Assert.Equal(50, answers.Count(static answer => answer.Verdict == LinkVerdict.Dead));
        Assert.Equal(1, lookups);
    }

    [Fact]
    public async Task Budget_ends_the_run_and_the_rest_is_unverified()
    {
        await using var server = await LoopbackServer.StartAsync();
        var answers = await Asking.AllAsync(Options with { Budget = TimeSpan.FromMilliseconds(300), PerHost = new HostLimit(1, TimeSpan.Zero) }, Enumerable.Range(0, 20).Select(i => server.Url("/slow?" + i)));
        Assert.Equal(20, answers.Count);
        Assert.All(answers, static answer => Assert.Equal(LinkVerdict.Unverified, answer.Verdict));
    }

    [Fact]
    public async Task A_probe_that_throws_loses_nothing()
    {
        var answers = new ConcurrentBag<ExternalAnswer>();
        var checker = new ExternalChecker(Options, static (_, _) => throw new InvalidOperationException("x"), TimeProvider.System);
        await checker.RunAsync([new UrlWalk("http://a.example/", [])], step => answers.Add(step.Answer!), default);
        Assert.Equal(LinkVerdict.Unverified, Assert.Single(answers).Verdict);
    }
}
