namespace SiteLint.Rules.Emails;

/// <summary>Reports an address in running text that the renderer does not make a link of.</summary>
public sealed class UnlinkedAddress : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/not-linked")
    {
        Title = "Address that is not a link",
        Severity = Severity.Info,
        Needs = Needs.EmailAddresses,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.File.Kind != SourceKind.Markdown || document.Profile.LinksBareEmails)
            return;
        foreach (var email in document.EmailAddresses)
        {
            // Attributes cannot hold a link, and an example address is not to be written to.
            if (email.Origin != EmailOrigin.Prose || email.Field.Length > 0 || email.IsDynamic || ReservedDomains.Is(Addresses.DomainOf(email.Text)))
                continue;
            if (MailAddress.Judge(email.Text, []) is not null)
                continue;
            context.Report(
                email.Span,
                $"'{MailAddress.Show(email.Text)}' is not a link on this site; write '<{MailAddress.Show(email.Text)}>' to make it one",
                fix: Fix.Unsafe("Make it a link", email.Span, $"<{email.Text}>"),
                target: email.Text);
        }
    }
}
