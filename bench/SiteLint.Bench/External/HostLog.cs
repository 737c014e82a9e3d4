using System.Diagnostics;

namespace SiteLint.Bench.External;

/// <summary>What one host saw.</summary>
internal sealed class HostLog(string host)
{
    private readonly Lock gate = new();
    private readonly List<long> begun = [];
    private int active;

    /// <summary>Its name.</summary>
    public string Host { get; } = host;

    /// <summary>The most requests that were under way at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Number of requests.</summary>
    public int Requests => begun.Count;

    /// <summary>The most requests that began within any second.</summary>
    public int MostInASecond
    {
        get
        {
            var most = 0;
            for (int first = 0, last = 0; last < begun.Count; last++)
            {
                while (begun[last] - begun[first] >= Stopwatch.Frequency)
                    first++;
                most = Math.Max(most, last - first + 1);
            }

            return most;
        }
    }

    /// <summary>A request begins.</summary>
    public void Begin()
    {
        lock (gate)
        {
            begun.Add(Stopwatch.GetTimestamp());
            MostAtOnce = Math.Max(MostAtOnce, ++active);
        }
    }

    /// <summary>A request ends.</summary>
    public void End()
    {
        lock (gate)
            active--;
    }
}
