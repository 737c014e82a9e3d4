namespace SiteLint.Sites.Routing;

/// <summary>The ids of a page as reports show them.</summary>
internal static class RouteIds
{
    /// <summary>The ids that a route's content makes with its includes and layouts, each once; empty for what is no page.</summary>
    public static IReadOnlyList<string> Of(Site site, Route route)
    {
        if (route.Kind is not (RouteKind.Page or RouteKind.Asset) || route.Source.Length == 0 || site.FindPage(route.Source) is not { } page)
            return [];
        if (page.Kind != SourceKind.Html && (route.Kind == RouteKind.Asset || page.Kind is not (SourceKind.Markdown or SourceKind.Mdx)))
            return [];
        if (site is RoutedSite routed)
            return routed.ContentIdsOf(page);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. page.Ids.Where(id => seen.Add(id.Name)).Select(static id => id.Name)];
    }
}
