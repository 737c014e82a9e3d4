namespace SiteLint.Rules.Links;

/// <summary>Reports a destination that is no URL, or not the one that was meant.</summary>
public sealed class MalformedLink : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/malformed")
    {
        Title = "Link is not a valid URL",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Write the URL that was meant";

    private protected override bool Concerns(LinkProblemKind kind) => kind is LinkProblemKind.Malformed or LinkProblemKind.BadSyntax;
}
