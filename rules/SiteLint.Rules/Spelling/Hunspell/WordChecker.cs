namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Tells whether a word is right: conversion, capitals, dots, numbers, breaks, and then stem, affixes and compounds.</summary>
internal sealed class WordChecker
{
    private const int MaxBreaks = 10;

    /// <summary>Parts that are looked at for one word, whatever number of breaks it has.</summary>
    private const int MaxLooks = 200;

    private static readonly string[] DefaultBreaks = ["-", "^-", "-$"];

    private readonly AffixFile affixes;
    private readonly StemTable stems;
    private readonly AffixStripper stripper;
    private readonly CompoundChecker compounds;
    private readonly Casing casing;
    private readonly IReadOnlyList<string> breaks;
    private readonly bool isHungarian;

    public WordChecker(AffixFile affixes, StemTable stems)
    {
        this.affixes = affixes;
        this.stems = stems;
        casing = affixes.Casing;
        stripper = new AffixStripper(affixes, stems);
        compounds = new CompoundChecker(affixes, stems, stripper);
        isHungarian = affixes.Language.StartsWith("hu", StringComparison.Ordinal);
        breaks = affixes.Breaks is null ? DefaultBreaks : affixes.Breaks;
    }

    /// <summary>Whether a word as it stands in a text is right.</summary>
    public bool IsRight(string word)
    {
        var looks = MaxLooks;
        return IsRight(word, 0, ref looks);
    }

    /// <summary>Finds the stem of a word, taking its capitals as they are.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isCapitalized">Whether its capital comes from its place, so that forms kept for words in capitals do not count.</param>
    /// <param name="hasCapital">Whether the word as written has a capital.</param>
    /// <param name="isForbidden">Whether the dictionary says that the word is wrong.</param>
    /// <returns>The flags of the stem, or null.</returns>
    public FlagSet? Look(string word, bool isCapitalized, bool hasCapital, out bool isForbidden)
    {
        isForbidden = false;
        AffixStripper.Renew();
        var letters = Prepared(word);
        if (letters.Length is 0 or > AffixStripper.MaxWord)
            return null;
        var stem = stems.Find(letters);
        if (stem >= 0 && stems.FlagsOf(stem).Has(affixes.Forbidden))
        {
            isForbidden = true;
            return null;
        }

        while (stem >= 0)
        {
            var flags = stems.FlagsOf(stem);
            if (!flags.Has(affixes.NeedAffix) && !flags.Has(affixes.OnlyInCompound) && !(isCapitalized && flags.Has(FlagSet.OnlyUpperCase)))
                return flags;
            stem = stems.FindNext(stem);
        }

        var form = stripper.Find(letters, FlagSet.None, PartPosition.Whole);
        if (form.IsFound)
        {
            var flags = stems.FlagsOf(form.Stem);
            if (flags.Has(affixes.Forbidden))
            {
                isForbidden = true;
                return null;
            }

            if (!flags.Has(affixes.OnlyInCompound) && !(isCapitalized && flags.Has(FlagSet.OnlyUpperCase)))
                return flags;
        }

        return affixes.HasCompounds ? LookCompound(letters, word, hasCapital) : null;
    }

    /// <summary>Whether a suggestion is a word.</summary>
    public bool IsSuggestible(string word, bool asCompound)
    {
        AffixStripper.Renew();
        var letters = Prepared(word);
        if (letters.Length is 0 or > AffixStripper.MaxWord)
            return false;
        var stem = stems.Find(letters);
        if (asCompound)
        {
            return affixes.HasCompounds && compounds.IsCompound(letters, new CompoundSearch { IsSuggestion = true, HasCapital = casing.CaseOf(word) != WordCase.Lower })
                && (stem < 0 || !IsHidden(stems.FlagsOf(stem)));
        }

        if (stem >= 0)
        {
            if (IsHidden(stems.FlagsOf(stem)))
                return false;
            for (; stem >= 0; stem = stems.FindNext(stem))
            {
                var flags = stems.FlagsOf(stem);
                if (!flags.Has(affixes.NeedAffix) && !flags.Has(affixes.OnlyInCompound) && !flags.Has(FlagSet.OnlyUpperCase))
                    return true;
            }
        }

        var form = stripper.Find(letters, FlagSet.None, PartPosition.Whole);
        return form.IsFound && stems.FlagsOf(form.Stem) is var found && !IsHidden(found) && !found.Has(affixes.OnlyInCompound) && !found.Has(FlagSet.OnlyUpperCase);
    }

