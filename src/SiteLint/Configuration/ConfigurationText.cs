using System.Text;
using System.Text.Unicode;

namespace SiteLint.Configuration;

/// <summary>Decodes configurations, which are UTF-8.</summary>
internal static class ConfigurationText
{
    /// <summary>The text without a byte-order mark, or null where the bytes are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return Utf8.IsValid(bytes) && !bytes.Contains((byte)0) ? Encoding.UTF8.GetString(bytes) : null;
    }
}
