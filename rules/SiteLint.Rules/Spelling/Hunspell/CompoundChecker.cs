namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Splits words into stems and affixed stems that may stand together.</summary>
internal sealed class CompoundChecker(AffixFile affixes, StemTable stems, AffixStripper stripper)
{
    private const int MaxParts = 100;
    private const int SplitEffort = 4;

    private readonly CompoundJoins joins = new(affixes, stems, stripper);

    /// <summary>Whether a word is a compound; <see cref="CompoundSearch.Parts"/> says of how many parts.</summary>
    public bool IsCompound(ReadOnlySpan<char> word, CompoundSearch search) => Find(word, search).IsFound;

    /// <summary>The first part of a compound.</summary>
    public Form Find(ReadOnlySpan<char> word, CompoundSearch search)
    {
        var form = Form.None;
        if (affixes.Compound != 0 || affixes.CompoundBegin != 0 || affixes.CompoundMiddle != 0 || affixes.CompoundEnd != 0)
            form = Split(word, 0, 0, search);
        if (!form.IsFound && !affixes.CompoundRules.IsEmpty)
            form = SplitByRules(word, affixes.CompoundRules.Begin(), 1, search);
        return form;
    }

    private Form Split(ReadOnlySpan<char> word, int before, int syllables, CompoundSearch search)
    {
        Span<char> buffer = stackalloc char[AffixStripper.MaxWord];
        for (var at = affixes.CompoundMin; at <= word.Length - affixes.CompoundMin; at++)
        {
            if (--search.Budget < 0 || !Effort.Spend(SplitEffort))
                return Form.None;
            var form = SplitAt(word, at, null, before, syllables, search);
            if (form.IsFound)
                return form;
            foreach (var pattern in affixes.CompoundPatterns)
            {
                // The join as it would be without the change that the pattern allows: fozar is foo + bar.
                if (pattern.Joined.Length == 0 || !word[at..].StartsWith(pattern.Joined, StringComparison.Ordinal))
                    continue;
                var rest = word[(at + pattern.Joined.Length)..];
                var length = at + pattern.End.Length + pattern.Start.Length + rest.Length;
                if (length > buffer.Length)
                    continue;
                word[..at].CopyTo(buffer);
                pattern.End.CopyTo(buffer[at..]);
                pattern.Start.CopyTo(buffer[(at + pattern.End.Length)..]);
                rest.CopyTo(buffer[(length - rest.Length)..]);
                form = SplitAt(buffer[..length], at + pattern.End.Length, pattern, before, syllables, search);
                if (form.IsFound)
                    return form;
            }
        }

        return Form.None;
    }

    private Form SplitAt(ReadOnlySpan<char> word, int at, CompoundPattern? pattern, int before, int syllables, CompoundSearch search)
    {
        var first = FindFirst(word[..at], before, search);
        if (!first.IsFound || (pattern is not null && !joins.Allows(first, pattern.EndFlag)))
            return Form.None;
        if (pattern is null && ((affixes.CheckCompoundTriple && CompoundJoins.IsTriple(word, at)) || (affixes.CheckCompoundCase && CompoundJoins.HasCapitalAt(word, at))))
            return Form.None;
        syllables += joins.SyllablesOf(word[..at]);
        if (stems.FlagsOf(first.Stem).Has(affixes.CompoundRoot))
            before++;
        var form = FindSecond(word, at, at, first, pattern, before, syllables, search);
        if (!form.IsFound && affixes.SimplifiedTriple && at > 2 && word[at - 1] == word[at - 2])
            form = FindSecond(word, at, at - 1, first, pattern, before, syllables, search);
        return form;
    }

