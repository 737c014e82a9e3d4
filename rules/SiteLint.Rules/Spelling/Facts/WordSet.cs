namespace SiteLint.Rules.Spelling;

/// <summary>A set of word hashes that is used again and again.</summary>
internal sealed class WordSet
{
    private const int LargestKept = 1 << 14;
    private ulong[] slots = new ulong[1024];
    private int used;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        // What one huge document needed is not cleared for every small one after it.
        if (slots.Length > LargestKept)
            slots = new ulong[LargestKept / 16];
        else
            Array.Clear(slots);
        used = 0;
    }

    /// <summary>Adds a hash.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(ulong hash)
    {
        if (hash == 0)
            return false;
        if (used * 2 >= slots.Length)
            Grow();
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

    private void Grow()
    {
        var old = slots;
        slots = new ulong[old.Length * 2];
        foreach (var hash in old)
        {
            if (hash == 0)
                continue;
            var i = Slot(hash);
            while (slots[i] != 0)
                i = (i + 1) & (slots.Length - 1);
            slots[i] = hash;
        }
    }

    private int Slot(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> 40) & (slots.Length - 1);
}
