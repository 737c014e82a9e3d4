namespace SiteLint.Web;

/// <summary>
/// Asks many URLs, each once: a line of hosts ordered by when each may be asked next, a limit for each host and one for
/// all, one budget of time. Every request stands in line, so that no host sees more than its limit.
/// </summary>
internal sealed class ExternalChecker(ExternalOptions options, Func<UrlWalk, CancellationToken, Task<ProbeStep>> ask, TimeProvider time)
{
    /// <summary>Requests in a row without an answer, or refused as too many, after which a host is not asked any more.</summary>
    private const int Patience = 8;

    private readonly HostLimit limit = options.PerHost ?? HostLimit.Default;
    private readonly Lock gate = new();
    private readonly Dictionary<string, HostQueue> hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly PriorityQueue<HostQueue, long> line = new();
    private readonly SemaphoreSlim changed = new(0);
    private readonly Random jitter = new();
    private int active;
    private int remaining;
    private int openHosts;

    /// <summary>Told of progress: URLs done, URLs in all, hosts that still have some.</summary>
    public Action<int, int, int>? Progress { get; init; }

    /// <summary>Asks every URL and hands over each answer as it comes. Never throws for what a host does.</summary>
    /// <param name="walks">Distinct URLs.</param>
    /// <param name="report">Called once for each URL, on any thread, one call at a time.</param>
    /// <param name="cancel">Ends the run early; the rest is unverified.</param>
    public async Task RunAsync(IReadOnlyList<UrlWalk> walks, Action<ProbeStep> report, CancellationToken cancel)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        budget.CancelAfter(options.Budget);
        remaining = walks.Count;
        foreach (var walk in walks)
            HostOf(walk).Add(walk, isStarted: false);
        openHosts = hosts.Count;
        foreach (var host in hosts.Values)
            Enqueue(host);
        while (Volatile.Read(ref remaining) > 0 && !budget.IsCancellationRequested)
        {
            var wait = StartWhatMay(walks.Count, report, budget.Token);
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
    private TimeSpan StartWhatMay(int total, Action<ProbeStep> report, CancellationToken cancel)
    {
        lock (gate)
        {
            while (active < options.Concurrency && line.TryPeek(out var host, out var ready))
            {
                var now = time.GetTimestamp();
                if (ready > now)
                    return TimeSpan.FromMilliseconds(Math.Clamp(1000.0 * (ready - now) / time.TimestampFrequency, 1, 1000));
                line.Dequeue();
                host.IsQueued = false;
                // It may have been given up since it was put in line.
                if (host.Count == 0)
                    continue;
                // It may have asked for a pause since it was put in line.
                if (host.Ready > now)
                {
                    Enqueue(host);
                    continue;
                }

                host.TryTake(out var walk);
                host.Active++;
                active++;
                host.NotBefore = Math.Max(host.NotBefore, now + Ticks(limit.Interval));
                if (host.RefusesHead && walk!.Stage == WalkStage.Head)
                    walk.Stage = WalkStage.Get;
                Enqueue(host);
                _ = Task.Run(() => AskAsync(host, walk!, total, report, cancel), CancellationToken.None);
            }

            return TimeSpan.FromSeconds(1);
        }
    }

    private async Task AskAsync(HostQueue host, UrlWalk walk, int total, Action<ProbeStep> report, CancellationToken cancel)
    {
        var wasSecondLook = walk.Stage == WalkStage.Get && walk.Attempts == 0 && walk.Fragments.Count == 0 && !host.RefusesHead;
        ProbeStep step;
        try
        {
            step = await ask(walk, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            step = new ProbeStep { Answer = walk.Answer ?? Unverified(walk, error.Message) };
        }

        lock (gate)
        {
            active--;
            host.Active--;
            Learn(host, step, walk);
            host.RefusesHead |= wasSecondLook && (step.Answer ?? walk.Answer)?.Verdict == LinkVerdict.External;
            if (step.Answer is null)
            {
                PutInLine(walk, host, isStarted: true, total, report);
            }
            else if (step.MayRetry && walk.Attempts + 1 < options.Attempts && !cancel.IsCancellationRequested && host.Closed is null)
            {
                Retry(walk, step);
                // Whoever was refused comes first after the pause, so that one answer tells whether it was long enough.
                PutInLine(walk, host, isStarted: step.IsTooMuch, total, report);
            }
            else
            {
                Finish(step, total, report);
            }

            if (host.Closed is not null)
                Drain(host, total, report);
            Enqueue(host);
            if (host is { Count: 0, Active: 0 })
                openHosts--;
        }

        changed.Release();
    }

    /// <summary>What an answer says of its host.</summary>
    private void Learn(HostQueue host, ProbeStep step, UrlWalk walk)
    {
        if (step.RetryAfter is { } pause && pause > options.LongestRetryAfter)
            host.Closed ??= new ProbeStep { Answer = Unverified(walk, $"the host asks for a pause of {Math.Ceiling(pause.TotalMinutes):0} minutes") };
        else if (step.RetryAfter is { } asked)
            host.NotBefore = Math.Max(host.NotBefore, time.GetTimestamp() + Ticks(asked));
        else if (step.IsTooMuch)
            host.NotBefore = Math.Max(host.NotBefore, time.GetTimestamp() + Ticks(PauseAfter(walk)));
        host.Silent = step.IsSilent ? host.Silent + 1 : 0;
        host.Refused = step.IsTooMuch ? host.Refused + 1 : 0;
        if (step.IsNameError)
            host.Closed ??= step;
        else if (host.Silent >= Patience)
            host.Closed ??= new ProbeStep { Answer = Unverified(walk, $"the host did not answer {Patience} times in a row") };
        else if (host.Refused >= Patience)
            host.Closed ??= new ProbeStep { Answer = Unverified(walk, $"the host refused {Patience} requests in a row as too many") };
    }

    /// <summary>Puts a URL in line for its next request, which may go to another host.</summary>
    private void PutInLine(UrlWalk walk, HostQueue from, bool isStarted, int total, Action<ProbeStep> report)
    {
        var host = HostOf(walk);
        if (host.Closed is { } closed)
        {
            GiveUp(walk, closed, from, total, report);
            return;
        }

        if (host is { Count: 0, Active: 0 } && host != from)
            openHosts++;
        host.Add(walk, isStarted);
        Enqueue(host);
    }

    private void Retry(UrlWalk walk, ProbeStep step)
    {
        var pause = Ticks(PauseAfter(walk));
        walk.Restart();
        if (step is { RetryAfter: null, IsTooMuch: false })
            walk.NotBefore = time.GetTimestamp() + pause;
    }

    /// <summary>The pause before the next attempt: it doubles each time and is spread, so that many do not come at once.</summary>
    private TimeSpan PauseAfter(UrlWalk walk) => options.Backoff * Math.Pow(2, walk.Attempts) * (1 + (jitter.NextDouble() / 2));

    private void Drain(HostQueue host, int total, Action<ProbeStep> report)
    {
        while (host.TryTake(out var walk))
            GiveUp(walk, host.Closed!, host, total, report);
    }

    private void GiveUp(UrlWalk walk, ProbeStep closed, HostQueue from, int total, Action<ProbeStep> report)
    {
        var answer = walk.Answer ?? closed.Answer! with { Url = walk.Url };
        if (options.SuggestsArchived && walk.Answer is null && answer.Verdict == LinkVerdict.Dead)
        {
            walk.AskArchive(answer);
            PutInLine(walk, from, isStarted: true, total, report);
        }
        else
        {
            Finish(closed with { Answer = answer }, total, report);
        }
    }

    private void Finish(ProbeStep step, int total, Action<ProbeStep> report)
    {
        remaining--;
        report(step);
        Progress?.Invoke(total - remaining, total, openHosts);
    }

    /// <summary>Waits for what is under way, then gives up the rest.</summary>
    private async Task FinishAsync(Action<ProbeStep> report)
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
                while (host.TryTake(out var walk))
                    report(new ProbeStep { Answer = walk.Answer ?? Unverified(walk, "the time for the run was over") });
            }
        }
    }

    private static ExternalAnswer Unverified(UrlWalk walk, string because) => new() { Url = walk.Url, Verdict = LinkVerdict.Unverified, Because = because };

    private HostQueue HostOf(UrlWalk walk)
    {
        var name = new Uri(walk.At).IdnHost;
        if (!hosts.TryGetValue(name, out var host))
            hosts[name] = host = new HostQueue();
        return host;
    }

    private void Enqueue(HostQueue host)
    {
        if (host.IsQueued || host.Count == 0 || host.Active >= limit.Concurrency)
            return;
        host.IsQueued = true;
        line.Enqueue(host, host.Ready);
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
