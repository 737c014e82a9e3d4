namespace SiteLint.Rules.Links;

/// <summary>Reports a link definition that nothing on its page uses.</summary>
public sealed class UnusedDefinition : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/unused-definition")
    {
        Title = "Link definition is not used",
        Severity = Severity.Hint,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var link in document.Links)
        {
            // "[//]: # (text)" and "[comment]: <> (text)" are comments, written so because nothing shows them.
            if (link.Origin != ReferenceOrigin.Definition || link.UseCount > 0 || link.Target.Length == 0 || link.Target == "#" || link.Label is null or "//" or "comment")
                continue;
            context.Report(link.Span, $"No link uses the definition '[{link.Label}]'", target: link.Target);
        }
    }
}
