namespace SiteLint.Rules.Data;

/// <summary>Reports a key that stands twice in one map of a data file or configuration.</summary>
public sealed class DuplicateDataKey : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("data/duplicate-key")
    {
        Title = "Key stands twice",
        Severity = Severity.Warning,
        Needs = Needs.HeaderOnly,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (page.Data is { Root: { } root, Format: not DataFormat.BibTeX })
            Walk(root, context, 0);
    }

    private static void Walk(DataNode node, SiteRuleContext context, int depth)
    {
        if (depth > 100 || node.IsAlias)
            return;
        foreach (var entry in node.Entries)
        {
            if (entry.IsDuplicate)
                Report(node, entry, context);
            if (!entry.Value.IsScalar)
                Walk(entry.Value, context, depth + 1);
        }

        foreach (var item in node.Items)
        {
            if (!item.IsScalar)
                Walk(item, context, depth + 1);
        }
    }

    private static void Report(DataNode map, DataEntry entry, SiteRuleContext context)
    {
        foreach (var first in map.Entries)
        {
            if (first.Key != entry.Key)
                continue;
            context.Report(entry.KeySpan, $"The key '{entry.Key}' stands twice in one map; only the last one counts", related: [new RelatedPlace(context.Path, first.KeySpan, "it stands here first")]);
            return;
        }
    }
}
