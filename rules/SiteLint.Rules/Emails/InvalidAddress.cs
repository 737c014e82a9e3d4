namespace SiteLint.Rules.Emails;

/// <summary>Reports an address that no mail can reach.</summary>
public sealed class InvalidAddress : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/invalid-address")
    {
        Title = "Impossible e-mail address",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
        Options = [new RuleOption("hosts", DataKind.Sequence, "Hosts without a dot that are right on this site.") { Default = "[localhost]" }],
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.EmailAddresses.Count == 0)
            return;
        var hosts = context.Options.GetStrings("hosts");
        foreach (var email in document.EmailAddresses)
        {
            if (email.IsDynamic || Judge(email, hosts) is not { IsAddress: true } problem)
                continue;
            context.Report(
                email.Span,
                problem.Message,
                fix: Addresses.Write(email, "Take away what is not part of the address", problem.Replacement, problem.IsCertain),
                target: email.Text);
        }
    }

    private static MailProblem? Judge(EmailAddress email, IReadOnlyList<string> hosts)
    {
        if (Mailto.Is(email.Text))
            return Mailto.Judge(email.Text, hosts);

        // A field may hold a name, a handle or a disguise on purpose; only what is plainly meant as an address is judged.
        var text = email.Text.Trim();
        if (email.Origin != EmailOrigin.Field || !text.Contains('@') || text.AsSpan().IndexOfAny(" <>/:()[]{},;") >= 0 || text.StartsWith('@'))
            return null;
        return MailAddress.Judge(text, hosts);
    }
}
