using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Parsing;
using SiteLint.Sites.Html;

namespace SiteLint.Sites.Reports;

/// <summary>The answer of <c>sitelint routes --compare</c>: where the predicted routes and ids differ from a site that was really built.</summary>
internal sealed class RoutesComparison
{
    private readonly List<RouteDifference> differences = [];

    private RoutesComparison()
    {
    }

    /// <summary>The differences, in the order of outputs.</summary>
    public IReadOnlyList<RouteDifference> Differences => differences;

    /// <summary>How many outputs were compared.</summary>
    public int Outputs { get; private set; }

    /// <summary>How many ids of content were compared.</summary>
    public int Ids { get; private set; }

    /// <summary>Compares a site with the files of its build.</summary>
    /// <param name="site">The site, complete.</param>
    /// <param name="built">The folder that the generator wrote.</param>
    public static RoutesComparison Create(Site site, SourceTree built)
    {
        var comparison = new RoutesComparison();
        var outputs = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (var route in site.Routes)
            outputs.TryAdd(route.Output, route);
        var pages = comparison.ReadIds(built);
        var common = CommonIds(pages);
        foreach (var entry in built.Entries)
        {
            var output = "/" + entry.Path;
            comparison.Outputs++;
            if (!outputs.Remove(output, out var route))
                comparison.differences.Add(new RouteDifference("surplus-output", output, "built, but not predicted"));
            else if (pages.TryGetValue(output, out var ids))
                comparison.CompareIds(site, route, ids, common);
        }

        foreach (var (output, route) in outputs)
            comparison.differences.Add(new RouteDifference("missing-output", output, $"predicted from '{route.Source}' ({route.Because}), but not built"));
        comparison.differences.Sort(static (a, b) => string.CompareOrdinal(a.Output, b.Output) is var order and not 0 ? order : string.CompareOrdinal(a.Kind + a.Detail, b.Kind + b.Detail));
        return comparison;
    }

    /// <summary>Writes one line a difference and a summary.</summary>
    public void WriteText(TextWriter output)
    {
        foreach (var difference in differences)
            output.Write($"{difference.Output}: {difference.Kind}: {difference.Detail}\n");
        output.Write($"{differences.Count} differences in {Outputs} files and {Ids} ids\n");
    }

    /// <summary>Writes an object with the differences and what was compared.</summary>
    public void WriteJson(TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("outputs", Outputs);
        json.WriteNumber("ids", Ids);
        json.WriteStartArray("differences");
        foreach (var difference in differences)
            Write(json, difference);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, RouteDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("kind", difference.Kind);
        json.WriteString("output", difference.Output);
        json.WriteString("detail", difference.Detail);
        json.WriteEndObject();
    }

    private Dictionary<string, List<string>> ReadIds(SourceTree built)
    {
        var profile = new ParsingProfile { Generator = "html", IsBuilt = true };
        var pages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in built.Entries)
        {
            if (FileKinds.OfPage(entry.Path) != SourceKind.Html)
                continue;
            try
            {
                var file = SourceReader.Decode(entry.Path, SourceKind.Html, built.ReadBytes(entry.Path), out _);
                pages["/" + entry.Path] = [.. DocumentParser.Parse(file, profile, Needs.None).Ids.Select(static id => id.Name)];
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                differences.Add(new RouteDifference("surplus-output", "/" + entry.Path, "cannot be read"));
            }
        }

        return pages;
    }

    /// <summary>Ids on half of the pages or more are the template's.</summary>
    private static HashSet<string> CommonIds(Dictionary<string, List<string>> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ids in pages.Values)
        {
            foreach (var id in ids.Distinct(StringComparer.Ordinal))
                counts[id] = counts.GetValueOrDefault(id) + 1;
        }

        var common = new HashSet<string>(StringComparer.Ordinal);
        if (pages.Count < 4)
            return common;
        foreach (var (id, count) in counts)
        {
            if (count * 2 >= pages.Count)
                common.Add(id);
        }

        return common;
    }

    private void CompareIds(Site site, Route route, List<string> built, HashSet<string> common)
    {
        if (route.Kind is RouteKind.Redirect or RouteKind.Alias or RouteKind.Generated)
            return;
        var predicted = new HashSet<string>(RoutesReport.IdsOf(site, route), StringComparer.Ordinal);
        var real = new HashSet<string>(built, StringComparer.Ordinal);
        Ids += real.Count;
        foreach (var id in predicted)
        {
            if (!real.Contains(id))
                differences.Add(new RouteDifference("missing-id", route.Output, id));
        }

        foreach (var id in real)
        {
            if (!predicted.Contains(id) && !common.Contains(id))
                differences.Add(new RouteDifference("surplus-id", route.Output, id));
        }
    }
}
