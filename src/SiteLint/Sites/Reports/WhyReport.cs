using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Reports;

/// <summary>The answer of <c>sitelint why</c>: how a URL is made, or why it is not there.</summary>
internal sealed class WhyReport
{
    private readonly string query;
    private readonly List<(Site Site, Route Route)> routes = [];
    private readonly List<(Site Site, Unwritten Source)> unwritten = [];
    private readonly RoutesReport writer;
    private readonly Func<string, string> show;
    private string? otherwise;

    private WhyReport(IReadOnlyList<Site> sites, string query, Func<string, string> show)
    {
        this.query = query;
        this.show = show;
        writer = RoutesReport.Create(sites, show);
    }

    /// <summary>Whether a URL or a source was found.</summary>
    public bool IsFound => routes.Count > 0;

    /// <summary>Makes the report.</summary>
    /// <param name="sites">The sites, complete.</param>
    /// <param name="query">A URL, a path of a URL, or a source.</param>
    /// <param name="show">Turns a path of the tree into the path to show.</param>
    /// <param name="sourcePath">The query as a path of the tree, or null where it is none.</param>
    public static WhyReport Create(IReadOnlyList<Site> sites, string query, Func<string, string> show, string? sourcePath = null)
    {
        var report = new WhyReport(sites, query, show);
        report.FindSource(sites, sourcePath ?? query);
        if (report.routes.Count == 0 && report.unwritten.Count == 0)
            report.FindUrl(sites);
        return report;
    }

    /// <summary>Writes the answer as sentences.</summary>
    public void WriteText(TextWriter output)
    {
        foreach (var (site, route) in routes)
        {
            output.Write($"{site.Profile.BasePath}{route.Url}\n");
            if (route.Source.Length > 0)
                output.Write($"  source:  {show(route.Source)}\n");
            output.Write($"  output:  {route.Output}\n");
            output.Write($"  because: {route.Because}\n");
            if (route.RedirectTarget is { } to)
                output.Write($"  leads to: {to}\n");
            if (RoutesReport.IdsOf(site, route) is { Count: > 0 } ids)
                output.Write($"  ids:     {string.Join(' ', ids)}\n");
        }

        foreach (var (_, source) in unwritten)
            output.Write($"{show(source.Source)} is not written: {source.Because}{(source.WouldBeUrl is { } url ? $" (it would be at {url})" : "")}\n");
        if (otherwise is not null)
            output.Write(otherwise + "\n");
    }

    /// <summary>Writes the answer as an object: <c>query</c>, <c>routes</c>, <c>unwritten</c>, <c>because</c>.</summary>
    public void WriteJson(TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("query", query);
        json.WriteStartArray("routes");
        foreach (var (site, route) in routes)
            writer.WriteRoute(json, site, route);
        json.WriteEndArray();
        json.WriteStartArray("unwritten");
        foreach (var (site, source) in unwritten)
            writer.WriteUnwritten(json, site, source);
        json.WriteEndArray();
        json.WriteString("because", otherwise ?? "");
        json.WriteEndObject();
    });

    private void FindSource(IReadOnlyList<Site> sites, string path)
    {
        foreach (var site in sites)
        {
            foreach (var route in site.RoutesOf(path))
                routes.Add((site, route));
            foreach (var source in site.Unwritten)
            {
                if (source.Source == path)
                    unwritten.Add((site, source));
            }
        }
    }

    private void FindUrl(IReadOnlyList<Site> sites)
    {
        var target = ParsedTarget.Parse(query);
        var path = UrlPath.RemoveDots(target.DecodedPath.Length == 0 ? "/" : target.DecodedPath);
        var reasons = new List<string>();
        foreach (var site in sites)
        {
            if (site is not RoutedSite routed)
                continue;
            var basePath = site.Profile.BasePath;
            var inside = basePath.Length > 0 && path.StartsWith(basePath + "/", StringComparison.Ordinal) ? path[basePath.Length..] : path;
            if (routed.RouteTable.Find(inside) is { } route)
            {
                routes.Add((site, route));
                continue;
            }

            foreach (var source in site.Unwritten)
            {
                if (source.WouldBeUrl is { } url && PercentEncoding.Decode(url).TrimEnd('/') == inside.TrimEnd('/'))
                    unwritten.Add((site, source));
            }

            reasons.Add(routed.ExplainMissing(inside));
        }

        if (routes.Count == 0 && unwritten.Count == 0)
            otherwise = reasons.Count > 0 ? reasons[0] : $"Nothing is known of '{query}'";
    }
}
