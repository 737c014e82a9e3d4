using System.Numerics;

namespace SiteLint.Rules.Spelling;

/// <summary>The words that recur in a site without being in the lexicon, as candidates for words that stand once: ectd beside etcd.</summary>
internal sealed class RecurringWords
{
    /// <summary>Length from which a word is a candidate.</summary>
    private const int Shortest = 4;

    /// <summary>How many times as often as the mistyped word it has to stand in the site.</summary>
    private const int Ratio = 6;

    /// <summary>What the edits may cost: two letters that changed places, a letter typed twice or once, one vowel for another.</summary>
    private const float MaxCost = 0.7f;

    private readonly List<SiteWord> words = [];
    private readonly List<uint> letters = [];

    /// <summary>Takes those of a site's words that recur.</summary>
    public RecurringWords(IEnumerable<SiteWord> all)
    {
        foreach (var word in all)
        {
            if (!word.Recurs || word.Key.Length < Shortest || word.Count < Ratio)
                continue;
            words.Add(word);
            letters.Add(LettersOf(word.Key));
        }
    }

    /// <summary>The nearest word that stands much more often, or null.</summary>
    /// <param name="key">The doubtful word in lower case.</param>
    /// <param name="count">How often it stands in the site.</param>
    /// <param name="cost">What the edits cost.</param>
    public SiteWord? Near(string key, int count, out float cost)
    {
        cost = (key.Length == Shortest ? EditCosts.Transposition : MaxCost) + 0.01f;
        SiteWord? nearest = null;
        if (key.Length < Shortest)
            return null;
        var wanted = LettersOf(key);
        for (var i = 0; i < words.Count; i++)
        {
            // One edit changes at most two of the letters that occur.
            var word = words[i];
            if (Math.Abs(word.Key.Length - key.Length) > 1 || word.Count < Ratio * count || BitOperations.PopCount(wanted ^ letters[i]) > 2 || word.Key == key || IsInflection(key, word.Key))
                continue;
            var found = EditDistance.Cost(key, word.Key, cost);
            if (found >= cost || found == 0f)
                continue;
            (cost, nearest) = (found, word);
        }

        return nearest;
    }

    private static bool IsInflection(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.Length == shorter.Length + 1 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private static uint LettersOf(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
            mask |= 1u << (letter & 31);
        return mask;
    }
}
