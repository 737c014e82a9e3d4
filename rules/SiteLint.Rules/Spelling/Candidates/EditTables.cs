namespace SiteLint.Rules.Spelling;

/// <summary>
/// The costs of <see cref="EditCosts"/> in hundredths, so that sums are exact whichever way they were reached, and the
/// letters that can be had for a cost as bits: most of a node's letters cost more than is left, and one test tells it.
/// </summary>
internal static class EditTables
{
    /// <summary>Two neighbours changed places.</summary>
    public const int Transposition = (int)(EditCosts.Transposition * 100f + 0.5f);

    /// <summary>What an edit of the first letter costs in addition.</summary>
    public const int First = (int)(EditCosts.First * 100f + 0.5f);

    /// <summary>One of a pair of equal letters is missing.</summary>
    public const int MissingDouble = (int)(EditCosts.MissingDouble * 100f + 0.5f);

    /// <summary>The cheapest edit.</summary>
    public const int Least = (int)(EditCosts.Least * 100f + 0.5f);

    private const int Codes = 32;
    private static readonly byte[] Swaps = Create(static (typed, meant) => EditCosts.Swap(typed, meant));
    private static readonly byte[] Misses = Create(static (_, meant) => EditCosts.Missing(meant, 0, 0));
    private static readonly int[] SwapLevels = LevelsOf(Swaps);
    private static readonly int[] MissLevels = LevelsOf(Misses);
    private static readonly uint[] SwapSets = CreateSets(Swaps, SwapLevels);
    private static readonly uint[] MissSets = CreateSets(Misses, MissLevels);

    /// <summary>A cost in hundredths.</summary>
    public static int Hundredths(float cost) => (int)MathF.Round(cost * 100f);

    /// <summary>A letter typed for another; 0 for itself.</summary>
    public static int Swap(byte typed, byte meant) => Swaps[(typed * Codes) + meant];

    /// <summary>The letters that a typed one may stand for.</summary>
    /// <param name="typed">The typed letter, which is always among them.</param>
    /// <param name="left">The greatest cost; may be negative.</param>
    public static uint SwapsWithin(byte typed, int left) => Within(SwapSets, SwapLevels, typed, left) | (1u << typed);

    /// <summary>A letter left out, other than one that is typed where it should be.</summary>
    public static int Missing(byte meant, byte before) => meant == before ? MissingDouble : Misses[meant];

    /// <summary>The letters that may have been left out, other than one that is typed where it should be.</summary>
    /// <param name="before">The letter meant before, or 0.</param>
    /// <param name="left">The greatest cost; may be negative.</param>
    public static uint MissingWithin(byte before, int left) => Within(MissSets, MissLevels, 0, left) | (left >= MissingDouble ? 1u << before : 0);

    private static uint Within(uint[] sets, int[] levels, byte typed, int left)
    {
        var level = levels.Length - 1;
        while (level >= 0 && left < levels[level])
            level--;
        return level < 0 ? 0 : sets[(typed * levels.Length) + level];
    }

    private static byte[] Create(Func<byte, byte, float> cost)
    {
        var costs = new byte[Codes * Codes];
        for (var i = 0; i < costs.Length; i++)
            costs[i] = (byte)Hundredths(cost((byte)(i / Codes), (byte)(i % Codes)));
        return costs;
    }

    private static int[] LevelsOf(byte[] costs) => [.. costs.Where(static cost => cost > 0).Distinct().Order().Select(static cost => (int)cost)];

    private static uint[] CreateSets(byte[] costs, int[] levels)
    {
        var sets = new uint[Codes * levels.Length];
        for (var i = 0; i < costs.Length; i++)
        {
            for (var level = 0; level < levels.Length; level++)
            {
                if (costs[i] <= levels[level])
                    sets[(i / Codes * levels.Length) + level] |= 1u << (i % Codes);
            }
        }

        return sets;
    }
}
