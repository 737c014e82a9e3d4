namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Takes affixes off words until a stem is left: prefix, suffix, both, and second affixes through continuation classes.</summary>
internal sealed class AffixStripper(AffixFile affixes, StemTable stems)
{
    /// <summary>Longest word that is looked at, in UTF-16 code units.</summary>
    public const int MaxWord = 180;

    /// <summary>Affixes that are tried for one word; a hostile dictionary would have millions that fit.</summary>
    private const int MaxTries = 200_000;

    [ThreadStatic]
    private static int tries;

    private readonly bool hasContinuations = affixes.ContinuationFlags.Count > 0;

    /// <summary>Allows the next word its share of work on this thread.</summary>
    public static void Renew() => tries = Effort.IsSpent ? -1 : MaxTries;

    /// <summary>Finds a form of a word that has at least one affix.</summary>
    /// <param name="word">The word, not longer than <see cref="MaxWord"/>.</param>
    /// <param name="needed">A flag that stem or affix must have, or <see cref="FlagSet.None"/>.</param>
    /// <param name="position">Where the word stands in a compound.</param>
    public Form Find(ReadOnlySpan<char> word, char needed, PartPosition position)
    {
        var form = FindPrefixed(word, needed, position);
        if (!form.IsFound)
            form = FindSuffixed(word, null, FlagSet.None, needed, position);
        if (form.IsFound || !hasContinuations)
            return form;
        form = FindTwoSuffixes(word, null, needed);
        return form.IsFound ? form : FindPrefixAndTwoSuffixes(word, needed);
    }

    /// <summary>Finds a stem behind a prefix, or behind a prefix and before a suffix.</summary>
    public Form FindPrefixed(ReadOnlySpan<char> word, char needed, PartPosition position)
    {
        var walk = affixes.Prefixes.Start();
        for (var depth = 0; ; depth++)
        {
            foreach (var prefix in walk.Exact)
            {
                if (position == PartPosition.Whole && prefix.Classes.Has(affixes.OnlyInCompound))
                    continue;
                if (position == PartPosition.End && !prefix.Classes.Has(affixes.CompoundPermit))
                    continue;
                if (tries < 0)
                    return Form.None;
                var form = TakePrefix(prefix, word, needed, position);
                if (form.IsFound)
                    return form;
            }

            if (tries < 0 || depth >= word.Length || !walk.Step(word[depth]))
                return Form.None;
        }
    }

    /// <summary>Finds a stem before a suffix.</summary>
    /// <param name="word">The word.</param>
    /// <param name="prefix">A prefix already taken off, or null.</param>
    /// <param name="outer">Flag of a suffix already taken off, which this one must allow; or none.</param>
    /// <param name="needed">A flag that stem or suffix must have, or none.</param>
    /// <param name="position">Where the word stands in a compound.</param>
    public Form FindSuffixed(ReadOnlySpan<char> word, Affix? prefix, char outer, char needed, PartPosition position)
    {
        var walk = affixes.Suffixes.Start();
        for (var depth = 0; ; depth++)
        {
            foreach (var suffix in walk.Exact)
            {
                if (!MayEnd(suffix, prefix, outer, position))
                    continue;
                if (tries < 0)
                    return Form.None;
                var form = TakeSuffix(suffix, word, prefix, outer, needed, position);
                if (form.IsFound)
                    return form;
            }

            if (tries < 0 || depth >= word.Length || !walk.Step(word[word.Length - 1 - depth]))
                return Form.None;
        }
    }

    /// <summary>Finds a stem before two suffixes.</summary>
    public Form FindTwoSuffixes(ReadOnlySpan<char> word, Affix? prefix, char needed)
    {
        var walk = affixes.Suffixes.Start();
        for (var depth = 0; ; depth++)
        {
            foreach (var suffix in walk.Exact)
            {
                if (!affixes.ContinuationFlags.Contains(suffix.Flag))
                    continue;
                if (tries < 0)
                    return Form.None;
                var form = TakeOuterSuffix(suffix, word, prefix, needed);
                if (form.IsFound)
                    return form;
            }

            if (tries < 0 || depth >= word.Length || !walk.Step(word[word.Length - 1 - depth]))
                return Form.None;
        }
    }

    /// <summary>Finds a stem behind a prefix and before two suffixes.</summary>
    public Form FindPrefixAndTwoSuffixes(ReadOnlySpan<char> word, char needed)
    {
        var walk = affixes.Prefixes.Start();
        for (var depth = 0; ; depth++)
        {
            foreach (var prefix in walk.Exact)
            {
                if (prefix.Classes.Has(affixes.OnlyInCompound) || !prefix.IsCross)
                    continue;
                if (tries < 0)
                    return Form.None;
                var form = TakePrefixBeforeTwo(prefix, word, needed);
                if (form.IsFound)
                    return form;
            }

            if (tries < 0 || depth >= word.Length || !walk.Step(word[depth]))
                return Form.None;
        }
    }

