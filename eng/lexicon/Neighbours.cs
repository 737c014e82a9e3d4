namespace SiteLint.Lexicon;

/// <summary>Words one edit away.</summary>
internal static class Neighbours
{
    /// <summary>Whether a word of the lists, at least 30 times as frequent in the manuals, is one edit away.</summary>
    public static bool HasMuchMoreFrequent(string word, int count, ProseCounts prose, IReadOnlyDictionary<string, Entry> entries)
    {
        foreach (var other in Edits(word))
        {
            if (entries.TryGetValue(other, out var entry) && (entry.Class & WordClass.Common) != 0
                && prose.Words.TryGetValue(other, out var counts) && counts.Count >= count * 30 && !IsInflection(word, other))
                return true;
        }

        return false;
    }

    private static bool IsInflection(string word, string other) =>
        word == other + "s" || other == word + "s" || word == other + "d" || word == other + "r" || other == word + "d" || word == other + "y";

    private static IEnumerable<string> Edits(string word)
    {
        for (var i = 0; i < word.Length; i++)
            yield return word.Remove(i, 1);
        for (var i = 0; i + 1 < word.Length; i++)
            yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1, 1), word.AsSpan(i, 1), word.AsSpan(i + 2));
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            for (var i = 0; i <= word.Length; i++)
            {
                yield return word.Insert(i, letter.ToString());
                if (i < word.Length && word[i] != letter)
                    yield return string.Concat(word.AsSpan(0, i), letter.ToString(), word.AsSpan(i + 1));
            }
        }
    }
}
