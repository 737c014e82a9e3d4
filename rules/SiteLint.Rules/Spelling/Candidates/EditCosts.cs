namespace SiteLint.Rules.Spelling;

/// <summary>What it costs to take one letter for another, leave one out, or type one too many, on the scale where a plain edit is about 1.</summary>
internal static class EditCosts
{
    /// <summary>The cheapest edit.</summary>
    public const float Least = 0.5f;

    /// <summary>Two neighbours changed places.</summary>
    public const float Transposition = 0.6f;

    /// <summary>What an edit of the first letter costs in addition.</summary>
    public const float First = 0.35f;

    /// <summary>One of a pair of equal letters is missing.</summary>
    public const float MissingDouble = 0.5f;

    /// <summary>A letter typed twice.</summary>
    public const float ExtraDouble = 0.5f;

    private const float MissingVowel = 0.85f;
    private const float MissingOther = 0.95f;
    private const float ExtraNeighbour = 0.85f;
    private const float ExtraVowel = 0.95f;
    private const float ExtraOther = 1.0f;
    private const float MissingApostrophe = 0.5f;

    /// <summary>A bit for each vowel's code: a, e, i, o, u, y.</summary>
    private const uint Vowels = (1u << 1) | (1u << 5) | (1u << 9) | (1u << 15) | (1u << 21) | (1u << 25);
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly string[] SoundPairs = ["ck", "cs", "sz", "gj", "fv", "iy", "kq", "xz", "mn", "dt", "bp", "vw"];
    private static readonly float[] Swaps = CreateSwaps();
    private static readonly bool[] Neighbours = CreateNeighbours();

    /// <summary>A letter typed for another.</summary>
    public static float Swap(byte typed, byte meant) => Swaps[(typed << 5) | meant];

    /// <summary>A letter left out.</summary>
    /// <param name="meant">The letter.</param>
    /// <param name="before">The letter meant before it, or 0.</param>
    /// <param name="next">The letter typed where it should be, or 0.</param>
    public static float Missing(byte meant, byte before, byte next)
    {
        if (meant == before || meant == next)
            return MissingDouble;
        if (meant >= Letters.Apostrophe)
            return MissingApostrophe;
        return (Vowels >> meant & 1) != 0 ? MissingVowel : MissingOther;
    }

    /// <summary>A letter too many.</summary>
    /// <param name="typed">The letter.</param>
    /// <param name="before">The letter typed before it, or 0.</param>
    /// <param name="next">The letter typed behind it, or 0.</param>
    public static float Extra(byte typed, byte before, byte next)
    {
        if (typed == before || typed == next)
            return ExtraDouble;
        if (Neighbours[(typed << 5) | before] || Neighbours[(typed << 5) | next])
            return ExtraNeighbour;
        return IsVowel(typed) ? ExtraVowel : ExtraOther;
    }

    /// <summary>Whether a code is a vowel's.</summary>
    public static bool IsVowel(byte code) => code < 32 && (Vowels >> code & 1) != 0;

    private static float[] CreateSwaps()
    {
        var costs = new float[32 * 32];
        Array.Fill(costs, 1.1f);
        var near = CreateNeighbours();
        for (var a = 1; a <= 26; a++)
        {
            for (var b = 1; b <= 26; b++)
            {
                if (near[(a << 5) | b])
                    costs[(a << 5) | b] = 0.85f;
                if (IsVowel((byte)a) && IsVowel((byte)b))
                    costs[(a << 5) | b] = 0.7f;
            }

            costs[(a << 5) | a] = 0f;
        }

        foreach (var pair in SoundPairs)
        {
            int a = pair[0] - 'a' + 1, b = pair[1] - 'a' + 1;
            costs[(a << 5) | b] = costs[(b << 5) | a] = 0.75f;
        }

        for (var a = 27; a < 32; a++)
            costs[(a << 5) | a] = 0f;
        return costs;
    }

    private static bool[] CreateNeighbours()
    {
        var near = new bool[32 * 32];
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var i = 0; i < Rows[row].Length; i++)
            {
                if (i + 1 < Rows[row].Length)
                    Join(Rows[row][i], Rows[row][i + 1]);
                if (row + 1 < Rows.Length)
                {
                    if (i < Rows[row + 1].Length)
                        Join(Rows[row][i], Rows[row + 1][i]);
                    if (i > 0 && i - 1 < Rows[row + 1].Length)
                        Join(Rows[row][i], Rows[row + 1][i - 1]);
                }
            }
        }

        return near;

        void Join(char a, char b)
        {
            near[((a - 'a' + 1) << 5) | (b - 'a' + 1)] = true;
            near[((b - 'a' + 1) << 5) | (a - 'a' + 1)] = true;
        }
    }
}
