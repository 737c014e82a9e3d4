using SiteLint.Discovery;

namespace SiteLint.Sites.Hugo;

/// <summary>What <c>cascade</c> passes to a page: one map, or a list of maps, each perhaps with a target.</summary>
internal static class HugoCascade
{
    /// <summary>Adds the maps that reach a page.</summary>
    public static void Collect(DataNode cascade, HugoPage page, List<DataNode> maps)
    {
        if (cascade.IsSequence)
        {
            foreach (var item in cascade.Items)
                Collect(item, page, maps);
            return;
        }

        if (!cascade.IsMapping || !Reaches(cascade, page))
            return;
        maps.Add(cascade);
        if (cascade.FindIgnoreCase("params")?.Value is { IsMapping: true } parameters)
            maps.Add(parameters);
    }

    private static bool Reaches(DataNode cascade, HugoPage page)
    {
        var target = (cascade.FindIgnoreCase("target") ?? cascade.FindIgnoreCase("_target"))?.Value;
        if (target is not { IsMapping: true })
            return true;
        foreach (var entry in target.Entries)
        {
            var value = entry.Value.AsString() ?? "";
            var matches = entry.Key.ToLowerInvariant() switch
            {
                "path" => Glob.Create(value.TrimStart('/')).IsMatch(page.Key.TrimStart('/')) || value is "/**" or "**",
                "kind" => MatchesKind(value, page),
                "lang" => value.Contains(page.Language.Code, StringComparison.OrdinalIgnoreCase),
                "environment" => value.Contains("production", StringComparison.Ordinal),
                _ => true,
            };
            if (!matches)
                return false;
        }

        return true;
    }

    private static bool MatchesKind(string pattern, HugoPage page)
    {
        var kind = page.Kind != HugoKind.Branch ? "page" : page.Folder.Length == 0 ? "home" : "section";
        return Glob.Create(pattern).IsMatch(kind);
    }
}
