namespace SiteLint.Sites;

/// <summary>What command line and configuration say of a site.</summary>
internal sealed record SiteOptions
{
    /// <summary>The day of the run.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>What spelling rules are told.</summary>
    public SpellingSettings Spelling { get; init; } = SpellingSettings.Default;

    /// <summary><c>links.pretty-urls</c>: true, false, or null for the generator's usual host.</summary>
    public bool? PrettyUrls { get; init; }

    /// <summary><c>links.index-files</c>; null for the generator's own.</summary>
    public IReadOnlyList<string>? IndexFiles { get; init; }

    /// <summary><c>links.exclude</c>: globs of destinations that are not judged.</summary>
    public IReadOnlyList<string> ExcludedLinks { get; init; } = [];

    /// <summary>What needs to be gathered for the selected rules.</summary>
    public Needs Needs { get; init; }
}
