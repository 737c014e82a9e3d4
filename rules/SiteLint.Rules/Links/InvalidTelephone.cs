using System.Text;

namespace SiteLint.Rules.Links;

/// <summary>Reports a <c>tel:</c> link that a telephone does not understand (RFC 3966).</summary>
public sealed class InvalidTelephone : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/invalid-tel")
    {
        Title = "Malformed tel: link",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var link in page.Links)
        {
            if (link.IsDynamic || !link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
                continue;
            var number = Uri.UnescapeDataString(link.Target[4..]);
            var parameters = number.IndexOf(';');
            var tail = parameters < 0 ? "" : number[parameters..];
            var main = parameters < 0 ? number : number[..parameters];
            Judge(link, main, tail, context);
        }
    }

    private static void Judge(Link link, string number, string tail, SiteRuleContext context)
    {
        var slashes = number.StartsWith("//", StringComparison.Ordinal);
        var bare = number.TrimStart('/').Trim();
        if (bare.Length == 0)
        {
            Report(link, context, "This tel: link has no number", null, null);
            return;
        }

        // In "+49 (0) 30" the zero is what one dials instead of the country code.
        var written = Write(bare[0] == '+' ? bare.Replace("(0)", "", StringComparison.Ordinal) : bare, out var hasLetters, out var hasOther);
        if (hasLetters)
            Report(link, context, $"The number '{Show(bare)}' has letters, which not every telephone can dial", Severity.Warning, null);
        else if (slashes)
            Report(link, context, "A tel: link has no slashes behind 'tel:'", null, "tel:" + written + tail);
        else if (hasOther)
            Report(link, context, $"The number '{Show(bare)}' has blanks or brackets; write it with digits, '-' and '.'", Severity.Warning, "tel:" + written + tail);
        else if (bare[0] != '+' && !tail.Contains("phone-context", StringComparison.Ordinal) && bare.Length > 6)
            Report(link, context, $"The number '{Show(bare)}' has no country code, so it can be dialled in one country only", Severity.Info, null);
    }

    private static string Write(string number, out bool hasLetters, out bool hasOther)
    {
        hasLetters = hasOther = false;
        var written = new StringBuilder(number.Length);
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c) || c is '-' or '.' or '*' or '#' || (c == '+' && written.Length == 0))
                written.Append(c);
            else if (char.IsLetter(c))
                hasLetters = true;
            else
                hasOther = true;
            if (char.IsWhiteSpace(c) && written.Length > 0 && written[^1] is not ('-' or '.'))
                written.Append('-');
        }

        return written.ToString().TrimEnd('-');
    }

    private static void Report(Link link, SiteRuleContext context, string message, Severity? severity, string? fix) => context.Report(
        link.TargetSpan,
        message,
        severity: severity,
        fix: fix is null ? null : Fix.Safe("Write the number as telephones read it", link.TargetSpan, fix),
        target: link.Target);

    private static string Show(string number) => number.Length <= 40 ? number : string.Concat(number.AsSpan(0, 37), "…");
}
