namespace SiteLint.Web;

/// <summary>A URL or a redirect leads to an address that may not be asked.</summary>
internal sealed class RefusedAddressException(string host)
    : IOException($"'{host}' has a private address, which is not asked unless the caller allows it with --allow-private")
{
}
