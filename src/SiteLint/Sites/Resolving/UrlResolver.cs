using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Resolves destinations as a browser does, against the URL of their page, and looks them up among the routes.</summary>
internal sealed class UrlResolver
{
    private readonly RoutedSite site;
    private readonly string basePath;
    private readonly string? host;
    private readonly MissingUrl missing;
    private readonly Lazy<OwnRepository?> repository;

    /// <summary>Creates the resolver of a site whose routes are known.</summary>
    public UrlResolver(RoutedSite site)
    {
        this.site = site;
        basePath = site.Profile.BasePath;
        host = site.Profile.Origin is { } origin ? ParsedTarget.Parse(origin + "/").Authority : null;
        missing = new MissingUrl(site);
        repository = new Lazy<OwnRepository?>(() => OwnRepository.Find(site.Tree));
    }

    /// <summary>Resolves an absolute URL: the own site's are looked up.</summary>
    public LinkTarget ResolveWeb(ParsedTarget target, Page page, PageLocation location)
    {
        if (host is null || !target.Authority.Equals(host, StringComparison.OrdinalIgnoreCase))
            return repository.Value?.Resolve(target) ?? new ExternalTarget { Address = target.Text, Because = "another host" };
        var path = UrlPath.RemoveDots(target.DecodedPath.Length == 0 ? "/" : target.DecodedPath);
        return ResolveOnHost(path, target, page, location, isOwnUrl: true);
    }

    /// <summary>Resolves a relative or root-relative destination, a query or a fragment.</summary>
    public LinkTarget Resolve(ParsedTarget target, Reference? reference, Page page, PageLocation location)
    {
        if (target.Kind == TargetKind.SitePath)
            return Find(UrlPath.RemoveDots(target.DecodedPath), target, page, location);
        if (target.Kind == TargetKind.Absolute)
        {
            var path = UrlPath.RemoveDots(target.DecodedPath);
            return site.AddsBasePath(reference, page) ? Find(path, target, page, location) : ResolveOnHost(path, target, page, location, isOwnUrl: false);
        }

        if (page.BaseHref is { } baseHref && target.Kind != TargetKind.FragmentOnly)
            return ResolveOnBase(baseHref, target, page, location);
        if (target.Kind is TargetKind.FragmentOnly or TargetKind.QueryOnly)
            return ToSamePage(target, page, location);
        if (location.UrlPath is not { } own)
            return new UnknownTarget { Because = "the file has no URL of its own, so a relative link in it depends on the page that uses it" };
        return ResolveOnHost(UrlPath.Resolve(basePath + own, target.DecodedPath), target, page, location, isOwnUrl: false);
    }

    /// <inheritdoc cref="RoutedSite.ToSource"/>
    public LinkTarget ToSource(string source, ParsedTarget target, string because)
    {
        var routes = site.RouteTable.OfSource(source);
        if (routes.Count > 0)
            return ToRoute(routes[0], target, because, null);
        return missing.Unpublished(source, target)
            ?? new UnknownTarget { Because = $"'{source}' exists, but its URL is not known" };
    }

    private LinkTarget ToSamePage(ParsedTarget target, Page page, PageLocation location)
    {
        var routes = site.RouteTable.OfSource(page.Path);
        if (routes.Count > 0)
            return ToRoute(routes[0], target, "the page itself", null);
        if (target.Fragment is null || AnchorResolver.IsAlwaysGood(target.Fragment))
            return new PageTarget { Page = page, Route = Draft(page, location), Fragment = target.Fragment, Because = "the page itself" };
        if (location.UrlPath is null)
            return new UnknownTarget { Because = "the anchor depends on the page that uses this file" };
        return ToPage(page, Draft(page, location), target, "the page itself", null);
    }

    private static Route Draft(Page page, PageLocation location) => new()
    {
        Source = page.Path,
        Url = PercentEncoding.EncodePath(location.UrlPath ?? "/"),
        Output = location.UrlPath ?? "/",
        Kind = RouteKind.Page,
    };

