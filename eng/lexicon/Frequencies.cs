namespace SiteLint.Lexicon;

/// <summary>Joins the two sources of frequency: ranks in an encyclopedia and counts in manuals.</summary>
internal static class Frequencies
{
    /// <summary>Sets the frequency of every word.</summary>
    public static void Set(IReadOnlyDictionary<string, Entry> entries, string[] popular, ProseCounts prose)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < popular.Length; i++)
            ranks.TryAdd(popular[i], i + 1);
        foreach (var (word, entry) in entries)
        {
            var general = ranks.TryGetValue(word, out var rank) ? PerWord(rank) : 0;
            var manual = prose.Words.TryGetValue(word, out var counts) ? (double)counts.Count / prose.Total : 0;
            entry.IsAttested = rank is > 0 and < 60_000 || counts is { ManualCount: >= 2, Count: >= 4 };

            // Capitals inside are the usual form only where the manuals have hardly another.
            if (entry.Case == 3 && counts is { Count: >= 4 } && counts.Lower * 3 > counts.Count)
                entry.Case = 0;

            // A word that only one manual knows is that manual's.
            if (counts is { ManualCount: 1 })
                manual *= 0.1;
            var measured = Math.Log10(1e9 * Math.Max(1e-12, (0.5 * general) + (0.5 * manual)));
            entry.Zipf = Math.Max(measured, Floor(entry));
            // The encyclopedia's own pages and the manuals' jargon lift words that the word list calls rare.
            if (entry.Size >= 70 || (entry.Size == 0 && !entry.Class.HasFlag(WordClass.Technical)))
                entry.Zipf = Math.Min(entry.Zipf, counts is { ManualCount: >= 5 } ? 4 : 3);
        }
    }

    private static double PerWord(int rank) => rank <= 8000 ? 0.09 / (rank + 1.7) : 0.09 / 8001.7 * Math.Pow(8000.0 / rank, 1.7);

    private static double Floor(Entry entry) => entry.Size switch
    {
        0 => entry.Class.HasFlag(WordClass.Technical) ? 1.5 : 0.5,
        <= 10 => 4.2,
        <= 20 => 3.8,
        <= 35 => 2.9,
        <= 40 => 2.5,
        <= 50 => 2.2,
        <= 55 => 2.0,
        <= 60 => 1.8,
        <= 70 => 1.3,
        _ => 0.5,
    };
}
