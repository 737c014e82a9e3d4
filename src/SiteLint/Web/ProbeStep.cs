namespace SiteLint.Web;

/// <summary>The outcome of one request.</summary>
internal sealed record ProbeStep
{
    /// <summary>The walk goes on with another request.</summary>
    public static readonly ProbeStep Onward = new();

    /// <summary>The answer; null where the walk goes on.</summary>
    public ExternalAnswer? Answer { get; init; }

    /// <summary>Whether asking again later may give another answer.</summary>
    public bool MayRetry { get; init; }

    /// <summary>How long the host asked to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the host says that it is asked too much.</summary>
    public bool IsTooMuch { get; init; }

    /// <summary>Whether the host's name was not found, which may also mean that there is no network.</summary>
    public bool IsNameError { get; init; }

    /// <summary>Whether nothing came back: no connection, no answer in time.</summary>
    public bool IsSilent { get; init; }
}
