using SiteLint.Rules.FrontMatter;

namespace SiteLint.Rules.Data;

/// <summary>Reports a key of the generator's configuration that is one letter away from one that the generator reads.</summary>
public sealed class MisspeltConfigurationKey : SiteRule
{
    // Names that sites and themes use for themselves and that stand near to a key of a generator.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "titles", "post", "posts", "sources", "plugin", "collection", "excludes", "includes", "themes", "features", "sort", "hosts", "ports",
    };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("data/misspelt-key")
    {
        Title = "Key of the configuration is a misspelling of a known one",
        Severity = Severity.Warning,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        var profile = site.Profile;
        var known = ConfigurationKeys.Of(profile.Generator);
        if (known.Count == 0 || profile.Configuration is not { IsMapping: true } root || profile.ConfigurationPath is not { } path)
            return;
        var comparison = profile.Generator == "hugo" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var candidates = known.Where(name => root.Find(name) is null).ToArray();
        foreach (var entry in root.Entries)
        {
            if (entry.Value.IsAlias || entry.Key.Length < 5 || Words.Contains(entry.Key) || Contains(known, entry.Key, comparison))
                continue;
            if (NearestName.Find(entry.Key, candidates) is not { } nearest)
                continue;
            context.Report(
                entry.KeySpan,
                $"'{entry.Key}' is no key that {HeaderPages.NameOf(profile.Generator)} reads; '{nearest}' is",
                fix: Fix.Unsafe($"Write '{nearest}'", entry.KeySpan, nearest),
                suggestions: [nearest],
                path: path);
        }
    }

    private static bool Contains(IReadOnlyList<string> names, string name, StringComparison comparison)
    {
        foreach (var candidate in names)
        {
            if (string.Equals(candidate, name, comparison))
                return true;
        }

        return false;
    }
}
