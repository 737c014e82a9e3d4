using SiteLint.Sites.Resolving;
using SiteLint.Sites.Urls;

namespace SiteLint.Linting;

/// <summary>Writes a link anew whose destination has moved. Only what the site resolves to the new place is given.</summary>
internal static class MovedLink
{
    /// <summary>The destination to write instead, or null.</summary>
    /// <param name="site">The site after the change.</param>
    /// <param name="page">The page with the link, after the change.</param>
    /// <param name="written">The destination as written.</param>
    /// <param name="oldPath">The file it led to, relative to the source tree's root.</param>
    /// <param name="oldUrl">The URL it led to; null for files that are no pages.</param>
    /// <param name="newPath">The file it is to lead to.</param>
    public static string? Rewrite(Site site, Page page, string written, string oldPath, string? oldUrl, string newPath)
    {
        var newUrl = UrlOf(site, newPath);
        foreach (var candidate in Candidates(site, page, written, oldPath, oldUrl, newPath, newUrl))
        {
            if (candidate != written && Leads(site.Resolve(candidate, page), newPath))
                return candidate;
        }

        return null;
    }

    private static IEnumerable<string> Candidates(Site site, Page page, string written, string oldPath, string? oldUrl, string newPath, string? newUrl)
    {
        if (written.Contains("{{", StringComparison.Ordinal) || written.Contains("{%", StringComparison.Ordinal))
        {
            // In a template's tag the path or the address stands as it is.
            var root = site.Profile.Root.Length == 0 ? 0 : site.Profile.Root.Length + 1;
            yield return written.Replace(oldPath[Math.Min(root, oldPath.Length)..], newPath[Math.Min(root, newPath.Length)..], StringComparison.Ordinal);
            if (oldUrl is { Length: > 1 } && newUrl is not null)
                yield return written.Replace(oldUrl, newUrl, StringComparison.Ordinal);
            yield break;
        }

        var parsed = ParsedTarget.Parse(written);
        var name = UrlPath.Name(oldPath);
        if (parsed.Kind == TargetKind.Relative && parsed.DecodedPath.EndsWith(name, StringComparison.Ordinal))
        {
            var relative = PercentEncoding.EncodeForSource(UrlPath.MakeRelative("/" + page.Path, "/" + newPath)) + TargetForm.Tail(parsed);
            yield return written.StartsWith("./", StringComparison.Ordinal) && !relative.StartsWith('.') ? "./" + relative : relative;
        }
        else if (parsed.Kind == TargetKind.Absolute && oldPath.EndsWith(parsed.DecodedPath.TrimStart('/'), StringComparison.Ordinal))
        {
            var folder = oldPath[..^parsed.DecodedPath.TrimStart('/').Length];
            if (newPath.StartsWith(folder, StringComparison.Ordinal))
                yield return "/" + PercentEncoding.EncodeForSource(newPath[folder.Length..]) + TargetForm.Tail(parsed);
        }

        if (newUrl is not null && UrlOf(site, page.Path) is { } start)
            yield return TargetForm.Write(parsed, PercentEncoding.Decode(newUrl), PercentEncoding.Decode(start), site.Profile.BasePath);
    }

    private static bool Leads(LinkTarget target, string path) => target switch
    {
        PageTarget { Page: { } page, Problem: null, IsFragmentUnknown: false } => page.Path == path,
        AssetTarget { Problem: null } asset => asset.Path == path,
        _ => false,
    };

    private static string? UrlOf(Site site, string path)
    {
        foreach (var route in site.RoutesOf(path))
        {
            if (route.Kind is RouteKind.Page or RouteKind.Asset)
                return route.Url;
        }

        return null;
    }
}
