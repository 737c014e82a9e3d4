using SiteLint.Web;

namespace SiteLint.Tests.Web;

public sealed class ProbeTests
{
    private static readonly ExternalOptions Options = new()
    {
        PrivateHosts = ["127.0.0.1"],
        RequestTimeout = TimeSpan.FromSeconds(2),
        Backoff = TimeSpan.FromMilliseconds(10),
        IntervalPerHost = TimeSpan.Zero,
    };

    [Theory]
    [InlineData("/ok", LinkVerdict.External)]
    [InlineData("/head-lies", LinkVerdict.External)]
    [InlineData("/status/404", LinkVerdict.Dead)]
    [InlineData("/status/410", LinkVerdict.Dead)]
    [InlineData("/status/401", LinkVerdict.Unverified)]
    [InlineData("/status/403", LinkVerdict.Unverified)]
    [InlineData("/status/406", LinkVerdict.Unverified)]
    [InlineData("/status/999", LinkVerdict.Unverified)]
    [InlineData("/status/503", LinkVerdict.Unverified)]
    [InlineData("/busy", LinkVerdict.Unverified)]
    [InlineData("/slow", LinkVerdict.Unverified)]
    [InlineData("/reset", LinkVerdict.Unverified)]
    [InlineData("/loop-a", LinkVerdict.Dead)]
    [InlineData("/moved", LinkVerdict.External)]
    [InlineData("/to-metadata", LinkVerdict.Unverified)]
    [InlineData("/to-file", LinkVerdict.Unverified)]
    [InlineData("/endless", LinkVerdict.External)]
    public async Task Verdict_of(string path, LinkVerdict expected)
    {
        await using var server = await LoopbackServer.StartAsync();
        Assert.Equal(expected, (await AskAsync(server.Url(path), null)).Answer.Verdict);
        Assert.Empty(server.Cookies);
    }

    [Theory]
    [InlineData("/page", "here", false)]
    [InlineData("/page", "there", true)]
    [InlineData("/bomb", "x", false)]
    public async Task Fragment_is_looked_for_within_the_limit(string path, string fragment, bool isMissing)
    {
        await using var server = await LoopbackServer.StartAsync();
        Assert.Equal(isMissing, (await AskAsync(server.Url(path), fragment)).Answer.IsFragmentMissing);
    }

    [Fact]
    public async Task Permanent_redirect_is_told()
    {
        await using var server = await LoopbackServer.StartAsync();
        Assert.Equal(server.Url("/ok"), (await AskAsync(server.Url("/moved"), null)).Answer.PermanentRedirect);
    }

    [Fact]
    public async Task Loopback_is_refused_unless_allowed()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var http = new ExternalHttp(Options with { PrivateHosts = [] });
        var result = await new Probe(http, Options, "SiteLint/0", TimeProvider.System).AskAsync(server.Url("/ok"), null, default);
        Assert.Equal(LinkVerdict.Unverified, result.Answer.Verdict);
        Assert.Contains("private address", result.Answer.Because, StringComparison.Ordinal);
        Assert.Empty(server.Log);
    }

    [Fact]
    public async Task Token_goes_to_its_host_only()
    {
        await using var server = await LoopbackServer.StartAsync();
        var headers = EnvironmentHeaders.Parse("127.0.0.1 Authorization: Bearer secret\nother.example X-A: b\n");
        var options = Options with { Headers = headers, PrivateHosts = ["127.0.0.1", "localhost"] };
        using var http = new ExternalHttp(options);
        var probe = new Probe(http, options, "SiteLint/0", TimeProvider.System);
        await probe.AskAsync(server.Url("/a"), null, default);
        await probe.AskAsync(server.Url("/b").Replace("127.0.0.1", "localhost", StringComparison.Ordinal), null, default);
        Assert.Equal("Bearer secret", server.Tokens["/a"]);
        Assert.Equal("", server.Tokens["/b"]);
    }

    [Fact]
    public void Malformed_headers_are_refused_without_their_text()
    {
        var error = Assert.Throws<FormatException>(() => EnvironmentHeaders.Parse("host Name: v\nsecret"));
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private static async Task<ProbeResult> AskAsync(string url, string? fragment)
    {
        using var http = new ExternalHttp(Options);
        return await new Probe(http, Options, "SiteLint/0", TimeProvider.System).AskAsync(url, fragment, default);
    }
}
