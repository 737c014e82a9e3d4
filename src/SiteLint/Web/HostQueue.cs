namespace SiteLint.Web;

/// <summary>What waits for one host. Guarded by the checker's lock.</summary>
internal sealed class HostQueue
{
    private readonly Queue<UrlWalk> started = new();
    private readonly Queue<UrlWalk> waiting = new();

    /// <summary>URLs in line.</summary>
    public int Count => started.Count + waiting.Count;

    /// <summary>Requests under way.</summary>
    public int Active { get; set; }

    /// <summary>The time before which the host is left alone, as a timestamp of the time provider.</summary>
    public long NotBefore { get; set; }

    /// <summary>Whether it stands in the line of hosts.</summary>
    public bool IsQueued { get; set; }

    /// <summary>Requests in a row that nothing came back for.</summary>
    public int Silent { get; set; }

    /// <summary>Requests in a row that were refused as too many.</summary>
    public int Refused { get; set; }

    /// <summary>Whether it refused HEAD where it then answered GET.</summary>
    public bool RefusesHead { get; set; }

    /// <summary>What is said of every URL that is left, without asking: no host of that name, one that never answers. Null while it is asked.</summary>
    public ProbeStep? Closed { get; set; }

    /// <summary>When the next URL may be asked.</summary>
    public long Ready => Math.Max(NotBefore, (started.TryPeek(out var next) ? next : waiting.Peek()).NotBefore);

    /// <summary>Adds a URL; one that is on its way goes before those that nothing was asked about yet.</summary>
    public void Add(UrlWalk walk, bool isStarted) => (isStarted ? started : waiting).Enqueue(walk);

    /// <summary>Takes the next URL.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out UrlWalk? walk) => started.TryDequeue(out walk) || waiting.TryDequeue(out walk);
}
