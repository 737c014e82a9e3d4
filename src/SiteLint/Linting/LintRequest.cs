using SiteLint.Discovery;

namespace SiteLint.Linting;

/// <summary>What a run is asked to do.</summary>
internal sealed record LintRequest
{
    /// <summary>Where the sources come from.</summary>
    public required SourceTree Tree { get; init; }

    /// <summary>What rules run how.</summary>
    public required ILintSettings Settings { get; init; }

    /// <summary>Whether findings in a file are wanted; every file of a site is read all the same. Null for all.</summary>
    public Func<string, bool>? IsReported { get; init; }

    /// <summary>Ids of rules whose findings are wanted in every file, whatever <see cref="IsReported"/> says.</summary>
    public IReadOnlyCollection<string> Everywhere { get; init; } = [];

    /// <summary>The day of the run.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The folder of the facts cache, or null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Sets the facts of this run apart from those of others on the same tree with other rules.</summary>
    public string CachePart { get; init; } = "";

    /// <summary>Threads; 0 for one a processor.</summary>
    public int Jobs { get; init; }

    /// <summary>Needs beyond those of the rules, for reports.</summary>
    public Needs Needs { get; init; }

    /// <summary>Told now and then how far the run is: files done, files in all. Called on any thread.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Asks other hosts, once every site is complete, and hands each answer back; null for an offline run.</summary>
    public Action<IReadOnlyList<Site>, Action<ExternalAnswer>>? AskExternal { get; init; }
}
