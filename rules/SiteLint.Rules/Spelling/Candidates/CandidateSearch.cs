using System.Numerics;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// Finds the words of the lexicon within a cost of a typed word, by walking the automaton. One instance serves one
/// thread; the steps of a search are bounded.
/// </summary>
internal sealed class CandidateSearch
{
    private const int MaxFound = 48;
    private const int MaxSteps = 60_000;

    /// <summary>Room for a found word.</summary>
    private const int MaxWord = Letters.MaxLength * 2;

    /// <summary>
    /// The greatest cost after so many typed letters, in hundredths. Words begin right more often than not, and most of the automaton
    /// lies behind its first letters.
    /// </summary>
    private static readonly int[] Early = [145, 145, 145, 160, 190, 210];

    private readonly Lexicon lexicon = Lexicon.English;
    private readonly byte[] typed = new byte[Letters.MaxLength + 2];

    /// <summary>What each typed letter costs if it is one too many.</summary>
    private readonly int[] extras = new int[Letters.MaxLength + 2];

    /// <summary>The letters typed from each on, as bits.</summary>
    private readonly uint[] ahead = new uint[Letters.MaxLength + 2];
    private readonly uint[] below = Lexicon.English.LettersBelow;

    /// <summary>What may have been spent after so many typed letters.</summary>
    private readonly int[] limits = new int[Letters.MaxLength + 2];
    private readonly byte[] path = new byte[MaxWord];
    private readonly int[] numbers = new int[MaxFound];
    private readonly int[] costs = new int[MaxFound];
    private readonly byte[] words = new byte[MaxFound * MaxWord];
    private readonly int[] lengths = new int[MaxFound];
    private int length;
    private int bound;
    private int steps;

    /// <summary>Steps of all searches, for measuring.</summary>
    public long AllSteps { get; private set; }

    /// <summary>How many words were found.</summary>
    public int Count { get; private set; }

    /// <summary>Steps of the last search, for measuring.</summary>
    public int Steps => steps;

    /// <summary>Number of a found word in the lexicon.</summary>
    public int NumberOf(int found) => numbers[found];

    /// <summary>Cost of a found word.</summary>
    public float CostOf(int found) => costs[found] / 100f;

    /// <summary>Codes of a found word.</summary>
    public ReadOnlySpan<byte> WordOf(int found) => words.AsSpan(found * MaxWord, lengths[found]);

    /// <summary>Searches.</summary>
    /// <param name="word">Codes of the typed word.</param>
    /// <param name="limit">The greatest cost.</param>
    public void Find(ReadOnlySpan<byte> word, float limit)
    {
        Count = 0;
        steps = 0;
        bound = EditTables.Hundredths(limit);
        length = word.Length;
        word.CopyTo(typed);
        typed[length] = 0;
        typed[length + 1] = 0;
        for (var i = 0; i < length; i++)
            extras[i] = EditTables.Hundredths(EditCosts.Extra(typed[i], i > 0 ? typed[i - 1] : (byte)0, typed[i + 1]));
        ahead[length] = 0;
        for (var i = length - 1; i >= 0; i--)
            ahead[i] = ahead[i + 1] | (1u << typed[i]);
        for (var i = 0; i <= length; i++)
            limits[i] = i < Early.Length && i < length ? Math.Min(bound, Early[i]) : bound;
        Walk(Lexicon.Root, 0, 0, 0, 0, false);
        AllSteps += steps;
    }

