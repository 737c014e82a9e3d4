namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Suggests words that share sequences of letters with a word that is far from all others, and words that sound like it.</summary>
internal sealed class NgramSuggester(AffixFile affixes, StemTable stems, WordChecker checker)
{
    private const int MaxRoots = 100;
    private const int MaxGuesses = 200;
    private const int MaxForms = 100;

    /// <summary>Stems that are compared at most; more would take too long for one word.</summary>
    private const int StemEffort = 4;
    private const int MaxStems = 400_000;

    private readonly Casing casing = affixes.Casing;

    /// <summary>Adds suggestions.</summary>
    public void Suggest(string word, bool isCapitalized, List<string> found)
    {
        _ = isCapitalized;
        var sound = affixes.Phone.IsEmpty ? null : affixes.Phone.Apply(casing.Upper(word));
        var roots = new Ranking(MaxRoots);
        var heard = new Ranking(MaxRoots);
        var reading = affixes.IsReversed ? Reversed(word) : word;
        Span<char> lower = stackalloc char[AffixStripper.MaxWord];
        for (var stem = 0; stem < stems.Count && stem < MaxStems && Effort.Spend(StemEffort); stem++)
        {
            var text = stems.TextOf(stem);
            var flags = stems.FlagsOf(stem);
            if (text.Length is 0 or > 100 || flags.Has(affixes.Forbidden) || flags.Has(affixes.NoSuggest) || flags.Has(affixes.OnlyInCompound) || flags.Has(FlagSet.OnlyUpperCase))
                continue;
            for (var i = 0; i < text.Length; i++)
                lower[i] = casing.Lower(text[i]);
            var score = Similarity.Ngram(3, reading, lower[..text.Length], Mismatch.LongerIsWorse) + Similarity.CommonStart(reading, text, casing);
            roots.Add(score, stem);
            if (sound is not null && score > 2 && Math.Abs(word.Length - text.Length) <= 3)
            {
                var other = affixes.Phone.Apply(casing.Upper(TextOf(stem)));
                heard.Add(2 * Similarity.Ngram(3, sound, other, Mismatch.LongerIsWorse), stem);
            }
        }

        AddBest(word, Guesses(word, roots), found);
        if (sound is not null)
            AddHeard(word, heard, found);
    }

    private string TextOf(int stem) => affixes.IsReversed ? Reversed(stems.TextOf(stem).ToString()) : stems.TextOf(stem).ToString();

