using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// Remembers what lexicon, function words and the table of confused words said of words that were asked for before. One
/// instance serves one thread, and all that reads words on it.
/// </summary>
internal sealed class WordCache
{
    private const int Bits = 15;

    [ThreadStatic]
    private static WordCache? current;

    private readonly KnownWord[] words = new KnownWord[1 << Bits];

    /// <summary>The instance of this thread.</summary>
    public static WordCache Current => current ??= new WordCache();

    /// <summary>What is known of a word, a possessive counting as its word.</summary>
    public WordInfo Find(ulong hash, ReadOnlySpan<byte> codes) => TryFind(hash, out var info) ? info : Learn(hash, codes);

    /// <summary>What is known of a word that was asked for before.</summary>
    public bool TryFind(ulong hash, out WordInfo info)
    {
        ref var word = ref Of(hash);
        info = new WordInfo(word.Info & ~KnownWord.Asked);
        return word.Info != 0;
    }

    /// <summary>Looks a word up and remembers it.</summary>
    public WordInfo Learn(ulong hash, ReadOnlySpan<byte> codes)
    {
        var info = Look(codes);
        Of(hash).Info = info.Bits | KnownWord.Asked;
        return info;
    }

    /// <summary>What a word says about the language of its text, and what the confused words know of it.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="letters">The word as it is written.</param>
    /// <param name="languages">See <see cref="LanguageHints"/>; holds for words in ASCII letters.</param>
    /// <returns>Bits of <see cref="PatternSigns"/>.</returns>
    public ulong SignsOf(ulong hash, ReadOnlySpan<char> letters, out uint languages)
    {
        ref var word = ref Of(hash);
        if (word.Signs == 0)
        {
            word.Signs = ConfusionTable.Shared.SignsOf(hash);
            word.Languages = LanguageHints.Of(hash, letters);
        }

        languages = word.Languages;
        return word.Signs;
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

    private ref KnownWord Of(ulong hash)
    {
        ref var word = ref words[(int)((hash * 0x9E3779B97F4A7C15UL) >> (64 - Bits))];
        if (word.Hash != hash)
        {
            word = default;
            word.Hash = hash;
        }

        return ref word;
    }
}
