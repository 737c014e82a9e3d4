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

    /// <summary>Finds what an earlier round of this run was told, or null.</summary>
    public Func<string, ExternalAnswer?> FindKnown { get; init; } = static _ => null;

    /// <summary>Which pages' links are asked; null for all.</summary>
    public Func<string, bool>? IsAsked { get; init; }

    /// <summary>Asks for the external links and images of the sites.</summary>
    public void Ask(IReadOnlyList<Site> sites, Action<ExternalAnswer> take, CancellationToken cancel)
    {
        var urls = new ExternalUrls(options, IsAsked).Collect(sites);
        using var cache = CacheFolder is null ? null : new AnswerCache(CacheFolder, options.Ages, time);
        var pending = new List<UrlWalk>();
        foreach (var (url, fragments) in urls)
        {
            if ((FindKnown(url) ?? (fragments.Count == 0 ? cache?.Find(url) : null)) is { } known)
                take(known);
            else
                pending.Add(new UrlWalk(url, fragments));
        }

        if (pending.Count == 0)
            return;
        using var http = new ExternalHttp(options, HttpClient.DefaultProxy);
        var probe = new Probe(http, options, $"SiteLint/{version} (link checker)", time);
        var held = new List<ExternalAnswer>();
        var answered = 0;
        var checker = new ExternalChecker(options, probe.AskAsync, time) { Progress = Progress };
        checker.RunAsync(pending, step =>
        {
            var answer = step.Answer!;
            answered += answer.Status > 0 ? 1 : 0;
            if (step.IsNameError && answer is { Verdict: LinkVerdict.Dead, Status: 0 })
            {
                held.Add(answer);
                return;
            }

            cache?.Add(answer);
            take(answer);
        }, cancel).GetAwaiter().GetResult();
        Release(held, answered, take);
    }

    /// <summary>Where no host at all was found, the network is missing, not the hosts.</summary>
    private void Release(List<ExternalAnswer> held, int answered, Action<ExternalAnswer> take)
    {
        var hasNetwork = answered > 0 || held.Count < 3;
        if (!hasNetwork)
            Warn?.Invoke($"no host could be found; is there a network? {held.Count} links are counted as unverified");
        foreach (var result in held)
            take(hasNetwork ? result : result with { Verdict = LinkVerdict.Unverified, Because = "no host could be found; there seems to be no network" });
    }
}