    private bool IsHidden(FlagSet flags) => flags.Has(affixes.Forbidden) || flags.Has(affixes.NoSuggest) || flags.Has(affixes.Substandard);

    /// <summary>The flags of a compound's first part, or null.</summary>
    private FlagSet? LookCompound(string letters, string word, bool hasCapital)
    {
        var search = new CompoundSearch { HasCapital = hasCapital };
        var first = compounds.Find(letters, search);
        if (!first.IsFound)
            return null;
        // Long chains of short words hide slips: one that is a letter away from a listed word is that word, mistyped.
        if (search.Parts >= 3 && affixes.Try.Length > 0 && !isHungarian && new EditCandidates(affixes, word).Any(candidate => IsSuggestible(candidate, false)))
            return null;
        return stems.FlagsOf(first.Stem);
    }

    private string Prepared(string word)
    {
        if (affixes.Ignored.Length > 0 && word.AsSpan().IndexOfAny(affixes.Ignored) >= 0)
            word = string.Concat(word.Where(letter => !affixes.Ignored.Contains(letter)));
        if (!affixes.IsReversed)
            return word;
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private bool IsRight(string word, int depth, ref int looks)
    {
        if (--looks < 0)
            return false;
        var text = affixes.Input.Apply(word).Trim(' ');
        var bare = text.TrimEnd('.');
        if (bare.Length == 0)
            return true;
        if (bare.Length > AffixStripper.MaxWord * MaxBreaks)
            return false;
        if (IsNumber(bare))
            return true;
        var dotted = bare.Length < text.Length ? bare + "." : null;
        var wordCase = casing.CaseOf(bare);
        var flags = wordCase is WordCase.Initial or WordCase.Upper ? LookCapitalized(bare, dotted, wordCase, out var isForbidden) : LookAsIs(bare, dotted, wordCase, out isForbidden);
        if (flags is null && !isForbidden && wordCase == WordCase.MixedInitial)
            flags = LookSmall(bare);
        if (flags is not null)
            return !(affixes.ForbidWarn && flags.Has(affixes.Warn));
        return !isForbidden && depth < MaxBreaks && IsRightInParts(bare, depth, ref looks);
    }

    private FlagSet? LookAsIs(string word, string? dotted, WordCase wordCase, out bool isForbidden)
    {
        var hasCapital = wordCase != WordCase.Lower;
        return Look(word, false, hasCapital, out isForbidden) ?? (dotted is null || isForbidden ? null : Look(dotted, false, hasCapital, out isForbidden));
    }

    /// <summary>A word with a capital inside, at the start of a sentence.</summary>
    private FlagSet? LookSmall(string word) =>
        Look(casing.Decapitalize(word), false, true, out _) is { } flags && !flags.Has(affixes.KeepCase) ? flags : null;

    private FlagSet? LookCapitalized(string word, string? dotted, WordCase wordCase, out bool isForbidden)
    {
        isForbidden = false;
        var isUpper = wordCase == WordCase.Upper;
        if (isUpper)
        {
            if (LookAsIs(word, dotted, wordCase, out isForbidden) is { } flags)
                return flags;
            if (LookApostrophe(word) is { } behind)
                return behind;
            if (affixes.CheckSharps && word.Contains("SS", StringComparison.Ordinal) && (LookSharps(casing.Lower(word)) ?? (dotted is null ? null : LookSharps(casing.Lower(dotted)))) is { } sharp)
                return sharp;
            isForbidden = false;
        }

        var lower = casing.Lower(word);
        // A dotted capital I is kept: outside Turkish only words listed with it have it.
        var isDotted = word[0] == 'İ' && !affixes.IsTurkic;
        var title = isDotted ? "İ" + lower[1..] : casing.Capitalize(lower);
        var found = Look(title, !isUpper, true, out isForbidden);
        if (isForbidden)
            return null;
        if (found is not null && isUpper && found.Has(affixes.KeepCase))
            found = null;
        if (found is not null || isDotted)
            return found;
        found = Look(lower, false, true, out isForbidden);
        if (found is null && dotted is not null)
        {
            if (!isUpper && Look(casing.Capitalize(casing.Lower(dotted)), true, true, out _) is { } abbreviation)
                return abbreviation;
            found = Look(casing.Lower(dotted), false, true, out _) ?? Look(casing.Capitalize(casing.Lower(dotted)), !isUpper, true, out _);
        }

        // With CHECKSHARPS a word kept in its case may still take a capital where it holds a sharp s.
        if (found is not null && found.Has(affixes.KeepCase) && (isUpper || !(affixes.CheckSharps && lower.Contains('ß'))))
            found = null;
        return found;
    }

    /// <summary>Words behind an article with an apostrophe, as in Catalan, French and Italian: SANT'ELIA.</summary>
    private FlagSet? LookApostrophe(string word)
    {
        var at = word.IndexOf('\'');
        if (at < 0 || at == word.Length - 1)
            return null;
        var lower = casing.Lower(word);
        var inner = lower[..(at + 1)] + casing.Capitalize(lower[(at + 1)..]);
        return Look(inner, false, true, out _) ?? Look(casing.Capitalize(inner), false, true, out _);
    }

    /// <summary>Tries a sharp s for each double s: STRASSE.</summary>
    private FlagSet? LookSharps(string lower)
    {
        var places = new List<int>();
        for (var at = lower.IndexOf("ss", StringComparison.Ordinal); at >= 0 && places.Count < 5; at = lower.IndexOf("ss", at + 2, StringComparison.Ordinal))
            places.Add(at);
        for (var choice = 1; choice < 1 << places.Count; choice++)
        {
            var text = lower;
            for (var i = places.Count - 1; i >= 0; i--)
            {
                if ((choice >> i & 1) != 0)
                    text = string.Concat(text.AsSpan(0, places[i]), "ß", text.AsSpan(places[i] + 2));
            }

            if ((Look(text, false, true, out _) ?? Look(casing.Capitalize(text), false, true, out _)) is { } flags)
                return flags;
        }

        return null;
    }

    private bool IsRightInParts(string word, int depth, ref int looks)
    {
        foreach (var pattern in breaks)
        {
            if (pattern.Length > 1 && pattern[0] == '^')
            {
                if (word.Length > pattern.Length - 1 && word.AsSpan().StartsWith(pattern.AsSpan(1), StringComparison.Ordinal) && IsRight(word[(pattern.Length - 1)..], depth + 1, ref looks))
                    return true;
            }
            else if (pattern.Length > 1 && pattern[^1] == '$')
            {
                if (word.Length > pattern.Length - 1 && word.AsSpan().EndsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) && IsRight(word[..^(pattern.Length - 1)], depth + 1, ref looks))
                    return true;
            }
        }

        foreach (var pattern in breaks)
        {
            if (pattern.Length > 1 && (pattern[0] == '^' || pattern[^1] == '$'))
                continue;
            for (var at = word.IndexOf(pattern, 1, StringComparison.Ordinal); at > 0 && at + pattern.Length < word.Length; at = word.IndexOf(pattern, at + 1, StringComparison.Ordinal))
            {
                if (IsRight(word[(at + pattern.Length)..], depth + 1, ref looks)
                    && (IsRight(word[..at], depth + 1, ref looks) || (isHungarian && pattern == "-" && compounds.IsMoved(word.AsSpan(0, at)))))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string word)
    {
        var lastWasMark = true;
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                lastWasMark = false;
            }
            else if (c is ',' or '.' or '-')
            {
                if (lastWasMark && c != '-')
                    return false;
                lastWasMark = true;
            }
            else
            {
                return false;
            }
        }

        return !lastWasMark;
    }
}
