using System.Net;
using System.Net.Sockets;

namespace SiteLint.Web;

/// <summary>Says which addresses a page of a stranger's repository may make us ask.</summary>
internal sealed class AddressGuard(IReadOnlyList<string> privateHosts)
{
    /// <summary>Whether a host was allowed by the caller, whatever its address.</summary>
    public bool IsAllowedByName(string host)
    {
        foreach (var allowed in privateHosts)
        {
            if (string.Equals(allowed, host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether an address is on the public Internet: not private, loopback, link-local, shared, metadata, multicast or reserved.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return IsPublicV6(address);
        var bytes = address.GetAddressBytes();
        return bytes[0] switch
        {
            0 or 10 or 127 or >= 224 => false,
            100 => bytes[1] is < 64 or > 127,
            169 => bytes[1] != 254,
            172 => bytes[1] is < 16 or > 31,
            192 => !(bytes[1] == 168 || (bytes[1] == 0 && bytes[2] is 0 or 2) || (bytes[1] == 88 && bytes[2] == 99)),
            198 => !(bytes[1] is 18 or 19 || (bytes[1] == 51 && bytes[2] == 100)),
            203 => !(bytes[1] == 0 && bytes[2] == 113),
            _ => true,
        };
    }

    private static bool IsPublicV6(IPAddress address)
    {
        if (address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6Multicast || address.IsIPv6UniqueLocal
            || address.Equals(IPAddress.IPv6Loopback) || address.Equals(IPAddress.IPv6Any))
        {
            return false;
        }

        var bytes = address.GetAddressBytes();
        // 64:ff9b::/96 and 2002::/16 carry an IPv4 address inside; only 2000::/3 is handed out at all.
        if (bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == 0xFF && bytes[3] == 0x9B)
            return IsPublic(new IPAddress(bytes.AsSpan(12, 4)));
        if (bytes[0] == 0x20 && bytes[1] == 0x02)
            return IsPublic(new IPAddress(bytes.AsSpan(2, 4)));
        return (bytes[0] & 0xE0) == 0x20 && !(bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8);
    }
}
