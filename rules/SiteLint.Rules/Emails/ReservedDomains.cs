namespace SiteLint.Rules.Emails;

/// <summary>Domains that stand for no host (RFC 2606, RFC 6761, RFC 6762).</summary>
internal static class ReservedDomains
{
    /// <summary>Whether nobody can have an address at a domain.</summary>
    public static bool Is(string domain)
    {
        var dot = domain.LastIndexOf('.');
        var top = domain.AsSpan(dot + 1);
        if (Equals(top, "test") || Equals(top, "invalid") || Equals(top, "local") || Equals(top, "example") || Equals(top, "localhost"))
            return true;
        if (dot < 0 || !(Equals(top, "com") || Equals(top, "org") || Equals(top, "net")))
            return false;
        var name = domain.AsSpan(0, dot);
        return Equals(name, "example") || name.EndsWith(".example", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Equals(ReadOnlySpan<char> a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
