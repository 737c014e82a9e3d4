namespace SiteLint.Rules.Spelling;

/// <summary>The features by which candidates are ranked, in a fixed order.</summary>
internal static class RankFeatures
{
    /// <summary>Their number.</summary>
    public const int Count = 24;

    /// <summary>Writes the features of a candidate.</summary>
    /// <param name="typed">The typed word in lower case.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="inBlock">Whether it stands in the same block.</param>
    /// <param name="inDocument">Whether it stands in the same document.</param>
    /// <param name="features">Takes them.</param>
    public static void Write(string typed, Candidate candidate, bool inBlock, bool inDocument, Span<float> features)
    {
        features.Clear();
        ReadOnlySpan<char> meant = candidate.Text;
        features[0] = candidate.Cost;
        features[1] = Math.Max(0f, candidate.Cost - 1.2f);
        features[2] = candidate.Zipf;
        features[3] = Math.Max(0f, 3f - candidate.Zipf);
        features[4] = Flag(inBlock);
        features[5] = Flag(inDocument);
        features[6] = Flag(candidate.ListRank == 1);
        features[7] = Flag(candidate.ListRank == 2);
        features[8] = Flag(candidate.ListRank > 2);
        features[9] = Flag(candidate.Kind == CandidateKind.Split);
        features[10] = Flag(candidate.Kind == CandidateKind.Site);
        features[11] = Flag(Lower(meant[0]) == typed[0]);
        features[12] = Flag(Lower(meant[^1]) == typed[^1]);
        features[13] = meant.Length - typed.Length;
        features[14] = Ending(typed, meant, "s");
        features[15] = Ending(typed, meant, "ed");
        features[16] = Ending(typed, meant, "ing");
        features[17] = Ending(typed, meant, "ly");
        features[18] = Math.Max(Ending(typed, meant, "ion"), Math.Max(Ending(typed, meant, "ment"), Ending(typed, meant, "ity")));
        features[19] = Flag(typed.Length <= 4) * candidate.Cost;
        features[20] = Flag(meant.Length == typed.Length - 1 && typed.AsSpan().StartsWith(meant, StringComparison.OrdinalIgnoreCase));
        features[21] = Flag(meant.Length == typed.Length + 1 && meant.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        features[22] = Flag(meant.Contains('\'') && meant.Length == typed.Length + 1);
        features[23] = Flag(SameLetters(typed, meant));
    }

    /// <summary>How far two words have the same grammatical ending, from -1 to 1.</summary>
    public static float EndingAgreement(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        Math.Clamp(Ending(typed, meant, "s") + Ending(typed, meant, "ed") + Ending(typed, meant, "ing") + Ending(typed, meant, "ly"), -1f, 1f);

    /// <summary>1 where both words have an ending, -1 where only the typed one has it, -0.5 where only the other has it.</summary>
    private static float Ending(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, string ending)
    {
        var a = typed.EndsWith(ending, StringComparison.Ordinal);
        var b = meant.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
        return a ? (b ? 1f : -1f) : b ? -0.5f : 0f;
    }

    private static bool SameLetters(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        if (typed.Length != meant.Length)
            return false;
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        for (var i = 0; i < typed.Length; i++)
        {
            counts[typed[i] & 127]++;
            counts[Lower(meant[i]) & 127]--;
        }

        return counts.IndexOfAnyExcept(0) < 0;
    }

    private static char Lower(char c) => char.ToLowerInvariant(c);

    private static float Flag(bool value) => value ? 1f : 0f;
}
