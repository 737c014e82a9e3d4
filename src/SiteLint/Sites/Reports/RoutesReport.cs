using System.Text.Json;

namespace SiteLint.Sites.Reports;

/// <summary>The answer of <c>sitelint routes</c>: every URL of every site with its source, and every source without one.</summary>
internal sealed class RoutesReport
{
    private readonly IReadOnlyList<Site> sites;
    private readonly Func<string, string> show;

    private RoutesReport(IReadOnlyList<Site> sites, Func<string, string> show)
    {
        this.sites = sites;
        this.show = show;
    }

    /// <summary>Makes the report.</summary>
    /// <param name="sites">The sites, complete.</param>
    /// <param name="show">Turns a path of the tree into the path to show.</param>
    public static RoutesReport Create(IReadOnlyList<Site> sites, Func<string, string> show) => new(sites, show);

    /// <summary>Writes one line a route: URL, source, reason.</summary>
    public void WriteText(TextWriter output)
    {
        foreach (var site in sites)
        {
            output.Write($"{NameOf(site)} ({site.Profile.Generator}{(site.Profile.Theme is { } theme ? ", " + theme : "")})\n");
            foreach (var route in site.Routes)
            {
                var source = route.Source.Length == 0 ? "-" : show(route.Source);
                var because = route.Kind == RouteKind.Redirect ? $"{route.Because}, leads to {route.RedirectTarget}" : route.Because;
                output.Write($"  {route.Url}  <-  {source}  ({KindName(route.Kind)}: {because})\n");
            }

            foreach (var source in site.Unwritten)
                output.Write($"  (not written)  {show(source.Source)}  ({source.Because})\n");
        }
    }

    /// <summary>Writes the object that the command-line contract gives.</summary>
    public void WriteJson(TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("routes");
        foreach (var site in sites)
        {
            foreach (var route in site.Routes)
                WriteRoute(json, site, route);
        }

        json.WriteEndArray();
        json.WriteStartArray("unwritten");
        foreach (var site in sites)
        {
            foreach (var source in site.Unwritten)
                WriteUnwritten(json, site, source);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Writes one route as an object.</summary>
    internal void WriteRoute(Utf8JsonWriter json, Site site, Route route)
    {
        json.WriteStartObject();
        json.WriteString("site", NameOf(site));
        json.WriteString("source", route.Source.Length == 0 ? "" : show(route.Source));
        json.WriteString("url", route.Url);
        json.WriteString("kind", KindName(route.Kind));
        json.WriteString("output", route.Output);
        json.WriteStartArray("ids");
        foreach (var id in IdsOf(site, route))
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteString("because", route.Because);
        json.WriteEndObject();
    }

    /// <summary>Writes one source that has no URL as an object.</summary>
    internal void WriteUnwritten(Utf8JsonWriter json, Site site, Unwritten source)
    {
        json.WriteStartObject();
        json.WriteString("site", NameOf(site));
        json.WriteString("source", show(source.Source));
        json.WriteString("reason", source.Reason.ToString().ToLowerInvariant());
        json.WriteString("because", source.Because);
        if (source.WouldBeUrl is { } url)
            json.WriteString("wouldBeUrl", url);
        json.WriteEndObject();
    }

    /// <summary>The ids that the content of a page makes, each once, in the order of the page.</summary>
    public static IReadOnlyList<string> IdsOf(Site site, Route route)
    {
        if (route.Kind is not (RouteKind.Page or RouteKind.Asset) || route.Source.Length == 0 || site.FindPage(route.Source) is not { } page
            || page.Kind is not (SourceKind.Markdown or SourceKind.Mdx or SourceKind.Html) || (route.Kind == RouteKind.Asset && page.Kind != SourceKind.Html))
            return [];
        if (site is RoutedSite routed)
            return routed.ContentIdsOf(page);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. page.Ids.Where(id => seen.Add(id.Name)).Select(static id => id.Name)];
    }

    private static string KindName(RouteKind kind) => kind.ToString().ToLowerInvariant();

    private string NameOf(Site site) => site.Profile.Root.Length == 0 ? show("") is { Length: > 0 } root ? root : "." : show(site.Profile.Root);
}
