namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>A fixed set of words in lower case, asked by hash.</summary>
internal sealed class HashedWords
{
    private readonly ulong[] slots;

    /// <summary>Creates a set of words separated by blanks.</summary>
    public HashedWords(string words)
    {
        var size = 16;
        while (size < words.AsSpan().Count(' ') * 3)
            size *= 2;
        slots = new ulong[size];
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (words.AsSpan(range).IsEmpty)
                continue;
            var hash = Hash(words.AsSpan(range));
            var slot = Slot(hash);
            while (slots[slot] != 0 && slots[slot] != hash)
                slot = (slot + 1) & (size - 1);
            slots[slot] = hash;
        }
    }

    /// <summary>The hash of a word in lower case.</summary>
    public static ulong Hash(ReadOnlySpan<char> word) => WordHash.OfText(word);

    /// <summary>Whether a word of this hash is in the set.</summary>
    public bool Contains(ulong hash)
    {
        for (var slot = Slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] == hash)
                return true;
        }

        return false;
    }

    private int Slot(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> 32) & (slots.Length - 1);
}
