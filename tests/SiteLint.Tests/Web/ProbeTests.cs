using System.Net;
using SiteLint.Web;

namespace SiteLint.Tests.Web;

public sealed class ProbeTests
{
    [Theory]
    [InlineData("/ok", LinkVerdict.External)]
    [InlineData("/head-lies", LinkVerdict.External)]
    [InlineData("/no-head", LinkVerdict.External)]
    [InlineData("/status/404", LinkVerdict.Dead)]
    [InlineData("/status/410", LinkVerdict.Dead)]
    [InlineData("/status/401", LinkVerdict.Unverified)]
    [InlineData("/status/403", LinkVerdict.Unverified)]
    [InlineData("/status/406", LinkVerdict.Unverified)]
    [InlineData("/status/999", LinkVerdict.Unverified)]
    [InlineData("/status/503", LinkVerdict.Unverified)]
    [InlineData("/challenge", LinkVerdict.Unverified)]
    [InlineData("/busy", LinkVerdict.Unverified)]
    [InlineData("/slow", LinkVerdict.Unverified)]
    [InlineData("/reset", LinkVerdict.Unverified)]
    [InlineData("/loop-a", LinkVerdict.Dead)]
    [InlineData("/chain", LinkVerdict.Dead)]
    [InlineData("/cookie-wall", LinkVerdict.Unverified)]
    [InlineData("/moved", LinkVerdict.External)]
    [InlineData("/to-metadata", LinkVerdict.Unverified)]
    [InlineData("/to-file", LinkVerdict.Unverified)]
    [InlineData("/endless", LinkVerdict.External)]
    public async Task Verdict_of(string path, LinkVerdict expected)
    {
        await using var server = await LoopbackServer.StartAsync();
        Assert.Equal(expected, (await Asking.OnceAsync(server.Url(path))).Answer!.Verdict);
        Assert.Empty(server.Cookies);
    }

    [Theory]
    [InlineData("/page", "here", "")]
    [InlineData("/page", "there", "there")]
    [InlineData("/page", "there here away", "there away")]
    [InlineData("/bomb", "x", "")]
    [InlineData("/endless", "x", "")]
    public async Task Fragments_are_looked_for_within_the_limit(string path, string fragments, string missing)
    {
        await using var server = await LoopbackServer.StartAsync();
        var step = await Asking.OnceAsync(server.Url(path), fragments: fragments.Split(' '));
        Assert.Equal(missing, string.Join(' ', step.Answer!.MissingFragments));
    }

    [Theory]
    [InlineData("/moved", "/ok")]
    [InlineData("/half-moved", "/login-first")]
    [InlineData("/login-first", null)]
    public async Task Permanent_redirects_are_told_up_to_the_first_that_is_not(string path, string? to)
    {
        await using var server = await LoopbackServer.StartAsync();
        Assert.Equal(to is null ? null : server.Url(to), (await Asking.OnceAsync(server.Url(path))).Answer!.PermanentRedirect);
    }

    [Fact]
    public async Task Loopback_is_refused_unless_allowed()
    {
        await using var server = await LoopbackServer.StartAsync();
        await IsRefusedAsync(server.Url("/ok"), Asking.Options with { PrivateHosts = [] });
        Assert.Empty(server.Log);
    }

