namespace SiteLint.Web;

/// <summary>How other hosts are asked.</summary>
internal sealed record ExternalOptions
{
    /// <summary>Requests under way at once, over all hosts.</summary>
    public int Concurrency { get; init; } = 64;

    /// <summary>How much one host is asked, as the caller says; null for the default.</summary>
    public HostLimit? PerHost { get; init; }

    /// <summary>Time for one request.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Time for the whole run; what is not asked by then is unverified.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Attempts for answers that may change by waiting (429, 5xx, broken connections).</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>First pause before such an attempt; it doubles each time and is spread by up to a half.</summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest that a host's Retry-After is obeyed; a longer one leaves its links unverified.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Redirects followed for one URL.</summary>
    public int MaximumRedirects { get; init; } = 10;

    /// <summary>Bytes read of a body at most.</summary>
    public int MaximumBody { get; init; } = 1 << 20;

    /// <summary>Hosts that may have a private address, as names or addresses; set by the caller, never by a repository.</summary>
    public IReadOnlyList<string> PrivateHosts { get; init; } = [];

    /// <summary>Whether fragments are looked for in the answers.</summary>
    public bool ChecksFragments { get; init; }

    /// <summary>Whether http URLs are asked with https too.</summary>
    public bool ChecksHttps { get; init; }

    /// <summary>Whether an archive is asked for a copy of dead pages.</summary>
    public bool SuggestsArchived { get; init; }

    /// <summary>Headers by host, from the environment; sent to that host only.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> Headers { get; init; } =
        new Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The part of the hosts that this run asks: index from 1, and number of parts.</summary>
    public (int Index, int Count) Shard { get; init; } = (1, 1);

    /// <summary>How long answers are remembered.</summary>
    public CacheAges Ages { get; init; } = new();
}

/// <summary>How long an answer is remembered; zero for not at all. That a page is dead is never remembered.</summary>
internal sealed record CacheAges
{
    /// <summary>A good answer.</summary>
    public TimeSpan Good { get; init; } = TimeSpan.FromDays(7);

    /// <summary>A redirect.</summary>
    public TimeSpan Redirect { get; init; } = TimeSpan.FromDays(7);

    /// <summary>No clear answer.</summary>
    public TimeSpan Unverified { get; init; } = TimeSpan.FromHours(1);
}
