using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Finds what a path that leads nowhere was probably meant to be. Its index is made at the first miss.</summary>
internal sealed class NearestRoute
{
    private const int MaximumComparisons = 2000;
    private readonly Dictionary<string, List<Route>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Route>> byFolder = new(StringComparer.Ordinal);

    /// <summary>Indexes the routes of a site.</summary>
    public NearestRoute(IReadOnlyList<Route> routes)
    {
        foreach (var route in routes)
        {
            var path = Canonical(route);
            Add(byStem, Stem(path), route);
            Add(byFolder, UrlPath.Folder(path.TrimEnd('/')), route);
        }
    }

    /// <summary>The nearest route to a decoded path that has none, or null.</summary>
    public Route? Find(string path)
    {
        var stem = Stem(path);
        if (stem.Length == 0)
            return null;
        var sameStem = byStem.GetValueOrDefault(stem);
        var extension = UrlPath.Extension(path);
        if (Only(sameStem, route => Fits(extension, route)) is { } moved)
            return moved;

        var folder = UrlPath.Folder(path.TrimEnd('/'));
        if (byFolder.TryGetValue(folder, out var neighbours) && Closest(neighbours, stem, extension) is { } neighbour)
            return neighbour;
        return null;
    }

    private static Route? Closest(List<Route> candidates, string stem, string extension)
    {
        var limit = stem.Length <= 4 ? 1 : 2;
        Route? best = null;
        var bestDistance = limit + 1;
        var compared = 0;
        foreach (var route in candidates)
        {
            if (++compared > MaximumComparisons)
                break;
            var distance = EditDistance.Bounded(stem, Stem(Canonical(route)), limit);
            if (distance == 0 && !Fits(extension, route))
                distance = 1;
            if (distance < bestDistance)
                (best, bestDistance) = (route, distance);
        }

        return best;
    }

    private static Route? Only(List<Route>? routes, Func<Route, bool> fits)
    {
        if (routes is null || routes.Count > 20)
            return null;
        Route? only = null;
        foreach (var route in routes)
        {
            if (!fits(route))
                continue;
            if (only is not null && only.Output != route.Output)
                return null;
            only = route;
        }

        return only;
    }

    /// <summary>A picture is not proposed for a page, nor a page for a picture.</summary>
    private static bool Fits(string extension, Route route)
    {
        var isPage = extension is "" or ".html" or ".htm" or ".md" or ".markdown" or ".mdx";
        var target = UrlPath.Extension(route.Output);
        return isPage ? target is ".html" or ".htm" or ".md" or ".markdown" or "" : string.Equals(extension, target, StringComparison.OrdinalIgnoreCase);
    }

    private static string Canonical(Route route)
    {
        var path = route.Output;
        return path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^10] : path;
    }

    private static string Stem(string path)
    {
        var name = UrlPath.Name(path.TrimEnd('/'));
        var extension = UrlPath.Extension(name);
        return (extension.Length is > 1 and <= 9 ? name[..^extension.Length] : name).ToLowerInvariant();
    }

    private static void Add(Dictionary<string, List<Route>> index, string key, Route route)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = new List<Route>(1));
        list.Add(route);
    }
}
