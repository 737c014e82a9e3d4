namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Patterns of flags that the parts of a compound must follow (COMPOUNDRULE), run as a set of states without going back.</summary>
internal sealed class CompoundRules
{
    private readonly List<Step[]> rules = [];
    private int stepCount;

    /// <summary>Whether there is no rule.</summary>
    public bool IsEmpty => rules.Count == 0;

    /// <summary>Adds a rule: flags, each perhaps with <c>*</c> or <c>?</c>; long and numeric flags stand in parentheses.</summary>
    /// <exception cref="DictionaryException">A parenthesis is not closed.</exception>
    public void Add(ReadOnlySpan<char> text, FlagReader flags, int line)
    {
        var steps = new List<Step>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '*' or '?' && steps.Count > 0)
            {
                steps[^1] = new Step(steps[^1].Flag, text[i]);
                continue;
            }

            var flag = text[i..];
            if (text[i] == '(')
            {
                var end = flag.IndexOf(')');
                if (end < 2)
                    throw new DictionaryException(".aff", line, $"the compound rule '{text}' has a parenthesis that is not closed");
                flag = flag[1..end];
                i += end;
            }

            steps.Add(new Step(flags.FirstOf(flags.Form == FlagForm.Letter ? flag[..1] : flag, line), '1'));
        }

        if (steps.Count > 60)
            throw new DictionaryException(".aff", line, "a compound rule has more than 60 flags");
        if (steps.Count > 0)
            rules.Add([.. steps]);
        stepCount += steps.Count;
    }

    /// <summary>The states before the first part: for each rule the steps that may come next, as bits.</summary>
    public ulong[] Begin()
    {
        var states = new ulong[rules.Count];
        for (var i = 0; i < states.Length; i++)
            states[i] = Close(rules[i], 1);
        return states;
    }

    /// <summary>The states behind a part with flags; null where no rule goes on, or no work is left to find it out.</summary>
    public ulong[]? Advance(ulong[] states, FlagSet flags)
    {
        if (!Effort.Spend(stepCount))
            return null;
        ulong[]? next = null;
        for (var i = 0; i < states.Length; i++)
        {
            var after = 0UL;
            for (var step = 0; step < rules[i].Length; step++)
            {
                if ((states[i] >> step & 1) != 0 && flags.Has(rules[i][step].Flag))
                    after |= rules[i][step].Times == '*' ? 1UL << step : 2UL << step;
            }

            if (after == 0)
                continue;
            next ??= new ulong[states.Length];
            next[i] = Close(rules[i], after);
        }

        return next;
    }

    /// <summary>Whether a compound may end here.</summary>
    public bool IsEnd(ulong[] states)
    {
        for (var i = 0; i < states.Length; i++)
        {
            if ((states[i] >> rules[i].Length & 1) != 0)
                return true;
        }

        return false;
    }

    private static ulong Close(Step[] rule, ulong states)
    {
        for (var step = 0; step < rule.Length; step++)
        {
            if ((states >> step & 1) != 0 && rule[step].Times != '1')
                states |= 2UL << step;
        }

        return states;
    }

    private sealed record Step(char Flag, char Times);
}
