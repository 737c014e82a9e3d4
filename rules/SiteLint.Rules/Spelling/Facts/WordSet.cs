namespace SiteLint.Rules.Spelling;

/// <summary>A set of word hashes that is used again and again.</summary>
internal sealed class WordSet
{
    private ulong[] slots = new ulong[256];
    private int used;

    /// <summary>Forgets everything and makes room.</summary>
    public void Reset(int capacity)
    {
        var size = 256;
        while (size < capacity * 2)
            size *= 2;
        if (size > slots.Length || size * 8 < slots.Length)
            slots = new ulong[size];
        else
            Array.Clear(slots);
        used = 0;
    }

    /// <summary>Adds a hash; not more than the capacity allows.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(ulong hash)
    {
        if (hash == 0 || used * 2 > slots.Length)
            return false;
        for (var i = Slot(hash); ; i = (i + 1) & (slots.Length - 1))
        {
            if (slots[i] == hash)
                return false;
            if (slots[i] != 0)
                continue;
            slots[i] = hash;
            used++;
            return true;
        }
    }

    /// <summary>Whether a hash is in the set.</summary>
    public bool Contains(ulong hash)
    {
        if (hash == 0)
            return false;
        for (var i = Slot(hash); slots[i] != 0; i = (i + 1) & (slots.Length - 1))
        {
            if (slots[i] == hash)
                return true;
        }

        return false;
    }

    private int Slot(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> 40) & (slots.Length - 1);
}
