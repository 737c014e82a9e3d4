namespace SiteLint.Rules.Links;

/// <summary>Reports a link that differs from its target by case only.</summary>
public sealed class WrongCase : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/wrong-case")
    {
        Title = "Link differs from its target by case",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Use the case of the target";

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.WrongCase;
}
