namespace SiteLint.Rules.Emails;

/// <summary>Reports a <c>mailto:</c> link whose text is another address.</summary>
public sealed class AddressTextMismatch : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/text-mismatch")
    {
        Title = "Link shows one address and mails another",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var email in document.EmailAddresses)
        {
            if (email.IsDynamic || !Mailto.Is(email.Text) || AddressIn(email.LinkText) is not { } shown)
                continue;
            var recipients = Mailto.Recipients(email.Text);
            if (recipients.Count == 0 || Holds(recipients, shown) || MailAddress.Judge(recipients[0], []) is not null)
                continue;
            context.Report(
                email.LinkTextSpan.IsEmpty ? email.Span : email.LinkTextSpan,
                $"The link shows '{MailAddress.Show(shown)}' and mails '{MailAddress.Show(recipients[0])}'",
                note: "Readers who copy the text write to another address than those who click",
                target: email.Text);
        }
    }

    private static bool Holds(List<string> recipients, string shown)
    {
        foreach (var recipient in recipients)
        {
            if (recipient.Equals(shown, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Only a text that is an address and nothing else is compared.
    private static string? AddressIn(string? text)
    {
        if (text is null || text.Length > 320 || !text.Contains('@'))
            return null;
        var trimmed = text.Trim();
        trimmed = MailAddress.TrimMarks(trimmed) ?? trimmed;
        if (Mailto.Is(trimmed))
            trimmed = trimmed["mailto:".Length..];
        return MailAddress.Judge(trimmed, []) is null ? trimmed : null;
    }
}
