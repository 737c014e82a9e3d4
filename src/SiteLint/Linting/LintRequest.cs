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

    /// <summary>
    /// Whether a finding at a place of a reported file would be kept, given the file's lines; null where all are. Rules may ask it to
    /// spare themselves work; what they report all the same is left to the caller.
    /// </summary>
    public Func<string, TextSpan, LineTable?, bool>? IsKept { get; init; }

    /// <summary>Ids of rules whose findings are wanted in every file, whatever <see cref="IsReported"/> says.</summary>
    public IReadOnlyCollection<string> Everywhere { get; init; } = [];

    /// <summary>The day of the run.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The folder of the facts cache, or null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Sets the facts of this run apart from those of others on the same tree with other rules.</summary>
    public string CachePart { get; init; } = "";

    /// <summary>Whether what becomes of links is remembered for the next run; only for trees as they are, without fixes or unsaved buffers.</summary>
    public bool RemembersLinks { get; init; }

    /// <summary>The state of the files on the other side of a change, as <see cref="Discovery.Git.TreeHash"/> has it; 0 where it is not known.</summary>
    public ulong OtherTree { get; init; }

    /// <summary>Threads; 0 for one a processor.</summary>
    public int Jobs { get; init; }

    /// <summary>Needs beyond those of the rules, for reports.</summary>
    public Needs Needs { get; init; }

    /// <summary>Told now and then how far the run is: files done, files in all. Called on any thread.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Asks other hosts, once every site is complete, and hands each answer back; null for an offline run.</summary>
    public Action<IReadOnlyList<Site>, Action<ExternalAnswer>>? AskExternal { get; init; }
}
