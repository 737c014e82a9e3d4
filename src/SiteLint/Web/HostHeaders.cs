namespace SiteLint.Web;

/// <summary>Says which of the caller's headers go with a request.</summary>
internal static class HostHeaders
{
    /// <summary>
    /// Headers for the host of a request. After a redirect, not where it leaves https or goes to another port than those
    /// of http and https: that is not the place the caller gave them for.
    /// </summary>
    /// <param name="url">Where the request goes.</param>
    /// <param name="first">The URL as it is linked to.</param>
    /// <param name="all">Headers by host, or by host and port.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> For(Uri url, Uri first, IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> all)
    {
        if (all.Count == 0 || (first.Scheme == Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttps))
            return [];
        if (all.TryGetValue(url.Authority, out var exact))
            return exact;
        return (url.IsDefaultPort || url.Authority == first.Authority) && all.TryGetValue(url.IdnHost, out var own) ? own : [];
    }
}
