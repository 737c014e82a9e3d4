namespace SiteLint.Linting;

/// <summary>Finds the collectors that the selected rules name; rules that share one name the same instance.</summary>
internal static class CollectorsOf
{
    /// <summary>The distinct collectors of some rules.</summary>
    public static FactCollector[] Rules(IReadOnlyList<Rule> rules)
    {
        var found = new List<FactCollector>();
        foreach (var rule in rules)
        {
            if (rule is IHasCollector { CollectorObject: { } collector } && !found.Contains(collector))
                found.Add(collector);
        }

        return [.. found];
    }
}