    /// <summary>A part that something follows.</summary>
    private Form FindFirst(ReadOnlySpan<char> part, int before, CompoundSearch search)
    {
        for (var stem = stems.Find(part); stem >= 0; stem = stems.FindNext(stem))
        {
            var flags = stems.FlagsOf(stem);
            if (flags.Has(affixes.CompoundForbid))
                return Form.None;
            if (flags.Has(affixes.NeedAffix))
                continue;
            if (flags.Has(affixes.Compound) || flags.Has(before == 0 ? affixes.CompoundBegin : affixes.CompoundMiddle))
                return IsBanned(flags, search) ? Form.None : new Form { Stem = stem };
        }

        var form = FindFirstAffixed(part, affixes.Compound);
        if (form.Suffix is { } suffix && (suffix.Classes.Has(affixes.CompoundForbid) || suffix.Classes.Has(affixes.CompoundEnd)))
            form = Form.None;
        if (!form.IsFound)
            form = FindFirstAffixed(part, before == 0 ? affixes.CompoundBegin : affixes.CompoundMiddle);
        return !form.IsFound || form.AffixHas(affixes.CompoundForbid) || IsBanned(stems.FlagsOf(form.Stem), search) ? Form.None : form;
    }

    private Form FindFirstAffixed(ReadOnlySpan<char> part, char needed)
    {
        if (needed == FlagSet.None)
            return Form.None;
        var form = stripper.FindPrefixed(part, needed, PartPosition.Begin);
        if (!form.IsFound)
            form = stripper.FindSuffixed(part, null, FlagSet.None, needed, PartPosition.Begin);
        return form.IsFound || !affixes.CompoundMoreSuffixes ? form : stripper.FindTwoSuffixes(part, null, needed);
    }

    private bool IsBanned(FlagSet flags, CompoundSearch search) =>
        flags.Has(affixes.Forbidden) || flags.Has(FlagSet.OnlyUpperCase) || (search.IsSuggestion && flags.Has(affixes.NoSuggest));

    /// <summary>The last part, or all the parts that follow.</summary>
    private Form FindSecond(ReadOnlySpan<char> word, int at, int restAt, Form first, CompoundPattern? pattern, int before, int syllables, CompoundSearch search)
    {
        var rest = word[restAt..];
        for (var stem = stems.Find(rest); stem >= 0; stem = stems.FindNext(stem))
        {
            var flags = stems.FlagsOf(stem);
            if (flags.Has(affixes.NeedAffix) || !(flags.Has(affixes.Compound) || flags.Has(affixes.CompoundEnd)))
                continue;
            if (flags.Has(affixes.ForceUpperCase) && !search.HasCapital)
                continue;
            if (IsBanned(flags, search))
                return Form.None;
            if (IsRightEnd(word, at, rest, first, new Form { Stem = stem }, pattern, before, syllables))
                return End(word, first, search, 2);
        }

        var last = Form.None;
        if (affixes.Compound != 0)
            last = stripper.Find(rest, affixes.Compound, PartPosition.End);
        if (!last.IsFound && affixes.CompoundEnd != 0)
            last = stripper.Find(rest, affixes.CompoundEnd, PartPosition.End);
        if (last.IsFound && !last.AffixHas(affixes.CompoundForbid) && (search.HasCapital || !stems.FlagsOf(last.Stem).Has(affixes.ForceUpperCase)))
        {
            if (IsBanned(stems.FlagsOf(last.Stem), search))
                return Form.None;
            if (IsRightEnd(word, at, rest, first, last, pattern, before, syllables))
                return End(word, first, search, 2);
        }

        if (before + 2 >= MaxParts)
            return Form.None;
        var next = Split(rest, before + 1, syllables, search);
        if (!next.IsFound)
            return Form.None;
        if (pattern is null ? joins.IsForbidden(word, at, first, next) : !joins.Allows(next, pattern.StartFlag))
            return Form.None;
        var stemLength = stems.TextOf(next.Stem).Length;
        if (affixes.CheckCompoundReplacement && rest.StartsWith(stems.TextOf(next.Stem), StringComparison.Ordinal) && joins.IsTypo(word[..(restAt + stemLength)]))
            return Form.None;
        return End(word, first, search, search.Parts + 1);
    }

