namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Suggests words, with the capitals of the word that was written.</summary>
internal sealed class Suggester(AffixFile affixes, StemTable stems, WordChecker checker)
{
    private const int Most = 15;
    private const int CandidateEffort = 10;

    private readonly Casing casing = affixes.Casing;
    private readonly NgramSuggester ngrams = new(affixes, stems, checker);

    /// <summary>Words that may have been meant, best first.</summary>
    public List<string> Suggest(string word)
    {
        var found = Collect(word, 0);
        for (var i = 0; i < found.Count; i++)
            found[i] = affixes.Output.Apply(found[i]);
        return found.Distinct(StringComparer.Ordinal).Take(Most).ToList();
    }

    private List<string> Collect(string word, int depth)
    {
        var text = affixes.Input.Apply(word);
        var bare = text.TrimEnd('.');
        var hasDot = bare.Length < text.Length;
        var found = new List<string>();
        // What the dictionary rewrites may become as long as it likes.
        if (bare.Length is 0 or > AffixStripper.MaxWord)
            return found;
        var wordCase = casing.CaseOf(bare);
        if (wordCase == WordCase.Lower && affixes.ForceUpperCase != 0 && checker.Look(bare, false, true, out _) is not null)
            return [casing.Capitalize(bare)];
        var isGood = CollectByCase(bare, hasDot, wordCase, found, out var isWeak);
        var lower = casing.Lower(bare);
        if (!isGood && (found.Count == 0 || isWeak) && affixes.MaxNgramSuggestions > 0)
        {
            var before = found.Count;
            ngrams.Suggest(wordCase == WordCase.Lower ? bare : lower, wordCase == WordCase.Initial, found);
            if (wordCase == WordCase.Upper)
            {
                for (var i = before; i < found.Count; i++)
                    found[i] = casing.Upper(found[i]);
            }
        }

        if (depth < 3)
            CollectByParts(bare, depth, found);
        if (wordCase is WordCase.Initial or WordCase.MixedInitial)
        {
            for (var i = 0; i < found.Count; i++)
                found[i] = casing.Capitalize(found[i]);
        }

        if (hasDot && affixes.SuggestionsWithDots)
        {
            for (var i = 0; i < found.Count; i++)
                found[i] += text[bare.Length..];
        }

        return wordCase is WordCase.Initial or WordCase.Upper ? WithRightCapitals(found) : found.Distinct(StringComparer.Ordinal).ToList();
    }

    private bool CollectByCase(string bare, bool hasDot, WordCase wordCase, List<string> found, out bool isWeak)
    {
        isWeak = false;
        var lower = casing.Lower(bare);
        bool isGood;
        switch (wordCase)
        {
            case WordCase.Lower:
                isGood = Edit(bare, found, ref isWeak);
                if (hasDot)
                    isGood |= Edit(bare + ".", found, ref isWeak);
                return isGood;
            case WordCase.Initial:
                isGood = Edit(bare, found, ref isWeak);
                if (hasDot)
                    isGood |= Edit(lower + ".", found, ref isWeak);
                return isGood | Edit(lower, found, ref isWeak);
            case WordCase.Upper:
                isGood = Edit(lower, found, ref isWeak);
                if (hasDot && affixes.KeepCase != 0 && checker.IsRight(casing.Capitalize(lower) + "."))
                    found.Add(casing.Capitalize(lower) + ".");
                if (affixes.KeepCase != 0 && checker.IsRight(lower))
                    found.Insert(0, lower);
                isGood |= Edit(casing.Capitalize(lower), found, ref isWeak);
                for (var i = 0; i < found.Count; i++)
                    found[i] = InCapitals(found[i]);
                return isGood;
            default:
                isGood = Edit(bare, found, ref isWeak);
                var dot = bare.IndexOf('.');
                if (dot >= 0 && casing.CaseOf(bare.AsSpan(dot + 1)) == WordCase.Initial)
                    found.Insert(0, bare.Insert(dot + 1, " "));
                if (wordCase == WordCase.MixedInitial)
                    isGood |= Edit(casing.Decapitalize(bare), found, ref isWeak);
                if (checker.IsRight(lower))
                    found.Insert(0, lower);
                var before = found.Count;
                isGood |= Edit(lower, found, ref isWeak);
                if (wordCase == WordCase.MixedInitial)
                {
                    var title = casing.Capitalize(lower);
                    if (checker.IsRight(title))
                        found.Insert(0, title);
                    isGood |= Edit(title, found, ref isWeak);
                }

                RestoreCapitalBehindBlank(bare, found, before);
                return isGood;
        }
    }