    private bool MayEnd(Affix suffix, Affix? prefix, char outer, PartPosition position)
    {
        var classes = suffix.Classes;
        if (outer != FlagSet.None && !classes.Has(outer))
            return false;
        if (position == PartPosition.Begin && !classes.Has(affixes.CompoundPermit))
            return false;
        if (affixes.Circumfix != 0 && classes.Has(affixes.Circumfix) != (prefix?.Classes.Has(affixes.Circumfix) ?? false))
            return false;
        if (classes.Has(affixes.OnlyInCompound) && (position == PartPosition.Whole || (position == PartPosition.End && prefix is null && suffix.Append.Length > 0)))
            return false;
        return outer != FlagSet.None || !classes.Has(affixes.NeedAffix) || (prefix is not null && !prefix.Classes.Has(affixes.NeedAffix));
    }

    private bool LeavesStem(ReadOnlySpan<char> word, Affix affix) => MayTry() && (word.Length > affix.Append.Length || (word.Length == affix.Append.Length && affixes.FullStrip));

    private static bool MayTry()
    {
        if (!Effort.Spend(1))
            tries = -1;
        return --tries >= 0;
    }

    private Form TakePrefix(Affix prefix, ReadOnlySpan<char> word, char needed, PartPosition position)
    {
        if (!LeavesStem(word, prefix))
            return Form.None;
        var rest = word[prefix.Append.Length..];
        Span<char> buffer = stackalloc char[prefix.Strip.Length + rest.Length];
        prefix.Strip.CopyTo(buffer);
        rest.CopyTo(buffer[prefix.Strip.Length..]);
        if (prefix.Condition is { } condition && !condition.HoldsAtStart(buffer))
            return Form.None;
        if (!prefix.Classes.Has(affixes.NeedAffix) && !prefix.Classes.Has(affixes.Circumfix))
        {
            for (var stem = stems.Find(buffer); stem >= 0; stem = stems.FindNext(stem))
            {
                var flags = stems.FlagsOf(stem);
                if (flags.Has(prefix.Flag) && (needed == FlagSet.None || flags.Has(needed) || prefix.Classes.Has(needed)))
                    return new Form { Stem = stem, Prefix = prefix };
            }
        }

        return prefix.IsCross ? FindSuffixed(buffer, prefix, FlagSet.None, needed, position) : Form.None;
    }

    private Form TakePrefixBeforeTwo(Affix prefix, ReadOnlySpan<char> word, char needed)
    {
        if (!LeavesStem(word, prefix))
            return Form.None;
        var rest = word[prefix.Append.Length..];
        Span<char> buffer = stackalloc char[prefix.Strip.Length + rest.Length];
        prefix.Strip.CopyTo(buffer);
        rest.CopyTo(buffer[prefix.Strip.Length..]);
        return prefix.Condition is { } condition && !condition.HoldsAtStart(buffer) ? Form.None : FindTwoSuffixes(buffer, prefix, needed);
    }

    private Form TakeSuffix(Affix suffix, ReadOnlySpan<char> word, Affix? prefix, char outer, char needed, PartPosition position)
    {
        if ((prefix is not null && !suffix.IsCross) || !LeavesStem(word, suffix))
            return Form.None;
        var rest = word[..^suffix.Append.Length];
        Span<char> buffer = stackalloc char[rest.Length + suffix.Strip.Length];
        rest.CopyTo(buffer);
        suffix.Strip.CopyTo(buffer[rest.Length..]);
        if (suffix.Condition is { } condition && !condition.HoldsAtEnd(buffer))
            return Form.None;
        var bad = position == PartPosition.Whole ? affixes.OnlyInCompound : FlagSet.None;
        for (var stem = stems.Find(buffer); stem >= 0; stem = stems.FindNext(stem))
        {
            var flags = stems.FlagsOf(stem);
            if (!flags.Has(suffix.Flag) && !(prefix?.Classes.Has(suffix.Flag) ?? false))
                continue;
            if (prefix is not null && !flags.Has(prefix.Flag) && !suffix.Classes.Has(prefix.Flag))
                continue;
            if (flags.Has(bad))
                continue;
            if (needed == FlagSet.None || flags.Has(needed) || suffix.Classes.Has(needed))
                return new Form { Stem = stem, Prefix = prefix, Suffix = suffix };
        }

        return Form.None;
    }

    private Form TakeOuterSuffix(Affix suffix, ReadOnlySpan<char> word, Affix? prefix, char needed)
    {
        if ((prefix is not null && !suffix.IsCross) || !LeavesStem(word, suffix))
            return Form.None;
        var rest = word[..^suffix.Append.Length];
        Span<char> buffer = stackalloc char[rest.Length + suffix.Strip.Length];
        rest.CopyTo(buffer);
        suffix.Strip.CopyTo(buffer[rest.Length..]);
        if (suffix.Condition is { } condition && !condition.HoldsAtEnd(buffer))
            return Form.None;
        if (prefix is null)
            return FindSuffixed(buffer, null, suffix.Flag, needed, PartPosition.Whole);
        // A suffix that itself allows the prefix frees the inner one from crossing with it.
        var form = FindSuffixed(buffer, suffix.Classes.Has(prefix.Flag) ? null : prefix, suffix.Flag, needed, PartPosition.Whole);
        form.Prefix ??= form.IsFound ? prefix : null;
        return form;
    }
}
