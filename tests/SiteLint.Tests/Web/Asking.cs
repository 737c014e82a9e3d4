using System.Net;
using SiteLint.Web;

namespace SiteLint.Tests.Web;

/// <summary>Asks servers of the tests.</summary>
internal static class Asking
{
    public static readonly ExternalOptions Options = new()
    {
        PrivateHosts = ["127.0.0.1", "localhost", .. Enumerable.Range(1, 50).Select(LoopbackServer.HostName)],
        RequestTimeout = TimeSpan.FromSeconds(2),
        Backoff = TimeSpan.FromMilliseconds(10),
        PerHost = new HostLimit(4, TimeSpan.Zero),
    };

    /// <summary>Follows one URL to its first answer, without a second attempt.</summary>
    public static async Task<ProbeStep> OnceAsync(string url, ExternalOptions? options = null, HostResolver? resolve = null, IWebProxy? proxy = null, params string[] fragments)
    {
        using var http = new ExternalHttp(options ?? Options, proxy, resolve);
        var probe = new Probe(http, options ?? Options, "SiteLint/0", TimeProvider.System);
        var walk = new UrlWalk(url, fragments);
        while (true)
        {
            var step = await probe.AskAsync(walk, default);
            if (step.Answer is not null)
                return step;
        }
    }

    /// <summary>Asks URLs with limits and attempts.</summary>
    public static async Task<List<ExternalAnswer>> AllAsync(ExternalOptions options, IEnumerable<string> urls, HostResolver? resolve = null)
    {
        using var http = new ExternalHttp(options, null, resolve);
        var probe = new Probe(http, options, "SiteLint/0", TimeProvider.System);
        var answers = new List<ExternalAnswer>();
        var checker = new ExternalChecker(options, probe.AskAsync, TimeProvider.System);
        await checker.RunAsync([.. urls.Select(static url => new UrlWalk(url, []))], step => answers.Add(step.Answer!), default);
        return answers;
    }
}
