namespace SiteLint.Rules.Links;

/// <summary>Reports a link to an anchor that its page does not have.</summary>
public sealed class MissingAnchor : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/missing-anchor")
    {
        Title = "Anchor does not exist",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Use the nearest anchor";

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.MissingAnchor;
}
