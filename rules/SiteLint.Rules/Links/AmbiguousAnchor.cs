namespace SiteLint.Rules.Links;

/// <summary>Reports a link to an id that two places of the page have.</summary>
public sealed class AmbiguousAnchor : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/ambiguous-anchor")
    {
        Title = "Two places have the anchor a link goes to",
        Severity = Severity.Warning,
    };

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.AmbiguousAnchor;
}