    [Fact]
    public async Task A_redirect_to_a_private_address_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(hosts: 2);
        await IsRefusedAsync(server.Url("/to-other?at=" + Uri.EscapeDataString(server.Url(1, "/secret"))), Asking.Options with { PrivateHosts = ["127.0.0.1"] });
        Assert.Equal(0, server.Asked("/secret"));
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.Url("/ok").Replace("127.0.0.1", "rebind.example", StringComparison.Ordinal);
        await IsRefusedAsync(url, Asking.Options, static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("169.254.169.254")]));
        Assert.Empty(server.Log);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_so_that_a_second_answer_leads_nowhere_else()
    {
        var lookups = 0;
        await Asking.OnceAsync("http://rebind.example:9/", Asking.Options with { RequestTimeout = TimeSpan.FromMilliseconds(200) }, (_, _) =>
        {
            lookups++;
            return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
        });
        Assert.Equal(1, lookups);
    }

    [Fact]
    public async Task A_proxy_is_gone_through_and_may_be_private_while_targets_may_not()
    {
        await using var server = await LoopbackServer.StartAsync();
        var proxy = new WebProxy(server.Origin);
        var step = await Asking.OnceAsync("http://far.example/page", Asking.Options with { PrivateHosts = [] }, proxy: proxy);
        Assert.Equal(LinkVerdict.External, step.Answer!.Verdict);
        Assert.Contains(server.Log, static entry => entry.Host == "far.example");
        await IsRefusedAsync("http://169.254.169.254/latest/", Asking.Options with { PrivateHosts = [] }, proxy: proxy);
        Assert.DoesNotContain(server.Log, static entry => entry.Host == "169.254.169.254");
    }

    [Fact]
    public async Task Hosts_that_the_proxy_is_not_for_are_guarded_like_all()
    {
        await using var server = await LoopbackServer.StartAsync(hosts: 2);
        var proxy = new WebProxy(server.Origin) { BypassList = ["near\\.example"] };
        var near = server.Url("/ok").Replace("127.0.0.1", "near.example", StringComparison.Ordinal);
        await IsRefusedAsync(near, Asking.Options with { PrivateHosts = [] }, static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.1.1")]), proxy);
        Assert.Empty(server.Log);
    }

    [Theory]
    [InlineData("elsewhere.example", LinkVerdict.Dead, "for another name")]
    [InlineData("localhost", LinkVerdict.Unverified, "not trusted here")]
    public async Task Certificates_that_are_not_trusted(string name, LinkVerdict verdict, string because)
    {
        await using var server = await LoopbackServer.StartAsync(certificate: name);
        var answer = (await Asking.OnceAsync(server.Url("/ok"))).Answer!;
        Assert.Equal(verdict, answer.Verdict);
        Assert.Contains(because, answer.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_is_asked_after_http_and_the_answer_of_http_stands_whatever_it_says()
    {
        await using var server = await LoopbackServer.StartAsync();
        var options = Asking.Options with { ChecksHttps = true };
        using var http = new ExternalHttp(options, new WebProxy(server.Origin));
        var probe = new Probe(http, options, "SiteLint/0", TimeProvider.System);
        var walk = new UrlWalk("http://far.example/page", []);
        Assert.Null((await probe.AskAsync(walk, default)).Answer);
        Assert.Equal("https://far.example/page", walk.At);
        var answer = (await probe.AskAsync(walk, default)).Answer ?? (await probe.AskAsync(walk, default)).Answer;
        Assert.Equal((LinkVerdict.External, false), (answer!.Verdict, answer.AnswersOnHttps));
    }

    [Fact]
    public async Task Token_goes_to_its_host_only_also_after_a_redirect()
    {
        await using var server = await LoopbackServer.StartAsync(hosts: 2);
        var options = Asking.Options with { Headers = EnvironmentHeaders.Parse("127.0.0.1 Authorization: Bearer secret\nother.example X-A: b\n") };
        await Asking.OnceAsync(server.Url("/a"), options);
        await Asking.OnceAsync(server.Url(1, "/b"), options);
        await Asking.OnceAsync(server.Url("/to-other?at=" + Uri.EscapeDataString(server.Url(1, "/c"))), options);
        Assert.Equal("Bearer secret", server.Tokens["/a"]);
        Assert.Equal("", server.Tokens["/b"]);
        Assert.Equal("Bearer secret", server.Tokens["/to-other"]);
        Assert.Equal("", server.Tokens["/c"]);
    }

    [Theory]
    [InlineData("https://a.example/x", "https://a.example/", true)]
    [InlineData("http://a.example/x", "http://a.example/", true)]
    [InlineData("http://a.example/x", "https://a.example/", false)]
    [InlineData("https://a.example:8443/x", "https://a.example/", false)]
    [InlineData("https://a.example:8443/x", "https://a.example:8443/", true)]
    [InlineData("https://b.example/x", "https://a.example/", false)]
    [InlineData("https://b.example:444/x", "https://a.example/", true)]
    public void Headers_are_for(string url, string first, bool isSent) =>
        Assert.Equal(isSent, HostHeaders.For(new Uri(url), new Uri(first), EnvironmentHeaders.Parse("a.example A: 1\nb.example:444 A: 1")).Count > 0);

    [Fact]
    public void Malformed_headers_are_refused_without_their_text()
    {
        var error = Assert.Throws<FormatException>(() => EnvironmentHeaders.Parse("host Name: v\nsecret"));
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"archived_snapshots\":{\"closest\":{\"url\":\"http://web.archive.org/web/2020/http://a.example/\"}}}", "https://web.archive.org/web/2020/http://a.example/")]
    [InlineData("{\"archived_snapshots\":{}}", null)]
    [InlineData("{\"archived_snapshots\":{\"closest\":{\"url\":\"javascript:alert(1)\"}}}", null)]
    [InlineData("[1]", null)]
    [InlineData("<html>", null)]
    public void An_archived_copy_is_read_from(string body, string? copy) => Assert.Equal(copy, ArchivedCopy.Find(body));

    private static async Task IsRefusedAsync(string url, ExternalOptions options, HostResolver? resolve = null, IWebProxy? proxy = null)
    {
        var answer = (await Asking.OnceAsync(url, options, resolve, proxy)).Answer!;
        Assert.Equal(LinkVerdict.Unverified, answer.Verdict);
        Assert.Contains("private address", answer.Because, StringComparison.Ordinal);
    }
}
