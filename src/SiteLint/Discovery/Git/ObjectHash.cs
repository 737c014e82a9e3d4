using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>
/// SHA-1 (FIPS 180-4) as git names its objects by. It is compared with what git wrote and guards nothing; the framework's own has to load a
/// library of the system first, which takes longer than the hashes of a run.
/// </summary>
internal static class ObjectHash
{
    private const int Block = 64;

    /// <summary>Bytes of a hash.</summary>
    public const int Length = 20;

    /// <summary>The id of the blob that holds some bytes, in hexadecimal.</summary>
    public static string OfBlob(ReadOnlySpan<byte> content)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0"));
        return ToHex(Of(head, content));
    }

    /// <summary>A hash in hexadecimal, as git writes it.</summary>
    public static string ToHex(ReadOnlySpan<byte> hash)
    {
        const string Digits = "0123456789abcdef";
        Span<char> text = stackalloc char[2 * Length];
        for (var i = 0; i < Length; i++)
        {
            text[2 * i] = Digits[hash[i] >> 4];
            text[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(text);
    }

    /// <summary>The hash of two pieces of bytes, one behind the other.</summary>
    public static byte[] Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
        Span<byte> rest = stackalloc byte[2 * Block];
        var total = first.Length + second.Length;
        var kept = 0;
        Take(first, state, rest, ref kept);
        Take(second, state, rest, ref kept);

        rest[kept++] = 0x80;
        var end = kept + 8 <= Block ? Block : 2 * Block;
        rest[kept..end].Clear();
        BinaryPrimitives.WriteUInt64BigEndian(rest[(end - 8)..], (ulong)total * 8);
        for (var at = 0; at < end; at += Block)
            Mix(rest.Slice(at, Block), state);

        var hash = new byte[Length];
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(4 * i), state[i]);
        return hash;
    }

    private static void Take(ReadOnlySpan<byte> bytes, Span<uint> state, Span<byte> rest, ref int kept)
    {
        if (kept > 0)
        {
            var count = Math.Min(Block - kept, bytes.Length);
            bytes[..count].CopyTo(rest[kept..]);
            kept += count;
            bytes = bytes[count..];
            if (kept < Block)
                return;
            Mix(rest[..Block], state);
            kept = 0;
        }

        for (; bytes.Length >= Block; bytes = bytes[Block..])
            Mix(bytes[..Block], state);
        bytes.CopyTo(rest);
        kept = bytes.Length;
    }

    private static void Mix(ReadOnlySpan<byte> block, Span<uint> state)
    {
        Span<uint> words = stackalloc uint[80];
        for (var i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (var i = 16; i < words.Length; i++)
            words[i] = BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
        for (var i = 0; i < words.Length; i++)
        {
            var (mixed, constant) = i switch
            {
                < 20 => ((b & c) | (~b & d), 0x5A827999u),
                < 40 => (b ^ c ^ d, 0x6ED9EBA1u),
                < 60 => ((b & c) | (b & d) | (c & d), 0x8F1BBCDCu),
                _ => (b ^ c ^ d, 0xCA62C1D6u),
            };
            var next = unchecked(BitOperations.RotateLeft(a, 5) + mixed + e + constant + words[i]);
            (e, d, c, b, a) = (d, c, BitOperations.RotateLeft(b, 30), a, next);
        }

        unchecked
        {
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
        }
    }
}
