namespace SiteLint.Rules.Spelling;

/// <summary>Remembers what the lexicon said of words that were asked for before. One instance serves one thread.</summary>
internal sealed class WordCache
{
    private const int Size = 1 << 14;
    private const uint Asked = 1 << 17;
    private readonly ulong[] hashes = new ulong[Size];
    private readonly uint[] bits = new uint[Size];

    /// <summary>What is known of a word, a possessive counting as its word.</summary>
    public WordInfo Find(ulong hash, ReadOnlySpan<byte> codes)
    {
        var slot = (int)((hash * 0x9E3779B97F4A7C15UL) >> 50);
        if (hashes[slot] == hash && bits[slot] != 0)
            return new WordInfo(bits[slot] & ~Asked);
        var info = Look(codes);
        hashes[slot] = hash;
        bits[slot] = info.Bits | Asked;
        return info;
    }

    /// <summary>What is known of a word, without remembering it.</summary>
    public static WordInfo Look(ReadOnlySpan<byte> codes)
    {
        var info = Lexicon.English.Find(codes);
        if (info.Class == WordClass.None && Possessive.StemLength(codes) is var stem && stem < codes.Length)
        {
            if (Possessive.OfPlural(codes[..stem]) is not null)
                return info;
            info = Lexicon.English.Find(codes[..stem]);
            codes = codes[..stem];
        }

        if ((info.Class & WordClass.Trusted) == 0 || info.Zipf < 3f)
        {
            if (MisspellingList.English.Contains(codes))
                info = info.AsListed();
        }

        return info;
    }
}
