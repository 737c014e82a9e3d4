using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// The hash of a word by the codes of its letters, eight at a time: of words as long as most are it is another number for
/// each. It holds within a run and is written nowhere.
/// </summary>
internal static class WordHash
{
    private const ulong Seed = 14695981039346656037UL;
    private const ulong Factor = 0x9FB21C651E98DF25UL;

    /// <summary>Hash of codes.</summary>
    public static ulong Of(ReadOnlySpan<byte> codes)
    {
        var hash = Seed;
        for (; codes.Length > 8; codes = codes[8..])
            hash = Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(codes));
        var last = 0UL;
        for (var i = codes.Length - 1; i >= 0; i--)
            last = (last << 8) | codes[i];
        return Add(hash, last);
    }

    /// <summary>Hash of up to sixteen codes, in two numbers with the first code in the lowest bits and zeros behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong first, ulong second)
    {
        var hash = Add(Seed, first);
        return second == 0 ? hash : Add(hash, second);
    }

    /// <summary>Hash of a word; 0 where it is no word of the alphabet.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(word, codes);
        return length < 0 ? 0 : Of(codes[..length]);
    }

    /// <summary>Hash of any word, capitals counting as small letters; that of its codes where it is made of ASCII letters and apostrophes.</summary>
    [SkipLocalsInit]
    public static ulong OfText(ReadOnlySpan<char> word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var isPlain = word.Length < Letters.MaxLength;
        for (var i = 0; isPlain && i < word.Length; i++)
        {
            var lower = (uint)(word[i] | 0x20) - 'a';
            if (lower < 26)
                codes[i] = (byte)(lower + 1);
            else if (word[i] is '\'' or '\u2019')
                codes[i] = Letters.Apostrophe;
            else
                isPlain = false;
        }

        return isPlain ? Of(codes[..word.Length]) : OfLetters(word);
    }

    /// <summary>Hash of a text as it stands.</summary>
    public static ulong OfExact(ReadOnlySpan<char> text)
    {
        var hash = Seed ^ (uint)text.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
            hash = Add(hash, four);
        var rest = 0UL;
        foreach (var letter in text[(text.Length & ~3)..])
            rest = (rest << 16) | letter;
        return Add(hash, rest);
    }

    private static ulong OfLetters(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
            hash = (hash ^ (letter == '\u2019' ? '\'' : char.ToLowerInvariant(letter))) * 1099511628211UL;
        return hash;
    }

    private static ulong Add(ulong hash, ulong codes)
    {
        hash = (hash ^ codes) * Factor;
        return hash ^ (hash >> 32);
    }
}
