namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports a block or a title with nothing in it.</summary>
public sealed class EmptyValue : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/empty-value")
    {
        Title = "Value is empty",
        Severity = Severity.Info,
        Needs = Needs.HeaderOnly,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.FrontMatter?.Root is { } root && HeaderPages.IsPage(document.File.Kind))
            Walk(root, context, 0);
    }

    private static void Walk(DataNode node, RuleContext context, int depth)
    {
        if (depth > 20 || node.IsAlias)
            return;
        foreach (var entry in node.Entries)
        {
            var value = entry.Value;
            if (value.Style is ScalarStyle.Folded or ScalarStyle.Literal && string.IsNullOrWhiteSpace(value.Text))
                context.Report(entry.KeySpan, $"Nothing stands below '{entry.Key}': write its text, indented, or remove the key");
            else if (depth == 0 && entry.Key == "title" && value.Kind == DataKind.Null && value.Tag is null)
                context.Report(entry.KeySpan, "The title is empty");
            else if (!value.IsScalar)
                Walk(value, context, depth + 1);
        }

        foreach (var item in node.Items)
            Walk(item, context, depth + 1);
    }
}
