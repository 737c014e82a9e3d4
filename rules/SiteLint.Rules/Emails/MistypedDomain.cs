namespace SiteLint.Rules.Emails;

/// <summary>Reports an address at a well-known host whose name is mistyped.</summary>
public sealed class MistypedDomain : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/mistyped-domain")
    {
        Title = "Mistyped mail domain",
        Severity = Severity.Warning,
        Needs = Needs.EmailAddresses,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var email in document.EmailAddresses)
        {
            foreach (var address in Addresses.Of(email))
            {
                var domain = Addresses.DomainOf(address);
                if (MistypedDomains.Find(domain) is not { } meant)
                    continue;
                var better = email.Text.Replace("@" + domain, "@" + meant, StringComparison.Ordinal);
                context.Report(
                    email.Span,
                    $"'{domain}' in '{MailAddress.Show(address)}' is mistyped; '{meant}' was probably meant",
                    fix: better == email.Text ? null : Addresses.Write(email, $"Write '{meant}'", better, isCertain: false),
                    suggestions: [better],
                    target: email.Text);
                break;
            }
        }
    }
}
