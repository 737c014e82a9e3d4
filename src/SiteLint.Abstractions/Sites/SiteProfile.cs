namespace SiteLint;

/// <summary>All that parsing may know of a site before its pages are read.</summary>
public class SiteProfile
{
    /// <summary>The site's root, relative to the source tree's root; empty where they are the same.</summary>
    public string Root { get; init; } = "";

    /// <summary>Name of the generator, in lower case: <c>jekyll</c>, <c>hugo</c>, …, <c>html</c>, <c>markdown</c>.</summary>
    public required string Generator { get; init; }

    /// <summary>Name of the theme where it is known, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>Scheme and host of the published site without a final slash, or null.</summary>
    public string? Origin { get; init; }

    /// <summary>The path the site is published under: empty, or <c>/path</c> without a final slash.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>The site's main language as a BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The generator's configuration, or null where it has none that can be read.</summary>
    public DataNode? Configuration { get; init; }

    /// <summary>The file that holds it, relative to the source tree's root, or null.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>Whether the renderer makes links of bare URLs.</summary>
    public bool LinksBareUrls { get; init; }

    /// <summary>Whether the renderer makes links of bare e-mail addresses.</summary>
    public bool LinksBareEmails { get; init; }

    /// <summary>Whether the files are the output of a build, so that template syntax in them is a mistake.</summary>
    public bool IsBuilt { get; init; }

    /// <summary>What spelling rules are told by the configuration.</summary>
    public SpellingSettings Spelling { get; init; } = SpellingSettings.Default;
}
