namespace SiteLint.Web;

/// <summary>
/// Asks many URLs, each once: a line of hosts ordered by when each may be asked next, a limit for each host and one for
/// all, one budget of time.
/// </summary>
internal sealed class ExternalChecker(ExternalOptions options, Func<PendingUrl, CancellationToken, Task<ProbeResult>> ask, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, HostQueue> hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly PriorityQueue<HostQueue, long> line = new();
    private readonly SemaphoreSlim changed = new(0);
    private readonly Random jitter = new(17);
    private int active;
    private int remaining;

    /// <summary>Told of progress: URLs done, URLs in all, hosts that still have some.</summary>
    public Action<int, int, int>? Progress { get; init; }

    /// <summary>Asks every URL and hands over each answer as it comes. Never throws for what a host does.</summary>
    /// <param name="urls">Distinct URLs.</param>
    /// <param name="report">Called once for each URL, on any thread, one call at a time.</param>
    /// <param name="cancel">Ends the run early; the rest is unverified.</param>
    public async Task RunAsync(IReadOnlyList<PendingUrl> urls, Action<ProbeResult> report, CancellationToken cancel)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        budget.CancelAfter(options.Budget);
        remaining = urls.Count;
        foreach (var url in urls)
            HostOf(url).Pending.Enqueue(url);
        foreach (var host in hosts.Values)
            Enqueue(host);
        while (Volatile.Read(ref remaining) > 0 && !budget.IsCancellationRequested)
        {
            var wait = StartWhatMay(urls.Count, report, budget.Token);
            try
            {
                await changed.WaitAsync(wait, budget.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await FinishAsync(report).ConfigureAwait(false);
    }

    /// <summary>Starts every request that may start now; returns how long nothing more can.</summary>
    private TimeSpan StartWhatMay(int total, Action<ProbeResult> report, CancellationToken cancel)
    {
        lock (gate)
        {
            while (active < options.Concurrency && line.TryPeek(out var host, out var ready))
            {
                var wait = ready - time.GetTimestamp();
                if (wait > 0)
                    return TimeSpan.FromMilliseconds(Math.Clamp(1000.0 * wait / time.TimestampFrequency, 1, 1000));
                line.Dequeue();
                host.IsQueued = false;
                var url = host.Pending.Dequeue();
                host.Active++;
                active++;
                host.NotBefore = Math.Max(host.NotBefore, time.GetTimestamp() + Ticks(options.IntervalPerHost));
                Enqueue(host);
                _ = Task.Run(() => AskAsync(host, url, total, report, cancel), CancellationToken.None);
            }

            return TimeSpan.FromSeconds(1);
        }
    }

    private async Task AskAsync(HostQueue host, PendingUrl url, int total, Action<ProbeResult> report, CancellationToken cancel)
    {
        ProbeResult result;
        try
        {
            result = await ask(url, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            result = new ProbeResult(new ExternalAnswer { Url = url.Url, Verdict = LinkVerdict.Unverified, Because = error.Message });
        }

        lock (gate)
        {
            active--;
            host.Active--;
            url.Attempts++;
            if (result.RetryAfter is { } pause && pause <= options.LongestRetryAfter)
                host.NotBefore = Math.Max(host.NotBefore, time.GetTimestamp() + Ticks(pause));
            if (result.MayRetry && url.Attempts < options.Attempts && !cancel.IsCancellationRequested)
            {
                if (result.RetryAfter is null)
                    url.NotBefore = time.GetTimestamp() + Ticks(options.Backoff * Math.Pow(2, url.Attempts - 1) * (1 + (jitter.NextDouble() / 2)));
                host.Pending.Enqueue(url);
            }
            else
            {
                Finish(result, total, report);
            }

            Enqueue(host);
        }

        changed.Release();
    }

    private void Finish(ProbeResult result, int total, Action<ProbeResult> report)
    {
        remaining--;
        report(result);
        Progress?.Invoke(total - remaining, total, hosts.Values.Count(static host => host.Pending.Count > 0 || host.Active > 0));
    }

    /// <summary>Waits for what is under way, then gives up the rest.</summary>
    private async Task FinishAsync(Action<ProbeResult> report)
    {
        while (true)
        {
            lock (gate)
            {
                if (active == 0)
                    break;
            }

            await changed.WaitAsync(TimeSpan.FromMilliseconds(100)).ConfigureAwait(false);
        }

        lock (gate)
        {
            foreach (var host in hosts.Values)
            {
                while (host.Pending.TryDequeue(out var url))
                    report(new ProbeResult(new ExternalAnswer { Url = url.Url, Verdict = LinkVerdict.Unverified, Because = "the time for the run was over" }));
            }
        }
    }

    private HostQueue HostOf(PendingUrl url)
    {
        var name = new Uri(url.Url).Authority;
        if (!hosts.TryGetValue(name, out var host))
            hosts[name] = host = new HostQueue(name);
        return host;
    }

    private void Enqueue(HostQueue host)
    {
        if (host.IsQueued || host.Pending.Count == 0 || host.Active >= options.ConcurrencyPerHost)
            return;
        host.IsQueued = true;
        line.Enqueue(host, Math.Max(host.NotBefore, host.Pending.Peek().NotBefore));
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
