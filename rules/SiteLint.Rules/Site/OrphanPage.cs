namespace SiteLint.Rules.Sites;

/// <summary>Reports a page that no link of the site leads to.</summary>
public sealed class OrphanPage : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("site/orphan-page")
    {
        Title = "No link leads to a page",
        Severity = Severity.Hint,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        // Elsewhere menus are made from folders or by code, so that a page without a link is still found.
        if (site.Profile.Generator is not ("html" or "jekyll"))
            return;
        var expected = new List<Route>();
        foreach (var route in site.Routes)
        {
            if (route.Kind == RouteKind.Page && context.IsWanted(route.Source, default) && site.FindPage(route.Source) is { } page && IsExpectedToBeLinked(site, page, route))
                expected.Add(route);
        }

        if (expected.Count == 0)
            return;
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            foreach (var link in page.Links)
            {
                if (link.Target.Length > 0 && link.Target[0] != '#' && site.Resolve(link, page) is PageTarget { Page: { } target } && target != page)
                    linked.Add(target.Path);
            }
        }

        foreach (var route in expected)
        {
            if (!linked.Contains(route.Source))
                context.Report(default, $"No link leads to this page ('{route.Url}')", path: route.Source);
        }
    }

    private static bool IsExpectedToBeLinked(Site site, Page page, Route route)
    {
        if (page.Kind is not (SourceKind.Markdown or SourceKind.Html) || route.Output is "/index.html" or "/404.html" || route.Url.EndsWith("/404/", StringComparison.Ordinal))
            return false;
        if (page.FrontMatter?["nav"]?.AsBoolean() == true || page.FrontMatter?["sitemap"]?.AsBoolean() == false)
            return false;
        var root = site.Profile.Root;
        var below = root.Length == 0 ? page.Path : page.Path[Math.Min(page.Path.Length, root.Length + 1)..];

        // Documents of collections are listed by templates.
        return !below.StartsWith('_') && !below.Contains("/_", StringComparison.Ordinal) || below.StartsWith("_pages/", StringComparison.Ordinal);
    }
}
