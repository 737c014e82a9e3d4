namespace SiteLint.Rules.Links;

/// <summary>Reports a link to a source that the generator does not write.</summary>
public sealed class UnpublishedTarget : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/unpublished-target")
    {
        Title = "Link target is not published",
        Severity = Severity.Error,
    };

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.UnpublishedTarget;
}
