namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Affixes in the order of what they add, read from the word's edge inward, so that those that fit a word are found by narrowing a range letter by letter.</summary>
internal sealed class AffixIndex
{
    private readonly Affix[] affixes;
    private readonly bool fromEnd;
    private readonly Dictionary<char, Affix[]> byFlag = [];

    /// <summary>Creates an index.</summary>
    /// <param name="affixes">All prefixes or all suffixes.</param>
    /// <param name="fromEnd">Whether they are suffixes.</param>
    public AffixIndex(List<Affix> affixes, bool fromEnd)
    {
        this.fromEnd = fromEnd;
        this.affixes = [.. affixes];
        var keys = new string[this.affixes.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = fromEnd ? Reverse(this.affixes[i].Append) : this.affixes[i].Append;
        // Equal keys keep the order of the file: the sort is not stable, so the place breaks ties.
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]) is not 0 and var difference ? difference : a - b);
        var sorted = new Affix[order.Length];
        for (var i = 0; i < order.Length; i++)
            sorted[i] = this.affixes[order[i]];
        foreach (var group in affixes.GroupBy(static affix => affix.Flag))
            byFlag[group.Key] = [.. group];
        this.affixes = sorted;
    }

    /// <summary>All affixes in the order of what they add.</summary>
    public ReadOnlySpan<Affix> All => affixes;

    /// <summary>Affixes of a flag, in the order of the file.</summary>
    public ReadOnlySpan<Affix> OfFlag(char flag) => byFlag.TryGetValue(flag, out var found) ? found : [];

    /// <summary>Starts a walk: the range of affixes that add nothing.</summary>
    public Walk Start() => new(this);

    private static string Reverse(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private char LetterAt(Affix affix, int depth) => fromEnd ? affix.Append[affix.Append.Length - 1 - depth] : affix.Append[depth];

    /// <summary>Narrows the affixes letter by letter.</summary>
    public ref struct Walk(AffixIndex index)
    {
        private int low;
        private int high = index.affixes.Length;
        private int depth;

        /// <summary>The affixes whose added text is exactly what has been walked.</summary>
        public readonly ReadOnlySpan<Affix> Exact
        {
            get
            {
                var end = low;
                while (end < high && index.affixes[end].Append.Length == depth)
                    end++;
                return index.affixes.AsSpan(low, end - low);
            }
        }

        /// <summary>Walks one letter inward; false where no affix goes on with it.</summary>
        public bool Step(char letter)
        {
            while (low < high && index.affixes[low].Append.Length == depth)
                low++;
            low = Bound(letter, false);
            high = Bound(letter, true);
            depth++;
            return low < high;
        }

        private readonly int Bound(char letter, bool upper)
        {
            int from = low, to = high;
            while (from < to)
            {
                var middle = (from + to) / 2;
                var other = index.LetterAt(index.affixes[middle], depth);
                if (other < letter || (upper && other == letter))
                    from = middle + 1;
                else
                    to = middle;
            }

            return from;
        }
    }
}
