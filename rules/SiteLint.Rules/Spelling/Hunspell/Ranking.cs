namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Keeps the best of many stems.</summary>
internal sealed class Ranking(int size)
{
    private readonly int[] scores = new int[size];
    private readonly int[] stems = new int[size];
    private int count;
    private int worst;

    /// <summary>Offers a stem; a score must be above those kept, of equals the first stays.</summary>
    public void Add(int score, int stem)
    {
        if (count < scores.Length)
        {
            if (score <= -100)
                return;
            scores[count] = score;
            stems[count++] = stem;
        }
        else if (score > scores[worst])
        {
            scores[worst] = score;
            stems[worst] = stem;
        }
        else
        {
            return;
        }

        worst = 0;
        for (var i = 1; i < count; i++)
        {
            if (scores[i] < scores[worst])
                worst = i;
        }
    }

    /// <summary>The stems that were kept.</summary>
    public ReadOnlySpan<int> Best() => stems.AsSpan(0, count);

    /// <summary>The score of a stem that was kept.</summary>
    public int ScoreOf(int stem) => scores[Array.IndexOf(stems, stem, 0, count)];
}
