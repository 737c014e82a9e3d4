namespace SiteLint;

/// <summary>What another site said of a URL.</summary>
public sealed record ExternalAnswer
{
    /// <summary>The URL that was asked.</summary>
    public required string Url { get; init; }

    /// <summary>Good (<see cref="LinkVerdict.External"/>), <see cref="LinkVerdict.Dead"/> or <see cref="LinkVerdict.Unverified"/>.</summary>
    public required LinkVerdict Verdict { get; init; }

    /// <summary>The HTTP status, or 0.</summary>
    public int Status { get; init; }

    /// <summary>Why, in words.</summary>
    public string Because { get; init; } = "";

    /// <summary>Where a permanent redirect leads, or null.</summary>
    public string? PermanentRedirect { get; init; }

    /// <summary>Whether the same URL with https answers the same.</summary>
    public bool AnswersOnHttps { get; init; }

    /// <summary>Whether the URL was not asked at all, because its address is private and the caller did not allow it.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Fragments, as written in links, that were looked for and are not there.</summary>
    public IReadOnlyList<string> MissingFragments { get; init; } = [];

    /// <summary>An archived copy, or null.</summary>
    public string? ArchivedCopy { get; init; }
}