    private Form End(ReadOnlySpan<char> word, Form first, CompoundSearch search, int parts)
    {
        if (joins.IsTypo(word))
            return Form.None;
        search.Parts = parts;
        return first;
    }

    private bool IsRightEnd(ReadOnlySpan<char> word, int at, ReadOnlySpan<char> rest, Form first, Form last, CompoundPattern? pattern, int before, int syllables)
    {
        if (pattern is null ? joins.IsForbidden(word, at, first, last) : !joins.Allows(last, pattern.StartFlag))
            return false;
        if (affixes.CheckCompoundDuplicate && last.Stem == first.Stem)
            return false;
        var words = before + (stems.FlagsOf(last.Stem).Has(affixes.CompoundRoot) ? 3 : 2);
        return affixes.CompoundWordMax == 0 || words <= affixes.CompoundWordMax
            || (affixes.CompoundSyllables != 0 && syllables + joins.SyllablesOf(rest) <= affixes.CompoundSyllables);
    }

    /// <summary>
    /// The Hungarian moving rule: a compound of two that is wrong by itself is right before a hyphen and a third part
    /// where its first part has one of the flags that Hunspell ties to the rule.
    /// </summary>
    public bool IsMoved(ReadOnlySpan<char> word)
    {
        for (var at = affixes.CompoundMin; at <= word.Length - affixes.CompoundMin; at++)
        {
            var first = stems.Find(word[..at]);
            if (first < 0 || !(stems.FlagsOf(first).Has('F') || stems.FlagsOf(first).Has('G') || stems.FlagsOf(first).Has('H')))
                continue;
            var second = stems.Find(word[at..]);
            if ((second >= 0 && stems.FlagsOf(second).Has(affixes.Compound)) || stripper.Find(word[at..], affixes.Compound, PartPosition.End).IsFound)
                return true;
        }

        return false;
    }

    private Form SplitByRules(ReadOnlySpan<char> word, ulong[] states, int parts, CompoundSearch search)
    {
        for (var at = affixes.CompoundMin; at <= word.Length - affixes.CompoundMin; at++)
        {
            if (--search.Budget < 0 || !Effort.Spend(SplitEffort))
                return Form.None;
            for (var stem = stems.Find(word[..at]); stem >= 0; stem = stems.FindNext(stem))
            {
                var flags = stems.FlagsOf(stem);
                if (flags.Has(affixes.NeedAffix) || IsBanned(flags, search) || affixes.CompoundRules.Advance(states, flags) is not { } next)
                    continue;
                if (parts < MaxParts && (EndsByRules(word, at, next, search) || SplitByRules(word[at..], next, parts + 1, search).IsFound))
                {
                    search.Parts = Math.Max(search.Parts, parts + 1);
                    return affixes.CheckCompoundReplacement && joins.IsTypo(word) ? Form.None : new Form { Stem = stem };
                }
            }
        }

        return Form.None;
    }

    private bool EndsByRules(ReadOnlySpan<char> word, int at, ulong[] states, CompoundSearch search)
    {
        var rest = word[at..];
        for (var stem = stems.Find(rest); stem >= 0; stem = stems.FindNext(stem))
        {
            var flags = stems.FlagsOf(stem);
            if (!flags.Has(affixes.NeedAffix) && !IsBanned(flags, search) && affixes.CompoundRules.Advance(states, flags) is { } after && affixes.CompoundRules.IsEnd(after))
                return true;
        }

        var form = stripper.Find(rest, FlagSet.None, PartPosition.End);
        return form.IsFound && !IsBanned(stems.FlagsOf(form.Stem), search)
            && affixes.CompoundRules.Advance(states, stems.FlagsOf(form.Stem)) is { } end && affixes.CompoundRules.IsEnd(end);
    }
}
