namespace SiteLint.Web;

/// <summary>The outcome of asking for one URL once.</summary>
internal sealed record ProbeResult(ExternalAnswer Answer)
{
    /// <summary>Whether asking again later may give another answer.</summary>
    public bool MayRetry { get; init; }

    /// <summary>How long the host asked to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the host's name was not found, which may also mean that there is no network.</summary>
    public bool IsNameError { get; init; }
}
