namespace SiteLint.Rules.Emails;

/// <summary>
/// Domains of large mail hosts as they are mistyped. Pairs only, no edit distance: ymail.com, mail.com, gmx.net, me.com
/// and hey.com are one letter from others and right.
/// </summary>
internal static class MistypedDomains
{
    private static readonly Dictionary<string, string> Domains = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gmial.com"] = "gmail.com",
        ["gmal.com"] = "gmail.com",
        ["gamil.com"] = "gmail.com",
        ["gnail.com"] = "gmail.com",
        ["gmai.com"] = "gmail.com",
        ["gmail.con"] = "gmail.com",
        ["gmail.co"] = "gmail.com",
        ["gmail.cm"] = "gmail.com",
        ["gmail.om"] = "gmail.com",
        ["gmaill.com"] = "gmail.com",
        ["hotmial.com"] = "hotmail.com",
        ["hotmal.com"] = "hotmail.com",
        ["hotmail.con"] = "hotmail.com",
        ["yaho.com"] = "yahoo.com",
        ["yahooo.com"] = "yahoo.com",
        ["yhoo.com"] = "yahoo.com",
        ["outlok.com"] = "outlook.com",
        ["iclod.com"] = "icloud.com",
        ["protonmial.com"] = "protonmail.com",
    };

    private static readonly Dictionary<string, string> Tops = new(StringComparer.OrdinalIgnoreCase)
    {
        ["con"] = "com",
        ["cmo"] = "com",
        ["ocm"] = "com",
        ["nte"] = "net",
        ["ogr"] = "org",
    };

    /// <summary>The domain that was meant, or null.</summary>
    public static string? Find(string domain)
    {
        if (Domains.TryGetValue(domain, out var meant))
            return meant;
        var dot = domain.LastIndexOf('.');
        return dot > 0 && Tops.TryGetValue(domain[(dot + 1)..], out var top) ? domain[..(dot + 1)] + top : null;
    }
}
