namespace SiteLint.Parsing;

/// <summary>Notes the e-mail address that a link goes to.</summary>
internal static class TargetAddresses
{
    /// <summary>Notes the address of a link, where it has one.</summary>
    public static void Add(DocumentBuilder builder, Link link)
    {
        var target = link.Target.AsSpan();
        var isMailto = target.TrimStart().StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        if (!isMailto && (!target.Contains('@') || !IsAddress(target)))
            return;
        builder.EmailAddresses.Add(new EmailAddress
        {
            Text = link.Target,
            Span = link.TargetSpan,
            Origin = isMailto ? EmailOrigin.Mailto : EmailOrigin.BareTarget,
            LinkText = link.Text,
            LinkTextSpan = link.TextSpan,
            Field = link.Attribute,
            IsDynamic = link.IsDynamic,
        });
    }

    private static bool IsAddress(ReadOnlySpan<char> target)
    {
        var at = target.IndexOf('@');
        return at > 0 && target.IndexOfAny(":/#") < 0 && target[(at + 1)..].Contains('.') && !target[(at + 1)..].Contains('@');
    }
}
