using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Routing;

/// <summary>Takes the routes of a site while its generator makes them.</summary>
internal sealed class RouteCollector
{
    private readonly List<Route> routes = [];
    private readonly List<Unwritten> unwritten = [];

    /// <summary>What was collected, in the order of addition.</summary>
    public IReadOnlyList<Route> Routes => routes;

    /// <summary>Sources that are not written.</summary>
    public IReadOnlyList<Unwritten> Unwritten => unwritten;

    /// <summary>Adds a URL of the site.</summary>
    /// <param name="source">The source file relative to the tree's root; empty for none.</param>
    /// <param name="urlPath">The URL path, decoded, without the base path, with a leading slash.</param>
    /// <param name="output">The file written, decoded, with a leading slash; null to derive it: <c>index.html</c> is added behind a slash.</param>
    /// <param name="kind">What it is made from.</param>
    /// <param name="because">The rule or configuration line that decided it.</param>
    /// <param name="redirectTarget">For a redirect: where it leads, as written.</param>
    public Route Add(string source, string urlPath, string? output, RouteKind kind, string because, string? redirectTarget = null)
    {
        var route = new Route
        {
            Source = source,
            Url = PercentEncoding.EncodePath(urlPath),
            Output = output ?? (urlPath.EndsWith('/') ? urlPath + "index.html" : urlPath),
            Kind = kind,
            Because = because,
            RedirectTarget = redirectTarget,
        };
        routes.Add(route);
        return route;
    }

    /// <summary>Adds a file that is copied to the same place as the site has it.</summary>
    public Route AddAsset(string source, string output, string because) => Add(source, output, output, RouteKind.Asset, because);

    /// <summary>Says that a source is not written.</summary>
    /// <param name="source">The source file.</param>
    /// <param name="reason">Why, as a class.</param>
    /// <param name="because">Why, in words.</param>
    /// <param name="wouldBeUrlPath">The decoded URL path that it would have, or null.</param>
    public void AddUnwritten(string source, UnwrittenReason reason, string because, string? wouldBeUrlPath = null) =>
        unwritten.Add(new Unwritten(source, reason, because)
        {
            WouldBeUrl = wouldBeUrlPath is null ? null : PercentEncoding.EncodePath(wouldBeUrlPath),
        });
}
