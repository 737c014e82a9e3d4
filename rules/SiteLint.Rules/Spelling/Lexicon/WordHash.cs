namespace SiteLint.Rules.Spelling;

/// <summary>The hash of a word's codes, as <see cref="WordScanner"/> makes it.</summary>
internal static class WordHash
{
    /// <summary>The hash of no codes.</summary>
    public const ulong Seed = 14695981039346656037UL;

    /// <summary>Adds a code to a hash.</summary>
    public static ulong Add(ulong hash, byte code) => (hash ^ code) * 1099511628211UL;

    /// <summary>Hash of codes.</summary>
    public static ulong Of(ReadOnlySpan<byte> codes)
    {
        var hash = Seed;
        foreach (var code in codes)
            hash = Add(hash, code);
        return hash;
    }

    /// <summary>Hash of a word; 0 where it is no word of the alphabet.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(word, codes);
        return length < 0 ? 0 : Of(codes[..length]);
    }
}
