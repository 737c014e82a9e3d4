using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Writes a destination in the form of another: relative stays relative, query and fragment stay.</summary>
internal static class TargetForm
{
    /// <summary>A destination to a decoded URL path, as it would be written in place of <paramref name="written"/>.</summary>
    /// <param name="written">The destination that it replaces.</param>
    /// <param name="urlPath">The decoded URL path to lead to, without the base path.</param>
    /// <param name="pagePath">The decoded URL path that relative destinations start from.</param>
    /// <param name="basePath">The site's base path.</param>
    /// <param name="fragment">The fragment to write; null keeps the one that is there.</param>
    public static string Write(ParsedTarget written, string urlPath, string pagePath, string basePath, string? fragment = null)
    {
        var path = written.Kind switch
        {
            TargetKind.Relative => Relative(written, urlPath, pagePath),
            TargetKind.FragmentOnly or TargetKind.QueryOnly => "",
            TargetKind.Web => written.Scheme + "://" + written.Authority + PercentEncoding.EncodeForSource(basePath + urlPath),
            TargetKind.SchemeRelative => "//" + written.Authority + PercentEncoding.EncodeForSource(basePath + urlPath),
            _ => PercentEncoding.EncodeForSource(basePath + urlPath),
        };
        return path + Tail(written, fragment);
    }

    /// <summary>A destination as <see cref="Write(ParsedTarget, string, string, string, string?)"/> does it; null for a relative one where nobody knows what it starts from.</summary>
    public static string? Write(ParsedTarget written, string urlPath, PageLocation location, string basePath) =>
        written.Kind == TargetKind.Relative && location.UrlPath is null ? null : Write(written, urlPath, location.UrlPath ?? "/", basePath);

    /// <summary>The query and fragment of a destination, with their marks.</summary>
    public static string Tail(ParsedTarget written, string? fragment = null)
    {
        var kept = fragment is null ? written.Fragment : fragment;
        return (written.Query is null ? "" : "?" + written.Query) + (kept is null ? "" : "#" + kept);
    }

    private static string Relative(ParsedTarget written, string urlPath, string pagePath)
    {
        var relative = PercentEncoding.EncodeForSource(UrlPath.MakeRelative(pagePath, urlPath));
        if (written.Path.StartsWith("./", StringComparison.Ordinal) && !relative.StartsWith('.'))
            return "./" + relative;
        var colon = relative.IndexOf(':');
        return colon >= 0 && relative.IndexOf('/') is var slash && (slash < 0 || slash > colon) ? "./" + relative : relative;
    }
}