    private LinkTarget ResolveOnBase(string baseHref, ParsedTarget target, Page page, PageLocation location)
    {
        var start = ParsedTarget.Parse(baseHref);
        switch (start.Kind)
        {
            case TargetKind.Web or TargetKind.SchemeRelative when host is null || !start.Authority.Equals(host, StringComparison.OrdinalIgnoreCase):
                return new ExternalTarget { Address = baseHref + target.Text, Because = "<base href> leads to another host" };
            case TargetKind.OtherScheme or TargetKind.Empty:
                return new UnknownTarget { Because = "<base href> is no path" };
        }

        var from = start.Kind == TargetKind.Relative
            ? location.UrlPath is { } own ? UrlPath.Resolve(basePath + own, start.DecodedPath) : null
            : UrlPath.RemoveDots(start.DecodedPath.Length == 0 ? "/" : start.DecodedPath);
        if (from is null)
            return new UnknownTarget { Because = "<base href> is relative in a file without a URL" };

        // What is written instead starts from there as well; from outside the site nothing can be written.
        var relativeTo = from.StartsWith(basePath + "/", StringComparison.Ordinal) ? from[basePath.Length..] : null;
        return ResolveOnHost(UrlPath.Resolve(from, target.DecodedPath), target, page, location with { UrlPath = relativeTo }, isOwnUrl: false);
    }

    /// <summary>Looks up a path as it stands behind the host, base path and all.</summary>
    private LinkTarget ResolveOnHost(string path, ParsedTarget target, Page page, PageLocation location, bool isOwnUrl)
    {
        if (basePath.Length == 0)
            return Find(path, target, page, location, isOwnUrl);
        if (path.StartsWith(basePath, StringComparison.Ordinal) && (path.Length == basePath.Length || path[basePath.Length] == '/'))
        {
            var inside = path.Length == basePath.Length ? "/" : path[basePath.Length..];
            return Find(inside, target, page, location, isOwnUrl);
        }

        if (site.RouteTable.Find(path) is { } inSite && !(path == "/" && isOwnUrl))
            return LeavesBasePath(path, inSite, target, location);
        return new ExternalTarget
        {
            Address = (site.Profile.Origin ?? "") + PercentEncoding.EncodePath(path) + TargetForm.Tail(target),
            Because = $"outside '{basePath}/', where another site may answer",
        };
    }

    private LinkTarget LeavesBasePath(string path, Route route, ParsedTarget target, PageLocation location)
    {
        var problem = new LinkProblem(LinkProblemKind.LeavesBasePath, $"'{target.Text}' leaves the site: it is published under '{basePath}/'")
        {
            Replacement = TargetForm.Write(target, path, location, basePath),
            IsCertain = true,
            Note = path == "/" ? "The root of the host is another page" : null,
            Severity = path == "/" ? Severity.Hint : null,
        };
        return ToRoute(route, target, $"exists under '{basePath}'", problem);
    }

    /// <summary>Looks up a decoded path of the site.</summary>
    private LinkTarget Find(string path, ParsedTarget target, Page page, PageLocation location, bool isOwnUrl = false)
    {
        if (path.IndexOf("//", StringComparison.Ordinal) >= 0)
            path = UrlPath.SqueezeSlashes(path);
        if (site.RouteTable.Find(path) is { } route)
            return ToRoute(route, target, route.Because, UnicodeProblem(path, route, target, location));
        if (site.RouteTable.Rules.FoldersAreGood && site.RouteTable.HasFolder(path))
            return new AssetTarget { Path = "", Url = PercentEncoding.EncodePath(path), Because = "a folder" };
        if (basePath.Length > 0 && path.StartsWith(basePath + "/", StringComparison.Ordinal) && site.RouteTable.Find(path[basePath.Length..]) is { } doubled)
        {
            var problem = new LinkProblem(LinkProblemKind.DoubledBasePath, $"The base path '{basePath}' stands twice in '{basePath}{path}'")
            {
                Replacement = TargetForm.Write(target, path[basePath.Length..], location, basePath),
                IsCertain = true,
                Note = "relative_url and its kin add the base path; the destination has it already",
            };
            return ToRoute(doubled, target, "with the base path once", problem);
        }

        return missing.Explain(path, target, page, location, isOwnUrl && basePath.Length == 0 && (HostNames.IsSharedPagesHost(host!) || HasCustomDomain));
    }

