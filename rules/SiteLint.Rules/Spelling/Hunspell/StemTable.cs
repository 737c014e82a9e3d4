namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>The stems of a dictionary: one pool of letters and arrays beside it, found by hash. Stems are known by their number.</summary>
internal sealed class StemTable
{
    private char[] letters = new char[1 << 16];
    private int used;
    private int[] starts = new int[1 << 12];
    private FlagSet[] flags = new FlagSet[1 << 12];
    private int[] next = [];
    private int[] heads = [];

    /// <summary>Number of stems.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a stem; not after <see cref="Seal"/>.</summary>
    public void Add(ReadOnlySpan<char> stem, FlagSet stemFlags)
    {
        if (Count + 1 >= starts.Length)
        {
            Array.Resize(ref starts, starts.Length * 2);
            Array.Resize(ref flags, flags.Length * 2);
        }

        if (used + stem.Length > letters.Length)
            Array.Resize(ref letters, Math.Max(letters.Length * 2, used + stem.Length));
        stem.CopyTo(letters.AsSpan(used));
        starts[Count] = used;
        flags[Count] = stemFlags;
        used += stem.Length;
        Count++;
        starts[Count] = used;
    }

    /// <summary>Makes the table ready to be asked.</summary>
    public void Seal()
    {
        var size = 16;
        while (size < Count * 2)
            size *= 2;
        heads = new int[size];
        next = new int[Count];
        for (var i = Count - 1; i >= 0; i--)
        {
            var slot = Slot(TextOf(i));
            next[i] = heads[slot] - 1;
            heads[slot] = i + 1;
        }
    }

    /// <summary>The letters of a stem.</summary>
    public ReadOnlySpan<char> TextOf(int stem) => letters.AsSpan(starts[stem], starts[stem + 1] - starts[stem]);

    /// <summary>The flags of a stem.</summary>
    public FlagSet FlagsOf(int stem) => flags[stem];

    /// <summary>The first stem of these letters, or -1.</summary>
    public int Find(ReadOnlySpan<char> text) => Follow(heads[Slot(text)] - 1, text);

    /// <summary>The next stem of the same letters, or -1.</summary>
    public int FindNext(int stem) => Follow(next[stem], TextOf(stem));

    private int Follow(int stem, ReadOnlySpan<char> text)
    {
        while (stem >= 0 && !TextOf(stem).SequenceEqual(text))
            stem = next[stem];
        return stem;
    }

    private int Slot(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619u;
        hash ^= hash >> 15;
        return (int)(hash & (uint)(heads.Length - 1));
    }
}
