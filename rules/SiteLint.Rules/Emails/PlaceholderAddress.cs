namespace SiteLint.Rules.Emails;

/// <summary>Reports an address at a reserved domain in a built site.</summary>
public sealed class PlaceholderAddress : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/placeholder")
    {
        Title = "Placeholder address",
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (!document.Profile.IsBuilt)
            return;
        foreach (var email in document.EmailAddresses)
        {
            if (email.Origin != EmailOrigin.Mailto)
                continue;
            foreach (var address in Addresses.Of(email))
            {
                if (!ReservedDomains.Is(Addresses.DomainOf(address)) || MailAddress.Judge(address, []) is not null)
                    continue;
                context.Report(
                    email.Span,
                    $"'{MailAddress.Show(address)}' is at a reserved domain, so nobody reads it; write the real address",
                    target: email.Text,
                    causeKey: address);
                break;
            }
        }
    }
}
