using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>SHA-1 as git names its objects by. It is compared with what git wrote and guards nothing.</summary>
internal static class ObjectHash
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = SHA1.HashSizeInBytes;

    /// <summary>The id of the blob that holds some bytes, in hexadecimal.</summary>
    public static string OfBlob(ReadOnlySpan<byte> content)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0"));
        return ToHex(Of(head, content));
    }

    /// <summary>A hash in hexadecimal, as git writes it.</summary>
    public static string ToHex(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash);

    /// <summary>The hash of two pieces of bytes, one behind the other.</summary>
    public static byte[] Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
#pragma warning disable CA5350 // Git names objects so.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(first);
        hash.AppendData(second);
        return hash.GetHashAndReset();
    }
}
