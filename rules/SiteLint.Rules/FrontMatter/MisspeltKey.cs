using SiteLint.Rules.FrontMatter.Fields;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports a key that is one letter away from one that the generator or the theme reads.</summary>
public sealed class MisspeltKey : SiteRule
{
    // Keys of their own right that stand near to a known one.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "data", "height", "feature", "update", "online", "offline", "leader", "reader", "built", "drift", "autor", "titre", "titulo",
        "statue", "outlines", "authored", "modified", "guild", "payout", "editor", "actor", "serie", "notes", "views", "tiles",
    };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/misspelt-key")
    {
        Title = "Key is a misspelling of a known one",
        Severity = Severity.Warning,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        if ((BuiltInFields.For(site.Profile, "") is null && site.Profile.Generator is not "docusaurus") || !HeaderPages.IsAnyWanted(site, context))
            return;
        var found = new List<Finding>();
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (HeaderPages.IsPage(page.Kind) && page.FrontMatter?.Root is { } root && BuiltInFields.For(site.Profile, page.Path) is { } fields)
                Gather(page.Path, root, fields, found, counts, 0);
        }

        foreach (var finding in found)
        {
            // What stands on many pages is a field of the site's own.
            if (counts[finding.Entry.Key][0] > 3)
                continue;
            var entry = finding.Entry;
            context.Report(
                entry.KeySpan,
                $"'{entry.Key}' is no key that {HeaderPages.NameOf(site.Profile.Generator)}{(site.Profile.Theme is { } theme ? " with " + theme : "")} reads; '{finding.Name}' is",
                fix: Fix.Unsafe($"Write '{finding.Name}'", entry.KeySpan, finding.Name),
                suggestions: [finding.Name],
                path: finding.Path);
        }
    }

    private static void Gather(string path, DataNode map, KnownFields fields, List<Finding> found, Dictionary<string, int[]> counts, int depth)
    {
        List<string>? absent = null;
        foreach (var entry in map.Entries)
        {
            if (entry.Value.IsAlias)
                continue;
            if (fields.Find(entry.Key) is { } field)
            {
                if (depth < 3 && field.Children is { } children)
                {
                    Gather(path, entry.Value, children, found, counts, depth + 1);
                    foreach (var item in entry.Value.Items)
                        Gather(path, item, children, found, counts, depth + 1);
                }

                continue;
            }

            if (entry.Key.Length < 4 || Words.Contains(entry.Key))
                continue;
            absent ??= Absent(map, fields);
            if (NearestName.Find(entry.Key, absent) is not { } name)
                continue;
            found.Add(new Finding(path, entry, name));
            if (!counts.TryGetValue(entry.Key, out var count))
                counts.Add(entry.Key, count = new int[1]);
            count[0]++;
        }
    }

    /// <summary>The known keys that a map does not have: one of them may have been meant by another.</summary>
    private static List<string> Absent(DataNode map, KnownFields fields)
    {
        var names = new List<string>();
        foreach (var field in fields.All)
        {
            if (map.Find(field.Name) is null)
                names.Add(field.Name);
        }

        return names;
    }

    private sealed record Finding(string Path, DataEntry Entry, string Name);
}
