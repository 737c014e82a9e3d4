namespace SiteLint.Rules.Links;

/// <summary>Reports a link in which the base path stands twice.</summary>
public sealed class DoubledBasePath : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/doubled-base-path")
    {
        Title = "Base path stands twice in a link",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Write the base path once";

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.DoubledBasePath;
}
