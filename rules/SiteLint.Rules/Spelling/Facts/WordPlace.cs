namespace SiteLint.Rules.Spelling;

/// <summary>The words among which a doubtful one stands.</summary>
/// <param name="page">Numbers of all words of the page.</param>
/// <param name="known">What is known of the words.</param>
internal readonly ref struct WordPlace(ReadOnlySpan<int> page, WordCache known)
{
    private readonly ReadOnlySpan<int> page = page;
    private readonly ReadOnlySpan<int> near = page;

    private WordPlace(ReadOnlySpan<int> page, ReadOnlySpan<int> near, WordCache known)
        : this(page, known) => this.near = near;

    /// <summary>The place whose line lies between two words.</summary>
    public WordPlace Around(int start, int end) => new(page, page[start..end], known);

    /// <summary>Whether a word, by its hash, stands in the line and on the page.</summary>
    public (bool InLine, bool OnPage) Find(ulong hash)
    {
        // Nearly all that may have been meant is not met at all.
        if (hash == 0 || known.Find(hash) is not (var number and not WordCache.NoWord) || !known.IsMet(number))
            return (false, false);
        return near.Contains(number) ? (true, true) : (false, page.Contains(number));
    }
}
