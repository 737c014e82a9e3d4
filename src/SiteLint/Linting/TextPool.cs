using System.Runtime.InteropServices;

namespace SiteLint.Linting;

/// <summary>
/// Lets equal texts of a site (destinations, headings, messages) be one object. It remembers a fixed number of texts, the
/// later one where two want the same place, so that it never grows: a text that was forgotten is only kept twice. Threads
/// share it without a lock for the same reason.
/// </summary>
internal sealed class TextPool
{
    private const int Smallest = 1 << 8;
    private const int Largest = 1 << 17;

    /// <summary>Longer texts are rarely equal, and cost more to compare.</summary>
    private const int LongestText = 256;

    private readonly string?[] slots;

    /// <summary>Creates a pool.</summary>
    /// <param name="texts">About how many different texts there will be.</param>
    public TextPool(int texts) => slots = new string?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(texts, Smallest, Largest))];

    /// <summary>An equal text, which may be one that was given before.</summary>
    public string Share(string text)
    {
        if (text.Length is 0 or > LongestText)
            return text.Length == 0 ? "" : text;
        ref var slot = ref slots[Hash(text) & (uint)(slots.Length - 1)];
        var known = slot;
        if (known is not null && known.Length == text.Length && known == text)
            return known;
        slot = text;
        return text;
    }

    /// <summary>Who makes texts collide gains nothing but a run that shares less, so a plain hash will do.</summary>
    private static uint Hash(string text)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            hash = ulong.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(bytes)) * Factor, 29);
        for (; bytes.Length > 0; bytes = bytes[2..])
            hash = ulong.RotateLeft((hash ^ MemoryMarshal.Read<ushort>(bytes)) * Factor, 29);
        return (uint)((hash * Factor) >> 32);
    }
}
