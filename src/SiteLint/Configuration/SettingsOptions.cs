namespace SiteLint.Configuration;

/// <summary>What the command line says of settings; stronger than any file.</summary>
internal sealed record SettingsOptions
{
    /// <summary><c>--config</c>: relative to the source tree's root, or absolute where it lies elsewhere; null to look for the nearest.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>What patterns of <see cref="ConfigFile"/> are relative to, relative to the source tree's root.</summary>
    public string ConfigDirectory { get; init; } = "";

    /// <summary><c>--isolated</c>: no configuration is read.</summary>
    public bool Isolated { get; init; }

    /// <summary><c>--select</c>: ids, families or patterns; null for what the configuration says.</summary>
    public IReadOnlyList<string>? Select { get; init; }

    /// <summary><c>--ignore</c>: ids, families or patterns.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary><c>--generator</c>, or null.</summary>
    public string? Generator { get; init; }

    /// <summary>The day of the run (<c>--now</c>).</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary><c>--fail-on</c>: error, warning, info, hint or never; null for what the configuration says.</summary>
    public string? FailOn { get; init; }

    /// <summary><c>--level</c>: error, warning, info or hint; null for what the configuration says.</summary>
    public string? Level { get; init; }

    /// <summary><c>--dictionary</c>: Hunspell dictionaries or folders of them that the caller names, absolute; they may lie anywhere.</summary>
    public IReadOnlyList<string> Dictionaries { get; init; } = [];

    /// <summary>Whether the caller lets other sites be asked (<c>--external</c>).</summary>
    public bool IsExternal { get; init; }
}
