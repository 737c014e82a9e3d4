namespace SiteLint.Rules.Links;

/// <summary>Reports a link to a page or file that the site will not have.</summary>
public sealed class MissingTarget : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/missing-target")
    {
        Title = "Link target does not exist",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Use the nearest page or file";

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.MissingTarget;
}