    /// <summary>Tries every letter that may follow.</summary>
    /// <param name="node">First edge of the node.</param>
    /// <param name="at">Letters typed so far.</param>
    /// <param name="depth">Letters meant so far.</param>
    /// <param name="cost">Cost so far; no greater than the limit there.</param>
    /// <param name="number">Words of the lexicon before the node.</param>
    /// <param name="dropped">Whether the last edit took away a typed letter; another word for swapping, which is dearer, is not tried.</param>
    private void Walk(int node, int at, int depth, int cost, int number, bool dropped)
    {
        // Each letter to come that no word behind the node has takes an edit.
        var absent = ahead[at] & ~below[node];
        if (cost + EditTables.Least > bound)
        {
            if (absent == 0)
                FollowExactly(node, at, depth, cost, number);
            return;
        }

        if (absent != 0 && cost + (BitOperations.PopCount(absent) * EditTables.Least) > bound)
            return;
        if (++steps > MaxSteps || depth >= Letters.MaxLength)
            return;
        var first = at == 0 && depth == 0 ? EditTables.First : 0;
        byte current = typed[at], next = at < length ? typed[at + 1] : (byte)0, before = depth > 0 ? path[depth - 1] : (byte)0;

        // Most letters cost more than is left, and are told by a bit.
        uint swapped = 0, transposed = 0, missed = 0;
        if (at < length)
        {
            swapped = EditTables.SwapsWithin(current, limits[at + 1] - cost - first);
            if (at + 1 < length && next != current && cost + EditTables.Transposition + first <= limits[at + 2])
                transposed = 1u << next;
        }

        if (!dropped)
            missed = EditTables.MissingWithin(before, limits[at] - cost - first) | (cost + EditTables.MissingDouble <= limits[at] ? 1u << current : 0);
        var wanted = swapped | transposed | missed;
        for (var i = node; ; i++)
        {
            var edge = lexicon.Edge(i);
            var bit = 1u << (int)(edge & 31);
            if ((wanted & bit) != 0)
            {
                var letter = Lexicon.Letter(edge);
                if ((swapped & bit) != 0)
                    Step(edge, at + 1, depth, cost + (letter == current ? 0 : EditTables.Swap(current, letter) + first), number + lexicon.Before(i));
                if ((transposed & bit) != 0)
                    Transpose(edge, at, depth, cost + EditTables.Transposition + first, number + lexicon.Before(i));
                if ((missed & bit) != 0)
                    Step(edge, at, depth, cost + (letter == current ? EditTables.MissingDouble : EditTables.Missing(letter, before) + first), number + lexicon.Before(i));
            }

            if (Lexicon.IsLast(edge))
                break;
        }

        if (at < length)
        {
            var extra = cost + extras[at] + first;
            if (extra <= limits[at + 1])
                Walk(node, at + 1, depth, extra, number, true);
        }
    }

    private void Step(uint edge, int at, int depth, int cost, int here)
    {
        path[depth] = Lexicon.Letter(edge);
        if (Lexicon.Payload(edge) != 0)
        {
            AcceptWithRest(at, depth + 1, cost, here);
            here++;
        }

        var child = Lexicon.Target(edge);
        if (child != 0)
            Walk(child, at, depth + 1, cost, here, false);
    }

    private void Transpose(uint edge, int at, int depth, int cost, int here)
    {
        if (Lexicon.Payload(edge) != 0)
            here++;
        var child = Lexicon.Target(edge);
        if (child == 0)
            return;
        var second = lexicon.FindEdge(child, typed[at]);
        if (second < 0)
            return;
        path[depth] = Lexicon.Letter(edge);
        Step(lexicon.Edge(second), at + 2, depth + 1, cost, here + lexicon.Before(second));
    }

    private void FollowExactly(int node, int at, int depth, int cost, int number)
    {
        for (; at < length; at++, depth++)
        {
            var i = lexicon.FindEdge(node, typed[at]);
            if (i < 0)
                return;
            var edge = lexicon.Edge(i);
            number += lexicon.Before(i);
            path[depth] = typed[at];
            if (Lexicon.Payload(edge) != 0)
            {
                if (at == length - 1)
                    Accept(depth + 1, cost, number);
                number++;
            }

            node = Lexicon.Target(edge);
            if (node == 0)
                return;
        }
    }

    /// <summary>Accepts a word where the typed letters that are left are too many.</summary>
    private void AcceptWithRest(int at, int depth, int cost, int number)
    {
        for (; at < length; at++)
        {
            cost += extras[at];
            if (cost > bound)
                return;
        }

        Accept(depth, cost, number);
    }

    private void Accept(int depth, int cost, int number)
    {
        for (var i = 0; i < Count; i++)
        {
            if (numbers[i] != number)
                continue;
            if (cost < costs[i])
                costs[i] = cost;
            return;
        }

        var slot = Count;
        if (slot == MaxFound)
        {
            slot = 0;
            for (var i = 1; i < MaxFound; i++)
            {
                if (costs[i] > costs[slot])
                    slot = i;
            }

            if (costs[slot] <= cost)
                return;
        }
        else
        {
            Count++;
        }

        numbers[slot] = number;
        costs[slot] = cost;
        path.AsSpan(0, depth).CopyTo(words.AsSpan(slot * MaxWord));
        lengths[slot] = depth;
    }
}
