namespace SiteLint.Sites.Routing;

/// <summary>How the host of a site finds a file for a URL.</summary>
internal sealed record ServingRules
{
    /// <summary>Names served for a folder, best first.</summary>
    public IReadOnlyList<string> IndexFiles { get; init; } = ["index.html"];

    /// <summary>Whether <c>/a</c> is served from <c>/a.html</c>.</summary>
    public bool PrettyUrls { get; init; } = true;

    /// <summary>Whether <c>/a</c> leads to <c>/a/index.html</c>, by a redirect or directly.</summary>
    public bool AddsSlash { get; init; } = true;

    /// <summary>Whether <c>/a/</c> is served from <c>/a.html</c>.</summary>
    public bool DropsSlash { get; init; }

    /// <summary>Whether a folder without an index file is a good target (a forge shows its listing).</summary>
    public bool FoldersAreGood { get; init; }

    /// <summary>These rules with what the configuration says of them.</summary>
    public ServingRules With(SiteOptions options)
    {
        var rules = this;
        if (options.PrettyUrls is { } pretty)
            rules = rules with { PrettyUrls = pretty };
        if (options.IndexFiles is { } names)
            rules = rules with { IndexFiles = [.. names.Where(static name => name != ".")], FoldersAreGood = names.Contains(".") };
        return rules;
    }
}
