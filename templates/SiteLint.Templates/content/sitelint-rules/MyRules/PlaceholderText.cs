using SiteLint;

namespace MyRules;

/// <summary>Reports placeholder text that was left in a page.</summary>
public sealed class PlaceholderText : DocumentRule
{
    private const string Placeholder = "lorem ipsum";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("my/placeholder-text")
    {
        Title = "Placeholder text was left in the page",
        Severity = Severity.Warning,
        Needs = Needs.Prose,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var block in document.Prose)
        {
            for (var at = Find(block.Text, 0); at >= 0; at = Find(block.Text, at + Placeholder.Length))
                context.Report(block.ToSource(at, at + Placeholder.Length), "Placeholder text; write what belongs here, or remove it");
        }
    }

    private static int Find(string text, int from) => text.IndexOf(Placeholder, from, StringComparison.OrdinalIgnoreCase);
}
