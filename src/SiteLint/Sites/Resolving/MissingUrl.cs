using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Says why nothing is at a URL, and what was probably meant.</summary>
internal sealed class MissingUrl(RoutedSite site)
{
    private readonly Lazy<NearestRoute> nearest = new(() => new NearestRoute(site.RouteTable.Routes));
    private readonly Lazy<BuildSteps> builds = new(() => new BuildSteps(site.Tree, site.Root));
    private readonly Lazy<Dictionary<string, Unwritten>> unwritten = new(() => IndexUnwritten(site));

    /// <summary>The answer for a decoded path without a route.</summary>
    /// <param name="path">The path, without the base path.</param>
    /// <param name="target">The destination that leads there.</param>
    /// <param name="page">The page it stands on.</param>
    /// <param name="location">Where that page is published.</param>
    /// <param name="mayBeNeighbour">Whether the host has other sites beside this one.</param>
    public LinkTarget Explain(string path, ParsedTarget target, Page page, PageLocation location, bool mayBeNeighbour)
    {
        if (site.Host.MayAnswer(path) is { } rule)
            return new UnknownTarget { Url = PercentEncoding.EncodePath(path), Because = rule };
        if (UnwrittenAt(path) is { } source)
            return Broken(path, UnpublishedProblem(source));
        if (site.RouteTable.FindIgnoringCase(path) is { } otherCase)
            return WrongCase(path, otherCase, target, location);
        if (TargetSyntax.FindForgottenScheme(target) is { } forgotten && !IsFile(target, page))
            return Broken(path, forgotten);
        if (FromSource(path, target, page, location) is { } form)
            return form;
        if (mayBeNeighbour && !HasFirstSegment(path))
            return new ExternalTarget { Address = target.Text, Because = "this host serves other repositories under paths that are not of this site" };
        if ((site.MayExistBecause(path) ?? builds.Value.Explain(path)) is { } because)
            return new UnknownTarget { Url = PercentEncoding.EncodePath(path), Because = because };
        return Broken(path, MissingProblem(path, target, location));
    }

