using System.Text.Json;

namespace SiteLint.Web;

/// <summary>Collects the external URLs of some sites, asks those the cache does not know, and hands over the answers.</summary>
internal sealed class ExternalRun(ExternalOptions options, string version, TimeProvider time)
{
    /// <summary>Told of progress: URLs done, URLs in all, hosts that still have some.</summary>
    public Action<int, int, int>? Progress { get; init; }

    /// <summary>Where answers are remembered, or null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Told what a person should know: that there seems to be no network.</summary>
    public Action<string>? Warn { get; init; }

    /// <summary>Asks for the external links and images of the sites.</summary>
    public void Ask(IReadOnlyList<Site> sites, Action<ExternalAnswer> take, CancellationToken cancel)
    {
        var urls = CollectUrls(sites);
        using var cache = CacheFolder is null ? null : new AnswerCache(CacheFolder, options.Ages, time);
        var pending = new List<PendingUrl>();
        foreach (var (url, fragment) in urls)
        {
            if (cache?.Find(url) is { } remembered && fragment is null)
                take(remembered);
            else
                pending.Add(new PendingUrl(url, fragment));
        }

        if (pending.Count == 0)
            return;
        using var http = new ExternalHttp(options);
        var probe = new Probe(http, options, $"SiteLint/{version} (link checker)", time);
        var held = new List<ProbeResult>();
        var answered = 0;
        var checker = new ExternalChecker(options, (url, token) => AskOneAsync(probe, url, token), time) { Progress = Progress };
        checker.RunAsync(pending, result =>
        {
            if (result.IsNameError)
            {
                held.Add(result);
                return;
            }

            answered += result.Answer.Status > 0 ? 1 : 0;
            cache?.Add(result.Answer);
            take(result.Answer);
        }, cancel).GetAwaiter().GetResult();
        Release(held, answered, take);
    }

    /// <summary>Every distinct URL with a fragment to look for, or null for none.</summary>
    internal IReadOnlyList<(string Url, string? Fragment)> CollectUrls(IReadOnlyList<Site> sites)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var urls = new List<(string, string?)>();
        foreach (var site in sites)
        {
            foreach (var page in site.Pages)
            {
                foreach (var link in page.Links)
                    Add(site.Resolve(link, page));
                foreach (var image in page.Images)
                    Add(site.Resolve(image, page));
            }
        }

        return urls;

        void Add(LinkTarget target)
        {
            if (target is not ExternalTarget external || !Uri.TryCreate(external.Address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                return;
            var (url, fragment) = Split(external.Address);
            if (!IsInShard(uri.IdnHost) || !seen.Add(url))
                return;
            urls.Add((url, options.ChecksFragments && IsElementId(fragment) ? fragment : null));
        }
    }

    /// <summary>Parts a URL from its fragment.</summary>
    public static (string Url, string? Fragment) Split(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? (address, null) : (address[..hash], address[(hash + 1)..]);
    }

    /// <summary>Routes of scripts, text fragments and line numbers are no element's id.</summary>
    private static bool IsElementId(string? fragment) =>
        fragment is { Length: > 0 } && fragment[0] is not ('/' or '!') && !fragment.Contains(":~:", StringComparison.Ordinal)
        && !(fragment[0] == 'L' && fragment.Length > 1 && char.IsAsciiDigit(fragment[1]));

    /// <summary>The same host is in the same shard on every machine.</summary>
    private bool IsInShard(string host)
    {
        var hash = 2166136261u;
        foreach (var character in host)
            hash = (hash ^ char.ToLowerInvariant(character)) * 16777619u;
        return options.Shard.Count <= 1 || (hash % (uint)options.Shard.Count) == (uint)(options.Shard.Index - 1);
    }

    private async Task<ProbeResult> AskOneAsync(Probe probe, PendingUrl url, CancellationToken cancel)
    {
        var result = await probe.AskAsync(url.Url, url.Fragment, cancel).ConfigureAwait(false);
        if (options.ChecksHttps && result.Answer.Verdict == LinkVerdict.External && url.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && new Uri(url.Url).IsDefaultPort)
        {
            var secure = await probe.AskAsync(string.Concat("https://", url.Url.AsSpan(7)), null, cancel).ConfigureAwait(false);
            if (secure.Answer is { Verdict: LinkVerdict.External, PermanentRedirect: null })
                result = result with { Answer = result.Answer with { AnswersOnHttps = true } };
        }

        if (options.SuggestsArchived && result.Answer.Verdict == LinkVerdict.Dead)
            result = result with { Answer = result.Answer with { ArchivedCopy = await FindArchivedAsync(probe, url.Url, cancel).ConfigureAwait(false) } };
        return result;
    }

    private static async Task<string?> FindArchivedAsync(Probe probe, string url, CancellationToken cancel)
    {
        var body = await probe.ReadAsync("https://archive.org/wayback/available?url=" + Uri.EscapeDataString(url), cancel).ConfigureAwait(false);
        try
        {
            using var json = JsonDocument.Parse(body ?? "{}");
            return json.RootElement.TryGetProperty("archived_snapshots", out var snapshots) && snapshots.TryGetProperty("closest", out var closest) && closest.TryGetProperty("url", out var found)
                ? found.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Where no host at all was found, the network is missing, not the hosts.</summary>
    private void Release(List<ProbeResult> held, int answered, Action<ExternalAnswer> take)
    {
        var hasNetwork = answered > 0 || held.Count < 3;
        if (!hasNetwork)
            Warn?.Invoke($"none of the {held.Count} hosts could be found; is there a network? Their links are counted as unverified");
        foreach (var result in held)
            take(hasNetwork ? result.Answer : result.Answer with { Verdict = LinkVerdict.Unverified, Because = "no host could be found; there seems to be no network" });
    }
}
