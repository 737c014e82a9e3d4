namespace SiteLint.Rules.FrontMatter;

/// <summary>Says what a generator makes of a page whose header it cannot read.</summary>
internal static class SyntaxConsequence
{
    /// <summary>The consequence in a sentence or two.</summary>
    public static string? For(Page page, Site site)
    {
        var profile = site.Profile;
        switch (profile.Generator)
        {
            case "jekyll":
                return Jekyll(page, site);
            case "hugo" or "docusaurus" or "vitepress" or "eleventy" or "astro":
                return $"{HeaderPages.NameOf(profile.Generator)} stops the build here.";
            case "hexo":
                return "Hexo prints an error and leaves the page out.";
            case "mkdocs":
                return "MkDocs reads no front matter then and shows it as text.";
            case "markdown":
                return "GitHub shows an error above the page.";
            default:
                return null;
        }
    }

    private static string Jekyll(Page page, Site site)
    {
        var source = JekyllSource.Of(site.Profile, page.Path);
        var routes = site.RoutesOf(page.Path);
        var url = routes.Count > 0 ? routes[0].Url : null;
        const string Start = "Jekyll will read no front matter at all and will not stop: the page loses its layout and title";
        if (source.Kind == JekyllKind.Post)
        {
            return url is null
                ? Start + ", takes the time of the build as its date, and moves to another URL."
                : $"{Start}, takes the time of the build as its date, and its URL becomes {url}.";
        }

        return url is null ? Start + "." : $"{Start}, and it is written to {url}.";
    }
}
