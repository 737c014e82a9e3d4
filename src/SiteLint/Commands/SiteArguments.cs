using SiteLint.Configuration;
using SiteLint.Web;

namespace SiteLint.Commands;

/// <summary>What every command that reads a site is told by the command line.</summary>
internal sealed record SiteArguments
{
    /// <summary>Files, folders and patterns; empty for here.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary><c>--config</c>, or null.</summary>
    public string? Config { get; init; }

    /// <summary><c>--isolated</c>.</summary>
    public bool Isolated { get; init; }

    /// <summary><c>--root</c>, or null.</summary>
    public string? Root { get; init; }

    /// <summary><c>--generator</c>, or null.</summary>
    public string? Generator { get; init; }

    /// <summary><c>--now</c>, or the clock.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary><c>--select</c>; null where it was not given.</summary>
    public IReadOnlyList<string>? Select { get; init; }

    /// <summary><c>--ignore</c>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary><c>--fail-on</c>, or null.</summary>
    public string? FailOn { get; init; }

    /// <summary><c>--level</c>, or null.</summary>
    public string? Level { get; init; }

    /// <summary><c>--plugin</c>: assemblies of rules that the caller names, absolute.</summary>
    public IReadOnlyList<string> Plugins { get; init; } = [];

    /// <summary>Whether the assemblies that a configuration names are loaded.</summary>
    public bool AllowPlugins { get; init; }

    /// <summary>Absolute path of the folder of restored plug-in packages; null where there is no folder for caches.</summary>
    public string? PluginFolder { get; init; }

    /// <summary><c>--dictionary</c> and <c>SITELINT_DICTIONARIES</c>: absolute paths.</summary>
    public IReadOnlyList<string> Dictionaries { get; init; } = [];

    /// <summary><c>--jobs</c>; 0 for one thread a processor.</summary>
    public int Jobs { get; init; }

    /// <summary>Text that stands in for a file (<c>--stdin-filename</c>): its absolute path and its bytes.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary><c>--staged</c>: git's index instead of the work tree, and only what it changes.</summary>
    public bool Staged { get; init; }

    /// <summary><c>--changed</c>: the commit to compare with, or null.</summary>
    public string? ChangedSince { get; init; }

    /// <summary><c>--whole-files</c>: findings on unchanged lines of changed files too.</summary>
    public bool WholeFiles { get; init; }

    /// <summary>How other sites are asked; null for an offline run.</summary>
    public ExternalOptions? External { get; init; }

    /// <summary>The folder for what is remembered between runs, or null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>The part that settings need.</summary>
    public SettingsOptions ToSettingsOptions() => new()
    {
        Isolated = Isolated,
        Select = Select,
        Ignore = Ignore,
        Generator = Generator,
        Now = Now,
        FailOn = FailOn,
        Level = Level,
        Dictionaries = Dictionaries,
        IsExternal = External is not null,
    };
}