    private static string Reversed(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static int Threshold(string word)
    {
        var sum = 0;
        for (var start = 1; start < 4; start++)
        {
            var letters = word.ToCharArray();
            for (var i = start; i < letters.Length; i += 4)
                letters[i] = '*';
            sum += Similarity.Ngram(word.Length, word, letters, Mismatch.Any);
        }

        return (sum / 3) - 1;
    }

    private List<(int Score, string Text)> Guesses(string word, Ranking roots)
    {
        var threshold = Threshold(word);
        var guesses = new List<(int Score, string Text)>();
        foreach (var stem in roots.Best())
        {
            foreach (var form in Forms(stem, word))
            {
                var score = Similarity.Ngram(word.Length, word, casing.Lower(form), Mismatch.Any) + Similarity.CommonStart(word, form, casing);
                if (score > threshold)
                    guesses.Add((score, form));
            }
        }

        // A stable sort: words of one score stay in the order of the dictionary.
        return guesses.OrderByDescending(static guess => guess.Score).Take(MaxGuesses).ToList();
    }

    private List<string> Forms(int stem, string word)
    {
        var root = TextOf(stem);
        var flags = stems.FlagsOf(stem);
        var forms = new List<(string Text, bool Crosses)>();
        if (!flags.Has(affixes.NeedAffix) && !flags.Has(affixes.OnlyInCompound))
            forms.Add((root, false));
        if (affixes.IsReversed)
            return forms.ConvertAll(static form => form.Text);
        foreach (var flag in flags.Flags)
        {
            foreach (var suffix in affixes.Suffixes.OfFlag(flag))
            {
                if (forms.Count < MaxForms && Fits(suffix) && word.Length > suffix.Append.Length && word.EndsWith(suffix.Append, StringComparison.Ordinal) && WithSuffix(root, suffix) is { } form)
                    forms.Add((form, suffix.IsCross));
            }
        }

        var suffixed = forms.Count;
        foreach (var flag in flags.Flags)
        {
            foreach (var prefix in affixes.Prefixes.OfFlag(flag))
            {
                if (!Fits(prefix) || word.Length <= prefix.Append.Length || !word.StartsWith(prefix.Append, StringComparison.Ordinal))
                    continue;
                for (var i = 0; i < suffixed && forms.Count < MaxForms; i++)
                {
                    if ((i == 0 || (forms[i].Crosses && prefix.IsCross)) && WithPrefix(forms[i].Text, prefix) is { } form)
                        forms.Add((form, false));
                }
            }
        }

        return forms.ConvertAll(static form => form.Text);
    }

    private bool Fits(Affix affix) =>
        !affix.Classes.Has(affixes.NeedAffix) && !affix.Classes.Has(affixes.Circumfix) && !affix.Classes.Has(affixes.OnlyInCompound);

    private static string? WithSuffix(string root, Affix affix) =>
        root.Length > affix.Strip.Length && root.EndsWith(affix.Strip, StringComparison.Ordinal) && (affix.Condition?.HoldsAtEnd(root) ?? true)
            ? string.Concat(root.AsSpan(0, root.Length - affix.Strip.Length), affix.Append)
            : null;

    private static string? WithPrefix(string root, Affix affix) =>
        root.Length > affix.Strip.Length && root.StartsWith(affix.Strip, StringComparison.Ordinal) && (affix.Condition?.HoldsAtStart(root) ?? true)
            ? string.Concat(affix.Append, root.AsSpan(affix.Strip.Length))
            : null;

    private void AddBest(string word, List<(int Score, string Text)> guesses, List<string> found)
    {
        var factor = affixes.MaxDifference >= 0 ? (10.0 - affixes.MaxDifference) / 5.0 : 1.0;
        for (var i = 0; i < guesses.Count; i++)
        {
            var lower = casing.Lower(guesses[i].Text);
            var common = Similarity.LongestCommonSubsequence(word, lower);
            if (word.Length == lower.Length && word.Length == common)
            {
                guesses[i] = (guesses[i].Score + 2000, guesses[i].Text);
                break;
            }

            var pairs = Similarity.Ngram(2, word, lower, Mismatch.AnyWeighted) + Similarity.Ngram(2, lower, word, Mismatch.AnyWeighted);
            var score = (2 * common) - Math.Abs(word.Length - lower.Length) + Similarity.CommonStart(word, lower, casing)
                + (Similarity.HasEqualPlaces(word, lower, out var isSwap) ? 1 : 0) + (isSwap ? 10 : 0)
                + Similarity.Ngram(4, word, lower, Mismatch.Any) + pairs
                + (pairs < (affixes.Phone.IsEmpty ? word.Length + lower.Length : lower.Length) * factor ? -1000 : 0);
            guesses[i] = (score, guesses[i].Text);
        }

        var before = found.Count;
        var isExcellent = false;
        foreach (var (score, text) in guesses.OrderByDescending(static guess => guess.Score))
        {
            if (found.Count >= before + affixes.MaxNgramSuggestions || (isExcellent && score <= 1000))
                break;
            if (score > 1000)
            {
                isExcellent = true;
            }
            else if (score < -100)
            {
                isExcellent = true;
                if (found.Count > before || affixes.OnlyMaxDifference)
                    continue;
            }

            if (IsNew(text, found))
                found.Add(text);
        }
    }

    private void AddHeard(string word, Ranking heard, List<string> found)
    {
        var scored = new List<(int Score, string Text)>();
        foreach (var stem in heard.Best())
        {
            var text = TextOf(stem);
            var lower = casing.Lower(text);
            scored.Add((heard.ScoreOf(stem) + (2 * Similarity.LongestCommonSubsequence(word, lower)) - Math.Abs(word.Length - lower.Length) + Similarity.CommonStart(word, lower, casing), text));
        }

        var before = found.Count;
        foreach (var (_, text) in scored.OrderByDescending(static guess => guess.Score))
        {
            if (found.Count >= before + 2)
                break;
            if (IsNew(text, found))
                found.Add(text);
        }
    }

    private bool IsNew(string text, List<string> found) =>
        !found.Exists(other => text.Contains(other, StringComparison.Ordinal)) && checker.IsSuggestible(text, false);
}
