namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>The patterns of one word, with what rules nearly all of them out before they are looked at.</summary>
internal sealed class WordPatterns
{
    private readonly ConfusionPattern[] patterns;
    private readonly ulong[] before;
    private readonly ulong[] after;
    private readonly ulong anyBefore;
    private readonly ulong anyAfter;

    /// <summary>Takes the patterns in the order in which they are tried.</summary>
    public WordPatterns(ConfusionPattern[] patterns)
    {
        this.patterns = patterns;
        before = new ulong[patterns.Length];
        after = new ulong[patterns.Length];
        for (var i = 0; i < patterns.Length; i++)
        {
            anyBefore |= before[i] = patterns[i].SignsBefore;
            anyAfter |= after[i] = patterns[i].SignsAfter;
        }
    }

    /// <summary>Number of patterns.</summary>
    public int Count => patterns.Length;

    /// <summary>A pattern.</summary>
    public ConfusionPattern this[int index] => patterns[index];

    /// <summary>Whether signs of what stands before the word rule no pattern out.</summary>
    public bool MayFollow(ulong signsBefore) => (signsBefore & anyBefore) != 0;

    /// <summary>Whether signs of what stands behind the word rule no pattern out.</summary>
    public bool MayPrecede(ulong signsAfter) => (signsAfter & anyAfter) != 0;

    /// <summary>The first pattern from an index on that signs do not rule out; <see cref="Count"/> where there is none.</summary>
    /// <param name="index">Where to begin.</param>
    /// <param name="signsBefore">What stands before the word, as bits of <see cref="PatternSigns"/>.</param>
    /// <param name="signsAfter">What stands behind it.</param>
    public int Next(int index, ulong signsBefore, ulong signsAfter)
    {
        while (index < before.Length && ((before[index] & signsBefore) == 0 || (after[index] & signsAfter) == 0))
            index++;
        return index;
    }
}
