namespace SiteLint.Lexicon;

/// <summary>What goes in beside the word lists, and what stays out.</summary>
internal static class Vocabulary
{
    private const WordClass Known = WordClass.Common | WordClass.Large | WordClass.Technical;

    /// <summary>Words that several manuals use without being in any list: technical where many do, identifiers otherwise.</summary>
    public static void AddManuals(WordSources sources, ProseCounts prose, Misspellings misspellings)
    {
        foreach (var word in ProseCounts.Contractions)
            sources.Add(word, WordClass.Common, 35);
        foreach (var (word, counts) in prose.Words)
        {
            if (word.Contains('-', StringComparison.Ordinal) || word.Contains('\'', StringComparison.Ordinal) || counts.ManualCount < 2)
                continue;
            if (word.Length < 4 && !(word.Length == 3 && sources.Entries.TryGetValue(word, out var known) && (known.Class & (WordClass.Acronym | WordClass.Identifier)) != 0))
                continue;
            if (misspellings.Pairs.ContainsKey(word) || (sources.Entries.TryGetValue(word, out var entry) && (entry.Class & Known) != 0))
                continue;
            // Names and acronyms are known by their case; what manuals add are words.
            if (counts.Lower * 2 < counts.Count)
                continue;
            var trusted = counts.ManualCount >= 4 && counts.Count >= 20 && !Neighbours.HasMuchMoreFrequent(word, counts.Count, prose, sources.Entries);
            sources.Add(word, trusted ? WordClass.Technical : WordClass.Identifier, 0);
        }
    }

    /// <summary>Hyphenated compounds: those of WordNet with three parts or an unknown part, and those that several manuals use.</summary>
    public static void AddCompounds(WordSources sources, ProseCounts prose, string wordnet)
    {
        var added = 0;
        foreach (var name in new[] { "index.noun", "index.adj", "index.adv", "index.verb" })
        {
            foreach (var line in File.ReadLines(Path.Combine(wordnet, name)))
            {
                var word = line[..Math.Max(0, line.IndexOf(' '))];
                if (word.Contains('-', StringComparison.Ordinal) && !word.Contains('_', StringComparison.Ordinal) && Wanted(word))
                    added += Accept(word);
            }
        }

        foreach (var (word, counts) in prose.Words)
        {
            if (word.Contains('-', StringComparison.Ordinal) && counts.ManualCount >= 3 && counts.Count >= 6 && counts.Lower > 0 && Wanted(word))
                added += Accept(word);
        }

        Console.WriteLine($"{added} compounds");

        bool Wanted(string word)
        {
            var parts = word.Split('-');
            return parts.All(static part => part.Length > 0 && part.All(char.IsAsciiLetterLower))
                && parts.All(part => part.Length < 3 || (sources.Entries.TryGetValue(part, out var entry) && (entry.Class & Known) != 0) || parts.Length == 2)
                && (parts.Length > 2 || parts.Any(part => !sources.Entries.TryGetValue(part, out var entry) || (entry.Class & Known) == 0));
        }

        int Accept(string word) => sources.Add(word, WordClass.Common, 60) is null ? 0 : 1;
    }

    /// <summary>
    /// Words that the encyclopedia uses and no list has: names, terms of a trade, foreign words. They are no reason to
    /// trust a word, but a mistake that nobody listed is hardly ever among them.
    /// </summary>
    public static void AddAttested(WordSources sources, string[] popular, Misspellings misspellings)
    {
        foreach (var word in popular)
        {
            if (word.Length is < 4 or > 30 || !word.All(char.IsAsciiLetterLower) || sources.Entries.ContainsKey(word) || misspellings.Pairs.ContainsKey(word))
                continue;
            sources.Entries.Add(word, new Entry { IsAttested = true });
        }
    }

    /// <summary>Removes entries that nothing will ask for.</summary>
    public static void DropUnusable(Dictionary<string, Entry> entries)
    {
        foreach (var word in entries.Keys.ToArray())
        {
            var entry = entries[word];
            // Two letters that are only an identifier or an abbreviation excuse too much.
            if (word.Length <= 2 && (entry.Class & (WordClass.Common | WordClass.Large)) == 0 && !entry.Class.HasFlag(WordClass.Acronym))
                entries.Remove(word);
        }
    }

    /// <summary>Whether a pair of the list is a misspelling beside this vocabulary.</summary>
    public static bool IsMisspelling(IReadOnlyDictionary<string, Entry> entries, string wrong, string[] corrections)
    {
        if (!entries.TryGetValue(wrong, out var entry))
            return true;
        if ((entry.Class & (WordClass.Common | WordClass.Technical)) != 0)
            return false;
        if ((entry.Class & WordClass.Large) == 0)
            return true;
        return corrections.All(correction => entries.TryGetValue(correction, out var right) && right.Zipf >= entry.Zipf + 1.5);
    }
}
