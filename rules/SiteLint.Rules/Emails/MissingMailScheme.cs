namespace SiteLint.Rules.Emails;

/// <summary>Reports a link to an e-mail address without <c>mailto:</c>, which browsers take for a file.</summary>
public sealed class MissingMailScheme : SiteRule
{
    private static readonly string[] Extensions =
        ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "pdf", "html", "htm", "md", "mdx", "css", "js", "mjs", "ts", "json", "xml", "txt", "zip", "gz", "mp4", "webm", "woff", "woff2"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/missing-scheme")
    {
        Title = "Address without mailto:",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var email in page.EmailAddresses)
        {
            if (email.Origin == EmailOrigin.BareTarget && !email.IsDynamic && IsAddress(email.Text) && context.Site.Resolve(email.Text, page) is MissingTarget)
            {
                context.Report(
                    email.Span,
                    $"'{MailAddress.Show(email.Text)}' is an e-mail address without 'mailto:'; browsers look for a page of that name",
                    fix: Addresses.Write(email, "Put 'mailto:' before it", "mailto:" + email.Text.Trim(), isCertain: true),
                    target: email.Text,
                    causeKey: email.Text);
            }
        }

        foreach (var link in page.Links)
        {
            if (!link.IsDynamic && UserOf(link.Target) is { } address)
            {
                context.Report(
                    link.TargetSpan,
                    $"'{MailAddress.Show(link.Target)}' logs in at a host under a name; 'mailto:{MailAddress.Show(address)}' was probably meant",
                    fix: Fix.Unsafe("Write a mailto: link", link.TargetSpan, "mailto:" + address),
                    severity: Severity.Warning,
                    target: link.Target);
            }
        }
    }

    private static bool IsAddress(string text)
    {
        text = text.Trim();
        if (MailAddress.Judge(text, []) is not null)
            return false;
        var top = text[(text.LastIndexOf('.') + 1)..];
        foreach (var c in top)
        {
            if (!char.IsLetter(c))
                return false;
        }

        foreach (var extension in Extensions)
        {
            if (top.Equals(extension, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return top.Length > 1;
    }

    // "http://jane@example.com": a user without a password, and no path to log in for.
    private static string? UserOf(string target)
    {
        var start = target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        if (start == 0)
            return null;
        var address = target.AsSpan(start).TrimEnd('/');
        if (address.IndexOf('@') <= 0 || address.IndexOfAny(":/?#") >= 0)
            return null;
        var text = address.ToString();
        return MailAddress.Judge(text, []) is null ? text : null;
    }
}
