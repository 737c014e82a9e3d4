namespace SiteLint.Sites.Resolving;

/// <summary>What can be told of a host by its name.</summary>
internal static class HostNames
{
    private static readonly HashSet<string> CommonDomains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "edu", "gov", "info", "dev", "io", "ai", "app", "co", "eu", "uk", "de", "fr", "ch", "at", "nl", "be",
        "it", "es", "pt", "se", "no", "fi", "dk", "pl", "cz", "ca", "us", "au", "nz", "jp", "cn", "tw", "hk", "kr", "in", "sg", "br", "ru", "tv", "me",
    };

    /// <summary>Whether the first segment of a path is surely a host: <c>www.example.org</c>, <c>github.com</c> before a path.</summary>
    /// <param name="host">The segment.</param>
    /// <param name="hasPath">Whether a path follows it.</param>
    public static bool LooksLikeHost(string host, bool hasPath)
    {
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || dot == host.Length - 1 || host.Contains('@') || host.Contains("..", StringComparison.Ordinal))
            return false;
        foreach (var c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }

        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && dot > 3)
            return true;

        // "README.md" is a file and "example.com" a host: without a path only the domains that are no file extensions count.
        return hasPath ? CommonDomains.Contains(host[(dot + 1)..]) : host[(dot + 1)..].ToLowerInvariant() is "com" or "org" or "net" or "edu" or "gov";
    }

    /// <summary>Whether a host (with or without a port) is the machine itself.</summary>
    public static bool IsLocal(string authority)
    {
        var host = WithoutPort(authority);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "0.0.0.0" or "[::1]";
    }

    /// <summary>Whether sites of several repositories share one host there, each under its own first path segment.</summary>
    public static bool IsSharedPagesHost(string host) =>
        host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".gitlab.io", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".codeberg.page", StringComparison.OrdinalIgnoreCase);

    /// <summary>A host without its port.</summary>
    public static string WithoutPort(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return colon > 0 && !authority.EndsWith(']') ? authority[..colon] : authority;
    }
}
