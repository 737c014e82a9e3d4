namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>
/// Rules that turn spelling into sound (PHONE), in the form of aspell's phonetic tables: letters, a set in parentheses,
/// <c>-</c> for letters that are looked at and not taken, <c>&lt;</c>, <c>^</c> and <c>$</c>, and a priority digit.
/// </summary>
internal sealed class PhoneRules
{
    private readonly List<Rule> rules = [];

    /// <summary>Whether there are no rules.</summary>
    public bool IsEmpty => rules.Count == 0;

    /// <summary>Adds a rule; an underscore as replacement is nothing.</summary>
    public void Add(string pattern, string replacement)
    {
        var i = 0;
        while (i < pattern.Length && pattern[i] is not ('(' or '-' or '<' or '^' or '$') && !char.IsAsciiDigit(pattern[i]))
            i++;
        var letters = pattern[..i];
        var set = "";
        if (i < pattern.Length && pattern[i] == '(')
        {
            var end = pattern.IndexOf(')', i);
            if (end < 0)
                return;
            set = pattern[(i + 1)..end];
            i = end + 1;
        }

        if (letters.Length == 0)
            return;
        var rule = new Rule { Letters = letters, Set = set, Replacement = replacement == "_" ? "" : replacement };
        for (; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '-': rule.Kept++; break;
                case '<': rule.GoesOn = true; break;
                case '^': rule.AtStart = true; break;
                case '$': rule.AtEnd = true; break;
                default: break;
            }
        }

        rules.Add(rule);
    }

    /// <summary>The sound of a word in upper case.</summary>
    public string Apply(string word)
    {
        var result = new System.Text.StringBuilder(word.Length);
        var text = word;
        var restarts = 0;
        for (var i = 0; i < text.Length;)
        {
            var rule = Find(text, i);
            if (rule is null)
            {
                if (result.Length == 0 || result[^1] != text[i])
                    result.Append(text[i]);
                i++;
                continue;
            }

            var taken = rule.Letters.Length + (rule.Set.Length > 0 ? 1 : 0) - rule.Kept;
            if (rule.GoesOn && restarts++ < 2 * word.Length)
            {
                // The replacement is read again together with what follows.
                text = string.Concat(text.AsSpan(0, i), rule.Replacement, text.AsSpan(Math.Min(text.Length, i + Math.Max(taken, 1))));
                if (rule.Replacement.Length == 0 && i >= text.Length)
                    break;
                continue;
            }

            foreach (var letter in rule.Replacement)
            {
                if (result.Length == 0 || result[^1] != letter)
                    result.Append(letter);
            }

            i += Math.Max(taken, 1);
        }

        return result.ToString();
    }

    private Rule? Find(string text, int at)
    {
        foreach (var rule in rules)
        {
            if (rule.AtStart && at > 0)
                continue;
            if (!text.AsSpan(at).StartsWith(rule.Letters, StringComparison.Ordinal))
                continue;
            var end = at + rule.Letters.Length;
            if (rule.Set.Length > 0 && (end >= text.Length || !rule.Set.Contains(text[end++])))
                continue;
            if (!rule.AtEnd || end == text.Length)
                return rule;
        }

        return null;
    }

    private sealed class Rule
    {
        public required string Letters { get; init; }

        public required string Set { get; init; }

        public required string Replacement { get; init; }

        public int Kept { get; set; }

        public bool GoesOn { get; set; }

        public bool AtStart { get; set; }


        public bool AtEnd { get; set; }
    }
}
