namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Judges the places where the parts of a compound meet, and compounds as a whole.</summary>
internal sealed class CompoundJoins(AffixFile affixes, StemTable stems, AffixStripper stripper)
{
    /// <summary>Whether three equal letters meet at a join.</summary>
    public static bool IsTriple(ReadOnlySpan<char> word, int at) =>
        word[at - 1] == word[at] && ((at > 1 && word[at - 1] == word[at - 2]) || (at + 1 < word.Length && word[at - 1] == word[at + 1]));

    /// <summary>Whether a capital stands at a join that is no hyphen.</summary>
    public static bool HasCapitalAt(ReadOnlySpan<char> word, int at) =>
        (char.IsUpper(word[at - 1]) || char.IsUpper(word[at])) && word[at - 1] != '-' && word[at] != '-';

    /// <summary>Whether a form has a flag, of its own or by an affix; true for no flag.</summary>
    public bool Allows(Form form, char flag) => flag == FlagSet.None || stems.FlagsOf(form.Stem).Has(flag) || form.AffixHas(flag);

    /// <summary>Whether a pattern forbids a join.</summary>
    public bool IsForbidden(ReadOnlySpan<char> word, int at, Form first, Form second)
    {
        foreach (var pattern in affixes.CompoundPatterns)
        {
            if (word[at..].StartsWith(pattern.Start, StringComparison.Ordinal)
                && Allows(first, pattern.EndFlag) && Allows(second, pattern.StartFlag) && EndsAs(word[..at], pattern.End, first))
                return true;
        }

        return false;
    }

    /// <summary>Number of syllables of a part.</summary>
    public int SyllablesOf(ReadOnlySpan<char> part)
    {
        if (affixes.CompoundSyllables == 0)
            return 0;
        var count = 0;
        foreach (var letter in part)
            count += affixes.Vowels.Contains(letter) ? 1 : 0;
        return count;
    }

    /// <summary>Whether a compound is another word with a typical mistake, or two words that are listed apart.</summary>
    public bool IsTypo(ReadOnlySpan<char> word)
    {
        if (affixes.CheckCompoundReplacement)
        {
            foreach (var replacement in affixes.Replacements)
            {
                for (var from = 0; from <= word.Length - replacement.Pattern.Length; from++)
                {
                    var found = word[from..].IndexOf(replacement.Pattern, StringComparison.Ordinal);
                    if (found < 0)
                        break;
                    from += found;
                    if ((replacement.AtStart && from > 0) || (replacement.AtEnd && from + replacement.Pattern.Length < word.Length))
                        continue;
                    if (IsSimpleWord(string.Concat(word[..from], replacement.Text, word[(from + replacement.Pattern.Length)..])))
                        return true;
                }
            }
        }

        return hasPairs && IsPair(word);
    }

    private readonly bool hasPairs = HasPairs(stems);

    private static bool HasPairs(StemTable stems)
    {
        for (var i = 0; i < stems.Count; i++)
        {
            if (stems.TextOf(i).Contains(' '))
                return true;
        }

        return false;
    }

    private bool IsPair(ReadOnlySpan<char> word)
    {
        if (word.Length + 1 > AffixStripper.MaxWord)
            return false;
        Span<char> buffer = stackalloc char[word.Length + 1];
        for (var at = 1; at < word.Length; at++)
        {
            word[..at].CopyTo(buffer);
            buffer[at] = ' ';
            word[at..].CopyTo(buffer[(at + 1)..]);
            if (IsSimpleWord(buffer))
                return true;
        }

        return false;
    }

    private bool IsSimpleWord(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= AffixStripper.MaxWord
        && (stems.Find(word) >= 0 || stripper.Find(word, FlagSet.None, PartPosition.Whole).IsFound);

    private bool EndsAs(ReadOnlySpan<char> part, string end, Form form)
    {
        if (end.Length == 0)
            return true;
        if (end == "0")
            return part.EndsWith(stems.TextOf(form.Stem), StringComparison.Ordinal);
        return part.EndsWith(end, StringComparison.Ordinal);
    }
}
