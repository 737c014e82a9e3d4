namespace SiteLint.Rules.Emails;

/// <summary>The addresses that an <see cref="EmailAddress"/> of a document names.</summary>
internal static class Addresses
{
    /// <summary>The bare addresses: the recipients of a <c>mailto:</c> link, or the text itself.</summary>
    public static IReadOnlyList<string> Of(EmailAddress email)
    {
        if (email.IsDynamic)
            return [];
        return Mailto.Is(email.Text) ? Mailto.Recipients(email.Text) : [email.Text.Trim()];
    }

    /// <summary>The part behind the last <c>@</c>; empty where there is none.</summary>
    public static string DomainOf(string address)
    {
        var at = address.LastIndexOf('@');
        return at < 0 ? "" : address[(at + 1)..];
    }

    /// <summary>A fix that writes a destination in place of the whole address; null where nothing is to be written.</summary>
    public static Fix? Write(EmailAddress email, string title, string? text, bool isCertain)
    {
        if (text is null)
            return null;
        var isAttribute = email.Field is "href" or "action" or "content" or "xlink:href" or "formaction";
        if (isAttribute)
            text = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        return new Fix(title, isCertain ? FixSafety.Safe : FixSafety.Unsafe, [new TextEdit(email.Span, text)]);
    }
}