    /// <summary>A capital inside a word that is two words is the second one's.</summary>
    private void RestoreCapitalBehindBlank(string bare, List<string> found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            var blank = found[i].IndexOf(' ');
            if (blank < 0)
                continue;
            var after = found[i][(blank + 1)..];
            if (after.Length >= bare.Length || bare.EndsWith(after, StringComparison.Ordinal))
                continue;
            var better = string.Concat(found[i].AsSpan(0, blank + 1), casing.Capitalize(after));
            found.RemoveAt(i);
            found.Insert(0, better);
        }
    }

    private string InCapitals(string word) =>
        casing.Upper(affixes.CheckSharps && word.Contains('ß') ? word.Replace("ß", "ss", StringComparison.Ordinal) : word);

    private List<string> WithRightCapitals(List<string> found)
    {
        var kept = new List<string>();
        foreach (var candidate in found)
        {
            var right = candidate;
            if ((affixes.KeepCase != 0 || affixes.Forbidden != 0) && !candidate.Contains(' ') && !checker.IsRight(candidate))
            {
                right = casing.Lower(candidate);
                if (!checker.IsRight(right))
                    right = casing.Capitalize(right);
                if (!checker.IsRight(right))
                    continue;
            }

            if (!kept.Contains(right))
                kept.Add(right);
        }

        return kept;
    }

    /// <summary>Mends the first wrong part of a word with hyphens.</summary>
    private void CollectByParts(string bare, int depth, List<string> found)
    {
        if (!bare.Contains('-') || found.Exists(static candidate => candidate.Contains('-')))
            return;
        for (var start = 0; start <= bare.Length;)
        {
            var end = bare.IndexOf('-', start);
            if (end < 0)
                end = bare.Length;
            var part = bare[start..end];
            if (part.Length > 0 && part.Length < bare.Length && !checker.IsRight(part))
            {
                var parts = Collect(part, depth + 1);
                for (var i = parts.Count - 1; i >= 0; i--)
                {
                    var candidate = string.Concat(bare.AsSpan(0, start), parts[i], bare.AsSpan(end));
                    checker.Look(candidate, false, true, out var isForbidden);
                    if (!isForbidden)
                        found.Insert(0, candidate);
                }

                return;
            }

            start = end + 1;
        }
    }

    /// <summary>Tries slips, first for words, then for compounds.</summary>
    /// <returns>Whether a typical mistake was cured, so that nothing more need be looked for.</returns>
    private bool Edit(string word, List<string> found, ref bool isWeak)
    {
        var edits = new EditCandidates(affixes, word);
        var isGood = false;
        var isSure = false;
        for (var pass = 0; pass < 2; pass++)
        {
            var asCompound = pass == 1;
            if (asCompound && (isSure || !affixes.HasCompounds || word.Length > 40))
                break;
            var before = found.Count;
            Try(edits.Capitals(), asCompound, found);
            var capitals = found.Count;
            isGood |= found.Count > before;
            TryTypical(edits, asCompound, found);
            isGood |= found.Count > capitals;
            Try(edits.Related(), asCompound, found);
            isSure |= pass == 0 && found.Count > before;
            Try(edits.All(), asCompound, found);
            isGood |= TrySplit(word, asCompound, isGood, found);
        }

        isWeak |= !isSure && found.Count > 0;
        return isGood;
    }

    private void Try(IEnumerable<string> candidates, bool asCompound, List<string> found)
    {
        foreach (var candidate in candidates)
        {
            if (found.Count >= Most || !Effort.Spend(CandidateEffort))
                return;
            if (!found.Contains(candidate) && checker.IsSuggestible(candidate, asCompound))
                found.Add(candidate);
        }
    }

    private void TryTypical(EditCandidates edits, bool asCompound, List<string> found)
    {
        foreach (var candidate in edits.Typical())
        {
            if (found.Count >= Most || !Effort.Spend(CandidateEffort))
                return;
            if (found.Contains(candidate))
                continue;
            if (checker.IsSuggestible(candidate, asCompound) || (candidate.Contains(' ') && candidate.Split(' ').All(part => checker.IsSuggestible(part, asCompound))))
                found.Add(candidate);
        }
    }

    private bool TrySplit(string word, bool asCompound, bool isGood, List<string> found)
    {
        if (word.Length < 3)
            return false;
        var wasGood = isGood;
        var hasDash = affixes.Try.Contains('-') || affixes.Try.Contains('a');
        for (var i = 1; i < word.Length; i++)
        {
            var pair = word.Insert(i, " ");
            if (!asCompound && (checker.IsSuggestible(pair, false) || (hasDash && checker.IsSuggestible(pair = word.Insert(i, "-"), false))))
            {
                if (!isGood)
                    found.Clear();
                isGood = true;
                found.Remove(pair);
                found.Insert(0, pair);
                continue;
            }

            if (isGood || affixes.NoSplitSuggestions || found.Count >= Most)
                continue;
            if (!checker.IsSuggestible(word[..i], asCompound) || !checker.IsSuggestible(word[i..], asCompound))
                continue;
            pair = word.Insert(i, " ");
            if (!found.Contains(pair))
                found.Add(pair);
            if (hasDash && i > 1 && word.Length - i > 1 && !found.Contains(word.Insert(i, "-")))
                found.Add(word.Insert(i, "-"));
        }

        return isGood && !wasGood;
    }
}
