namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>What a difference of lengths costs, and whether letters that do not match do.</summary>
internal enum Mismatch
{
    /// <summary>A longer second word is worse.</summary>
    LongerIsWorse,

    /// <summary>Any difference of length is worse.</summary>
    Any,

    /// <summary>Any difference of length is worse, and sequences that are not found count against, at the edges twice.</summary>
    AnyWeighted,
}

/// <summary>Measures how alike two words are.</summary>
internal static class Similarity
{
    /// <summary>Number of sequences of up to <paramref name="longest"/> letters of the first word that the second holds, less the difference of lengths beyond two.</summary>
    public static int Ngram(int longest, ReadOnlySpan<char> first, ReadOnlySpan<char> second, Mismatch mismatch)
    {
        if (second.IsEmpty)
            return 0;
        var score = 0;
        for (var length = 1; length <= longest; length++)
        {
            var matches = 0;
            for (var i = 0; i <= first.Length - length; i++)
            {
                if (second.IndexOf(first.Slice(i, length)) >= 0)
                    matches++;
                else if (mismatch == Mismatch.AnyWeighted)
                    matches -= i == 0 || i == first.Length - length ? 2 : 1;
            }

            score += matches;
            if (matches < 2 && mismatch != Mismatch.AnyWeighted)
                break;
        }

        var difference = mismatch == Mismatch.LongerIsWorse ? second.Length - first.Length : Math.Abs(second.Length - first.Length);
        return score - Math.Max(0, difference - 2);
    }

    /// <summary>Number of letters with which both begin; the second word's capital does not count.</summary>
    public static int CommonStart(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Casing casing)
    {
        if (first.IsEmpty || second.IsEmpty || (first[0] != second[0] && first[0] != casing.Lower(second[0])))
            return 0;
        var i = 1;
        while (i < first.Length && i < second.Length && first[i] == second[i])
            i++;
        return i;
    }

    /// <summary>Whether any letter stands at the same place in both; and whether all do but two that are swapped.</summary>
    public static bool HasEqualPlaces(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out bool isSwap)
    {
        int equal = 0, different = 0, one = 0, two = 0;
        for (var i = 0; i < first.Length && i < second.Length; i++)
        {
            if (first[i] == second[i])
                equal++;
            else if (different++ == 0)
                one = i;
            else
                two = i;
        }

        isSwap = different == 2 && first.Length == second.Length && first[one] == second[two] && first[two] == second[one];
        return equal > 0;
    }

    /// <summary>Length of the longest sequence of letters that both hold in the same order.</summary>
    public static int LongestCommonSubsequence(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<int> row = stackalloc int[second.Length + 1];
        row.Clear();
        foreach (var letter in first)
        {
            var diagonal = 0;
            for (var j = 1; j <= second.Length; j++)
            {
                var above = row[j];
                row[j] = letter == second[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[second.Length];
    }
}
