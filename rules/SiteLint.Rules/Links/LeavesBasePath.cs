namespace SiteLint.Rules.Links;

/// <summary>Reports a link to the root of the host where the site is published under a path.</summary>
public sealed class LeavesBasePath : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/leaves-base-path")
    {
        Title = "Link leaves the path the site is published under",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Add the base path";

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.LeavesBasePath;
}
