namespace SiteLint.Rules.Links;

/// <summary>Reports a link that names a page in a form that neither the generator nor the host understands.</summary>
public sealed class WrongForm : LinkProblemRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/wrong-form")
    {
        Title = "Link has a form that does not work here",
        Severity = Severity.Warning,
        Fix = FixAvailability.Sometimes,
    };

    private protected override string FixTitle => "Use the page's URL";

    private protected override bool Concerns(LinkProblemKind kind) => kind == LinkProblemKind.WrongForm;
}
