namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>
/// The work that this thread may still spend on a question. One unit is one affix taken off or one comparison of flags, some
/// tens of nanoseconds; a dictionary may be made so that a short word would take hours.
/// </summary>
internal static class Effort
{
    /// <summary>What one word may take to be checked; words of real dictionaries take a few hundred.</summary>
    public const int OfCheck = 400_000;

    /// <summary>What suggestions for one word may take; in real dictionaries they take some hundred thousand.</summary>
    public const int OfSuggestions = 4_000_000;

    [ThreadStatic]
    private static int left;

    /// <summary>Whether nothing is left.</summary>
    public static bool IsSpent => left < 0;

    /// <summary>Begins a question.</summary>
    /// <param name="most">What it may take.</param>
    public static void Begin(int most) => left = most;

    /// <summary>What is left of a question that has been answered.</summary>
    public static int Left => Math.Max(left, 0);

    /// <summary>Spends units.</summary>
    /// <returns>Whether there were that many.</returns>
    public static bool Spend(int units)
    {
        if (left >= 0)
            left -= units;
        return left >= 0;
    }
}
