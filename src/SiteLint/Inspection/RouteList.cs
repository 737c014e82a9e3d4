using System.Text.Json;
using SiteLint.Reporting;
using SiteLint.Sites.Routing;

namespace SiteLint.Inspection;

/// <summary>What <c>routes</c> shows: every route with its ids, and every source that is not written.</summary>
/// <param name="sites">The sites.</param>
/// <param name="toReport">Turns a path of the tree into one of the report.</param>
/// <param name="folderToReport">Turns a folder of the tree into one of the report.</param>
/// <param name="isShown">Whether a source is asked for.</param>
internal sealed class RouteList(IReadOnlyList<Site> sites, Func<string, string> toReport, Func<string, string> folderToReport, Func<string, bool> isShown)
{
    /// <summary>The object of the contract.</summary>
    public string ToJson() => JsonReporter.Render(Write, indented: true);

    /// <summary>One line a route, then what is not written.</summary>
    public void WriteText(TextWriter writer)
    {
        foreach (var site in sites)
        {
            if (sites.Count > 1)
                writer.WriteLine($"# {TerminalText.Escape(folderToReport(site.Profile.Root))} ({site.Profile.Generator})");
            foreach (var route in site.Routes)
            {
                if (IsShown(route))
                    writer.WriteLine(TerminalText.Escape($"{SourceOf(route),-44} {route.Url}  [{KindOf(route.Kind)}] {route.Because}").TrimEnd());
            }

            foreach (var source in site.Unwritten)
            {
                if (isShown(source.Source))
                    writer.WriteLine(TerminalText.Escape($"{toReport(source.Source),-44} not written: {source.Because}"));
            }
        }
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("routes");
        foreach (var site in sites)
        {
            foreach (var route in site.Routes)
            {
                if (IsShown(route))
                    Write(json, site, route);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("unwritten");
        foreach (var site in sites)
        {
            foreach (var source in site.Unwritten)
            {
                if (!isShown(source.Source))
                    continue;
                json.WriteStartObject();
                JsonReporter.WriteText(json, "source", toReport(source.Source));
                JsonReporter.WriteText(json, "because", source.Because);
                JsonReporter.WriteText(json, "reason", KindOf(source.Reason));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Site site, Route route)
    {
        json.WriteStartObject();
        JsonReporter.WriteText(json, "site", folderToReport(site.Profile.Root));
        JsonReporter.WriteText(json, "source", SourceOf(route));
        JsonReporter.WriteText(json, "url", route.Url);
        JsonReporter.WriteText(json, "kind", KindOf(route.Kind));
        JsonReporter.WriteText(json, "output", route.Output);
        json.WriteStartArray("ids");
        foreach (var id in RouteIds.Of(site, route))
            json.WriteStringValue(id);

        json.WriteEndArray();
        JsonReporter.WriteText(json, "because", route.Because);
        json.WriteEndObject();
    }

    private bool IsShown(Route route) => route.Source.Length == 0 || isShown(route.Source);

    private string SourceOf(Route route) => route.Source.Length == 0 ? "" : toReport(route.Source);

    private static string KindOf<T>(T kind)
        where T : struct, Enum => kind.ToString().ToLowerInvariant();
}
