using System.Numerics;

namespace SiteLint.Rules.Spelling.Languages;

/// <summary>Tells which languages a word is a function word of, by a hash of its letters.</summary>
internal static class FunctionWordTable
{
    private const int Size = 8192;
    private static readonly ulong[] Keys = new ulong[Size];
    private static readonly uint[] Masks = new uint[Size];
    private static readonly float[] Weights = [0f, 1f, 0.7f, 0.5f, 0.4f, 0.3f, 0.25f, 0.2f];

    /// <summary>For each Latin letter up to U+1EFF: the languages that use it.</summary>
    private static readonly uint[] Letters = new uint[0x1F00];

    static FunctionWordTable()
    {
        for (var language = 0; language < FunctionWords.All.Length; language++)
        {
            var (_, words, letters) = FunctionWords.All[language];
            foreach (var range in words.AsSpan().Split(' '))
                Add(WordHash.OfText(words.AsSpan(range)), 1u << language);
            foreach (var letter in letters)
            {
                Letters[letter] |= 1u << language;
                var upper = char.ToUpperInvariant(letter);
                Letters[upper < 0x1F00 ? upper : letter] |= 1u << language;
            }
        }
    }

    /// <summary>Number of languages.</summary>
    public static int Count => FunctionWords.All.Length;

    /// <summary>Room for points of all languages, rounded up so that four are reckoned at a time.</summary>
    public static int Room => (Count + 3) & ~3;

    /// <summary>The languages that a word of this hash is a function word of, as bits.</summary>
    public static uint Find(ulong hash)
    {
        for (var slot = Slot(hash); Masks[slot] != 0; slot = (slot + 1) & (Size - 1))
        {
            if (Keys[slot] == hash)
                return Masks[slot];
        }

        return 0;
    }

    /// <summary>The languages that use a letter outside ASCII, as bits.</summary>
    public static uint UsersOf(char letter) => letter < 0x1F00 ? Letters[letter] : 0;

    /// <summary>How much a word shared by the languages of a mask counts for each.</summary>
    public static float WeightOf(uint mask) => Weights[Math.Min(BitOperations.PopCount(mask), Weights.Length - 1)];

    private static int Slot(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> 51);

    private static void Add(ulong hash, uint mask)
    {
        var slot = Slot(hash);
        while (Masks[slot] != 0 && Keys[slot] != hash)
            slot = (slot + 1) & (Size - 1);
        Keys[slot] = hash;
        Masks[slot] |= mask;
    }
}
