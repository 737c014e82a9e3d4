namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>What a stem must begin or end with for an affix to apply: letters, sets in brackets, and dots for any letter.</summary>
internal sealed class Condition
{
    private readonly string[] sets;
    private readonly bool[] negated;

    private Condition(string[] sets, bool[] negated)
    {
        this.sets = sets;
        this.negated = negated;
    }

    /// <summary>Number of letters it speaks of.</summary>
    public int Length => sets.Length;

    /// <summary>Reads a condition; null for one that always holds.</summary>
    /// <exception cref="DictionaryException">A bracket is not closed.</exception>
    public static Condition? Parse(ReadOnlySpan<char> text, bool reversed, int line)
    {
        if (text.IsEmpty || text is ".")
            return null;
        var sets = new List<string>();
        var negated = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '[')
            {
                sets.Add(text[i] == '.' ? "" : text[i].ToString());
                negated.Add(text[i] == '.' ? 1 : 0);
                continue;
            }

            var end = text[i..].IndexOf(']');
            if (end < 0)
                throw new DictionaryException(".aff", line, $"the condition '{text}' has a bracket that is not closed");
            var set = text.Slice(i + 1, end - 1);
            var isNegated = set.StartsWith("^", StringComparison.Ordinal);
            sets.Add((isNegated ? set[1..] : set).ToString());
            negated.Add(isNegated ? 1 : 0);
            i += end;
        }

        if (reversed)
        {
            sets.Reverse();
            negated.Reverse();
        }

        return new Condition([.. sets], negated.ConvertAll(static value => value == 1).ToArray());
    }

    /// <summary>Whether the start of a stem fulfils it.</summary>
    public bool HoldsAtStart(ReadOnlySpan<char> stem) => stem.Length >= sets.Length && Holds(stem[..sets.Length]);

    /// <summary>Whether the end of a stem fulfils it.</summary>
    public bool HoldsAtEnd(ReadOnlySpan<char> stem) => stem.Length >= sets.Length && Holds(stem[(stem.Length - sets.Length)..]);

    private bool Holds(ReadOnlySpan<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (sets[i].Contains(letters[i]) == negated[i])
                return false;
        }

        return true;
    }
}
