namespace SiteLint.Rules.Links;

/// <summary>Reports a link that works on the author's machine only.</summary>
public sealed class LocalMachine : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/local-machine")
    {
        Title = "Link to the author's machine",
        Severity = Severity.Warning,
    };

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.LocalMachine;
}