    /// <summary>GitHub Pages serves the other repositories of an account under the domain of its main one.</summary>
    private bool HasCustomDomain => site.Tree.Find(UrlPath.Join(site.Root, "CNAME")) is not null;

    private LinkProblem? UnicodeProblem(string path, Route route, ParsedTarget target, PageLocation location)
    {
        if (!HasCombining(path) && !HasCombining(route.Output))
            return null;
        var served = PercentEncoding.Decode(route.Url);
        if (path == route.Output || path == served || route.Output.StartsWith(path, StringComparison.Ordinal))
            return null;
        return new LinkProblem(LinkProblemKind.BadSyntax, "The link spells the name in another Unicode form than the file has")
        {
            Note = "It works on file systems that normalise names, and not on most web servers",
            Replacement = TargetForm.Write(target, served, location, basePath),
            IsCertain = true,
        };
    }

    private static bool HasCombining(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036F' or >= '\u3099' and <= '\u309A')
                return true;
        }

        return false;
    }

    private LinkTarget ToRoute(Route route, ParsedTarget target, string because, LinkProblem? problem)
    {
        var source = route.Source.Length > 0 ? site.FindPage(route.Source) : null;
        switch (route.Kind)
        {
            case RouteKind.Redirect or RouteKind.Generated:
                return new PageTarget
                {
                    Page = null,
                    Route = route,
                    Url = route.Url,
                    Fragment = target.Fragment,

                    // A redirect loses the fragment, and the reader arrives all the same.
                    IsFragmentUnknown = route.Kind == RouteKind.Generated && problem is null && !string.IsNullOrEmpty(target.Fragment) && !AnchorResolver.IsAlwaysGood(target.Fragment),
                    Because = because,
                    Problem = problem,
                };
            case RouteKind.Asset when source is not { Kind: SourceKind.Html }:
                return new AssetTarget { Path = route.Source, Url = route.Url, Because = because, Problem = problem };
            default:
                return source is null
                    ? new PageTarget { Route = route, Url = route.Url, Fragment = target.Fragment, IsFragmentUnknown = problem is null && !string.IsNullOrEmpty(target.Fragment), Because = because, Problem = problem }
                    : ToPage(source, route, target, because, problem);
        }
    }

    private LinkTarget ToPage(Page page, Route route, ParsedTarget target, string because, LinkProblem? problem)
    {
        string? unknown = null;
        if (problem is null && target.Fragment is { Length: > 0 } fragment && !AnchorResolver.IsAlwaysGood(fragment) && IsAnchorPage(page))
        {
            site.TemplatesOf(page, out var isComplete);
            var verdict = AnchorResolver.Judge(target, site.IdsOf(page), $"'{page.Path}'", !isComplete, page.Path);
            if (verdict.Problem is { Kind: LinkProblemKind.MissingAnchor } && site.MayHaveAnchorBecause(page, PercentEncoding.Decode(fragment)) is { } may)
                verdict = AnchorVerdict.Unknown(may);
            unknown = verdict.UnknownBecause;
            problem = verdict.Problem is { Kind: LinkProblemKind.MissingAnchor, Replacement: { } anchor } missingAnchor
                ? missingAnchor with { Replacement = WithFragment(target, anchor) }
                : verdict.Problem;
        }

        var decoded = target.Fragment is null ? null : PercentEncoding.Decode(target.Fragment);
        if (problem is null)
            return SharedAnswers.Of(page, route, decoded, unknown is not null, unknown ?? because);
        return new PageTarget
        {
            Page = page,
            Route = route,
            Url = route.Url,
            Fragment = decoded,
            IsFragmentUnknown = unknown is not null,
            Because = unknown ?? because,
            Problem = problem,
        };
    }

    private static bool IsAnchorPage(Page page) => page.Kind is SourceKind.Markdown or SourceKind.Mdx or SourceKind.Html;

    private static string WithFragment(ParsedTarget target, string anchor)
    {
        var hash = target.Text.IndexOf('#');
        return string.Concat(target.Text.AsSpan(0, hash + 1), anchor);
    }
}
