using SiteLint.Web;

namespace SiteLint.Configuration;

/// <summary>What a repository's configuration may say of how other sites are asked: to be gentler, never to be rougher.</summary>
internal static class ExternalConfiguration
{
    /// <summary>Adds the configuration to what the command line says.</summary>
    /// <param name="options">From the command line.</param>
    /// <param name="scope">The configuration of the tree's root; its values have been checked.</param>
    /// <param name="warn">Told of a wish that is not granted.</param>
    public static ExternalOptions Apply(ExternalOptions options, ConfigurationScope scope, Action<string> warn)
    {
        var ages = options.Ages;
        return options with
        {
            Ages = new CacheAges
            {
                Good = Time(scope, "links.remember-good") ?? ages.Good,
                Redirect = Time(scope, "links.remember-redirect") ?? ages.Redirect,
                Unverified = Time(scope, "links.remember-unverified") ?? ages.Unverified,
            },
            RequestTimeout = Time(scope, "links.timeout") ?? options.RequestTimeout,
            PerHost = options.PerHost ?? WishOf(scope, warn),
        };
    }

    private static HostLimit? WishOf(ConfigurationScope scope, Action<string> warn)
    {
        if (scope.FindText("links.host-limit") is not { } text || HostLimit.Read(text) is not { } wish)
            return null;
        var granted = wish.And(HostLimit.Default);
        if (granted != wish)
            warn($"links.host-limit: '{text}' is less gentle than the default, which only --host-limit grants");
        return granted;
    }

    private static TimeSpan? Time(ConfigurationScope scope, string key) => scope.FindText(key) is { } text ? Duration.Read(text) : null;
}
