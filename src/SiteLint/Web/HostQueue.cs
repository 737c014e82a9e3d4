namespace SiteLint.Web;

/// <summary>What waits for one host. Guarded by the checker's lock.</summary>
internal sealed class HostQueue(string host)
{
    /// <summary>The host's name.</summary>
    public string Host { get; } = host;

    /// <summary>URLs to ask, with the number of attempts made.</summary>
    public Queue<PendingUrl> Pending { get; } = new();

    /// <summary>Requests under way.</summary>
    public int Active { get; set; }

    /// <summary>The time before which the host is left alone, as a timestamp of the time provider.</summary>
    public long NotBefore { get; set; }

    /// <summary>Whether it stands in the line of hosts.</summary>
    public bool IsQueued { get; set; }
}

/// <summary>A URL to ask.</summary>
/// <param name="Url">Without a fragment.</param>
/// <param name="Fragment">A fragment to look for, or null.</param>
internal sealed record PendingUrl(string Url, string? Fragment)
{
    /// <summary>Attempts made.</summary>
    public int Attempts { get; set; }

    /// <summary>The time before which it is not asked again, as a timestamp of the time provider.</summary>
    public long NotBefore { get; set; }
}
