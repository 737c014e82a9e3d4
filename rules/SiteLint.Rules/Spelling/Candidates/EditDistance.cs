namespace SiteLint.Rules.Spelling;

/// <summary>The cost of taking one word for another, for words that the lexicon's automaton does not have.</summary>
internal static class EditDistance
{
    /// <summary>The least cost of edits that lead from a meant word to a typed one.</summary>
    /// <param name="typed">The typed word, in lower case.</param>
    /// <param name="meant">The other, in lower case.</param>
    /// <param name="limit">Costs above it may come out as any greater number.</param>
    public static float Cost(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, float limit)
    {
        if (typed.Length > Letters.MaxLength || meant.Length > Letters.MaxLength || Math.Abs(typed.Length - meant.Length) * 0.5f > limit)
            return float.MaxValue;
        var width = meant.Length + 1;
        Span<float> older = stackalloc float[Letters.MaxLength + 1];
        Span<float> above = stackalloc float[Letters.MaxLength + 1];
        Span<float> row = stackalloc float[Letters.MaxLength + 1];
        for (var j = 1; j < width; j++)
            above[j] = above[j - 1] + EditCosts.Missing(Code(meant, j - 1), Code(meant, j - 2), Code(typed, 0)) + (j == 1 ? EditCosts.First : 0f);
        var leastAbove = 0f;
        for (var i = 1; i <= typed.Length; i++)
        {
            var first = i == 1 ? EditCosts.First : 0f;
            row[0] = above[0] + EditCosts.Extra(Code(typed, i - 1), Code(typed, i - 2), Code(typed, i)) + first;
            var least = row[0];
            for (var j = 1; j < width; j++)
            {
                byte a = Code(typed, i - 1), b = Code(meant, j - 1);
                var cost = above[j - 1] + (a == b ? 0f : EditCosts.Swap(a, b) + (j == 1 ? first : 0f));
                cost = Math.Min(cost, row[j - 1] + EditCosts.Missing(b, Code(meant, j - 2), Code(typed, i)));
                cost = Math.Min(cost, above[j] + EditCosts.Extra(a, Code(typed, i - 2), Code(typed, i)));
                if (i > 1 && j > 1 && a != b && a == Code(meant, j - 2) && b == Code(typed, i - 2))
                    cost = Math.Min(cost, older[j - 2] + EditCosts.Transposition + (i == 2 ? EditCosts.First : 0f));
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            // Letters that changed places lead from the row before the last.
            if (least > limit && leastAbove + EditCosts.Transposition > limit)
                return float.MaxValue;
            leastAbove = least;
            var free = older;
            older = above;
            above = row;
            row = free;
        }

        return above[meant.Length];
    }

    private static byte Code(ReadOnlySpan<char> word, int at)
    {
        if (at < 0 || at >= word.Length)
            return 0;
        var c = word[at];
        return c switch
        {
            >= 'a' and <= 'z' => (byte)(c - 'a' + 1),
            '\'' => Letters.Apostrophe,
            '-' => Letters.Hyphen,
            _ => 31,
        };
    }
}
