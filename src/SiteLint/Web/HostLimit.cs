using System.Globalization;

namespace SiteLint.Web;

/// <summary>How much one host is asked: requests at once, and the least time between the beginnings of two.</summary>
internal sealed record HostLimit(int Concurrency, TimeSpan Interval)
{
    /// <summary>What is in force where nothing else is asked for.</summary>
    public static readonly HostLimit Default = new(4, TimeSpan.FromMilliseconds(100));

    /// <summary>No limit but that for all hosts together.</summary>
    public static readonly HostLimit None = new(int.MaxValue, TimeSpan.Zero);

    /// <summary>Reads <c>2/500ms</c>, <c>2</c> or <c>off</c>; null for anything else.</summary>
    public static HostLimit? Read(string text)
    {
        if (text == "off")
            return None;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!int.TryParse(slash < 0 ? text : text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var concurrency) || concurrency is < 1 or > 1000)
            return null;
        var interval = slash < 0 ? Default.Interval : Duration.Read(text[(slash + 1)..]);
        return interval is { } pause && pause <= TimeSpan.FromHours(1) ? new HostLimit(concurrency, pause) : null;
    }

    /// <summary>The gentler of two in each respect.</summary>
    public HostLimit And(HostLimit other) => new(Math.Min(Concurrency, other.Concurrency), Interval > other.Interval ? Interval : other.Interval);
}
