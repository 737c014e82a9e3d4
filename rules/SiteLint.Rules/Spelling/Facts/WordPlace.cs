namespace SiteLint.Rules.Spelling;

/// <summary>The words among which a doubtful one stands.</summary>
internal readonly ref struct WordPlace
{
    private readonly ReadOnlySpan<int> page;
    private readonly ReadOnlySpan<int> near;
    private readonly ReadOnlySpan<ulong> met;
    private readonly WordCache known;

    /// <summary>The words of a page.</summary>
    /// <param name="page">Their numbers.</param>
    /// <param name="met">Room for a bit for each number that <paramref name="known"/> has.</param>
    /// <param name="known">What is known of the words.</param>
    public WordPlace(ReadOnlySpan<int> page, Span<ulong> met, WordCache known)
        : this(page, page, met, known)
    {
        met.Clear();
        foreach (var number in page)
            met[number >> 6] |= 1UL << number;
    }

    private WordPlace(ReadOnlySpan<int> page, ReadOnlySpan<int> near, ReadOnlySpan<ulong> met, WordCache known)
    {
        this.page = page;
        this.near = near;
        this.met = met;
        this.known = known;
    }

    /// <summary>The place whose line lies between two words.</summary>
    public WordPlace Around(int start, int end) => new(page, page[start..end], met, known);

    /// <summary>Whether a word, by its hash, stands in the line and on the page.</summary>
    public (bool InLine, bool OnPage) Find(ulong hash)
    {
        // Nearly all that may have been meant is not met at all.
        if (hash == 0 || known.Find(hash) is not (var number and not WordCache.NoWord) || number >> 6 >= met.Length || (met[number >> 6] >> number & 1) == 0)
            return (false, false);
        return (near.Contains(number), true);
    }
}
