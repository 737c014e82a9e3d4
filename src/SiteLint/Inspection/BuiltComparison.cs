using SiteLint.Reporting;
using SiteLint.Sites.Routing;

namespace SiteLint.Inspection;

/// <summary>Compares the predicted routes and ids with a site that was really built.</summary>
internal static class BuiltComparison
{
    /// <summary>Writes what differs.</summary>
    /// <param name="sites">The sites.</param>
    /// <param name="folder">Absolute path of the folder that was built.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether nothing differs.</returns>
    public static bool Write(IReadOnlyList<Site> sites, string folder, TextWriter writer)
    {
        var built = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            built.Add("/" + Path.GetRelativePath(folder, file).Replace('\\', '/'));
        var predicted = new HashSet<string>(StringComparer.Ordinal);
        int missing = 0, unknown = 0, ids = 0;
        foreach (var site in sites)
        {
            foreach (var route in site.Routes)
            {
                predicted.Add(route.Output);
                if (!built.Contains(route.Output))
                {
                    missing++;
                    writer.WriteLine(TerminalText.Escape($"predicted, not built: {route.Output} (from {(route.Source.Length == 0 ? "the generator" : route.Source)}: {route.Because})"));
                }
                else if (route.Kind == RouteKind.Page && site.FindPage(route.Source) is { } page)
                {
                    ids += CompareIds(page, RouteIds.Of(site, route), route, folder, writer);
                }
            }
        }

        foreach (var output in built.Order(StringComparer.Ordinal))
        {
            if (predicted.Contains(output))
                continue;
            unknown++;
            writer.WriteLine(TerminalText.Escape($"built, not predicted: {output}"));
        }

        writer.WriteLine($"{predicted.Count} predicted, {built.Count} built; {missing} predicted and not built, {unknown} built and not predicted, {ids} ids differ");
        return missing + unknown + ids == 0;
    }

    private static int CompareIds(Page page, IReadOnlyList<string> predicted, Route route, string folder, TextWriter writer)
    {
        var html = File.ReadAllText(Path.Combine(folder, route.Output[1..]));
        var built = BuiltIds.Of(html);
        var differing = 0;
        foreach (var id in predicted)
        {
            if (built.All.Contains(id))
                continue;
            differing++;
            writer.WriteLine(TerminalText.Escape($"id predicted, not built: {route.Output}#{id}"));
        }

        foreach (var id in built.Headings)
        {
            if (predicted.Contains(id) || page.UnknownIdsBecause is not null)
                continue;
            differing++;
            writer.WriteLine(TerminalText.Escape($"id built, not predicted: {route.Output}#{id}"));
        }

        return differing;
    }
}