    /// <summary>Whether a file or folder lies at a destination, taken from the source's folder: folders may be called like hosts.</summary>
    private bool IsFile(ParsedTarget target, Page page) =>
        UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath) is { } path && site.Tree.ExistsAnywhere(path);

    /// <summary>The answer for a source file that is not written; null where nothing is known of it.</summary>
    public LinkTarget? Unpublished(string source, ParsedTarget target)
    {
        _ = target;
        if (!site.UnwrittenBySource.TryGetValue(source, out var entry))
            return null;
        return entry is { Reason: UnwrittenReason.Support, WouldBeUrl: null }
            ? new UnknownTarget { Because = entry.Because }
            : Broken(entry.WouldBeUrl ?? "", UnpublishedProblem(entry));
    }

    private static MissingTarget Broken(string path, LinkProblem problem) =>
        new() { Url = PercentEncoding.EncodePath(path), Problem = problem, Because = problem.Message };

    private LinkProblem UnpublishedProblem(Unwritten entry)
    {
        var page = site.FindPage(entry.Source);
        return new LinkProblem(LinkProblemKind.UnpublishedTarget, $"'{entry.Source}' is not published: {entry.Because}")
        {
            Related = page is null ? null : new RelatedPlace(entry.Source, page.FrontMatter?.Span ?? default, entry.Because),
        };
    }

    private LinkProblem MissingProblem(string path, ParsedTarget target, PageLocation location)
    {
        if (nearest.Value.Find(path) is not { } route)
            return new LinkProblem(LinkProblemKind.MissingTarget, $"Nothing is at '{path}'");
        var url = PercentEncoding.Decode(route.Url);
        return new LinkProblem(LinkProblemKind.MissingTarget, $"Nothing is at '{path}'")
        {
            Nearest = route.Source.Length > 0 && route.Source != url[1..] ? $"{url} ({route.Source})" : url,
            Replacement = Write(target, url, location),
        };
    }

    private LinkTarget WrongCase(string path, Route route, ParsedTarget target, PageLocation location)
    {
        var url = Served(path, route);
        var problem = new LinkProblem(LinkProblemKind.WrongCase, $"'{path}' differs from '{url}' by case; most web servers tell them apart")
        {
            Nearest = url,
            Replacement = Write(target, url, location),
            IsCertain = true,
        };
        return route.Kind == RouteKind.Asset
            ? new AssetTarget { Path = route.Source, Url = route.Url, Problem = problem, Because = problem.Message }
            : new PageTarget { Page = site.FindPage(route.Source), Route = route, Url = route.Url, Fragment = target.Fragment, Problem = problem, Because = problem.Message };
    }

    /// <summary>The right spelling of what the link asks for: with or without extension and slash, as the link has it.</summary>
    private static string Served(string path, Route route)
    {
        if (route.Output.Length >= path.Length && string.Equals(route.Output[..path.Length], path, StringComparison.OrdinalIgnoreCase))
            return route.Output[..path.Length];
        return PercentEncoding.Decode(route.Url);
    }

    /// <summary>A link to a source file, or with an extension or a slash too many or too few.</summary>
    private LinkTarget? FromSource(string path, ParsedTarget target, Page page, PageLocation location)
    {
        foreach (var source in SourceCandidates(path, target, page))
        {
            var routes = site.RouteTable.OfSource(source);
            if (routes.Count > 0)
            {
                var url = PercentEncoding.Decode(routes[0].Url);
                var isPage = routes[0].Kind == RouteKind.Page;
                return Broken(path, new LinkProblem(LinkProblemKind.WrongForm, isPage
                    ? $"'{target.Text}' names the source file; its page is at '{url}'"
                    : $"'{target.Text}' is relative to the source file, but it is resolved from the page's URL; the file is at '{url}'")
                {
                    Nearest = url,
                    Replacement = Write(target, url, location),
                    IsCertain = location.UrlPath is not null,
                });
            }

            if (site.UnwrittenBySource.TryGetValue(source, out var entry) && entry.Reason != UnwrittenReason.Support)
                return Broken(path, UnpublishedProblem(entry));
        }

        return Variant(path) is { } route
            ? Broken(path, new LinkProblem(LinkProblemKind.WrongForm, $"Nothing is served at '{path}'; the page is at '{PercentEncoding.Decode(route.Url)}'")
            {
                Nearest = PercentEncoding.Decode(route.Url),
                Replacement = Write(target, PercentEncoding.Decode(route.Url), location),
                IsCertain = location.UrlPath is not null,
            })
            : null;
    }

    private IEnumerable<string> SourceCandidates(string path, ParsedTarget target, Page page)
    {
        if (target.Kind == TargetKind.Relative && UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath) is { Length: > 0 } beside && site.FileTable.HasFile(beside))
            yield return beside;
        var fromRoot = UrlPath.Join(site.Root, path.TrimStart('/'));
        if (fromRoot.Length > 0 && site.FileTable.HasFile(fromRoot))
            yield return fromRoot;
    }

    private Route? Variant(string path)
    {
        var trimmed = path.TrimEnd('/');
        if (trimmed.Length == 0)
            return null;
        var table = site.RouteTable;
        if (path.Length != trimmed.Length)
            return table.FindOutput(trimmed + ".html") ?? table.FindOutput(trimmed);
        return UrlPath.Extension(trimmed) switch
        {
            ".html" or ".htm" => table.Find(trimmed[..trimmed.LastIndexOf('.')] + "/"),
            ".md" or ".markdown" or ".mdx" => table.Find(trimmed[..trimmed.LastIndexOf('.')]) ?? table.FindOutput(trimmed[..trimmed.LastIndexOf('.')] + ".html"),
            "" => table.FindOutput(trimmed + ".html"),
            _ => null,
        };
    }

    private Unwritten? UnwrittenAt(string path)
    {
        var index = unwritten.Value;
        if (index.Count == 0)
            return null;
        return index.GetValueOrDefault(path.TrimEnd('/')) ?? (path.EndsWith(".html", StringComparison.Ordinal) ? index.GetValueOrDefault(path[..^5]) : null);
    }

    private bool HasFirstSegment(string path)
    {
        var end = path.IndexOf('/', 1);
        var first = end < 0 ? path : path[..end];
        return first.Length > 1 && (site.RouteTable.HasFolder(first) || site.RouteTable.Find(first) is not null);
    }

    private string? Write(ParsedTarget target, string url, PageLocation location) =>
        target.Kind == TargetKind.SitePath ? null : TargetForm.Write(target, url, location, site.Profile.BasePath);

    private static Dictionary<string, Unwritten> IndexUnwritten(RoutedSite site)
    {
        var index = new Dictionary<string, Unwritten>(StringComparer.Ordinal);
        foreach (var entry in site.Unwritten)
        {
            if (entry.WouldBeUrl is not { } url)
                continue;
            var path = PercentEncoding.Decode(url).TrimEnd('/');
            index.TryAdd(path.EndsWith(".html", StringComparison.Ordinal) ? path[..^5] : path, entry);
        }

        return index;
    }
}
