namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Words one slip away from a word, kind by kind, in the order in which Hunspell tries them.</summary>
internal sealed class EditCandidates(AffixFile affixes, string word)
{
    private const int Farthest = 4;
    private const int RelationEffort = 20;
    private const int MostRelated = 200;

    private readonly Casing casing = affixes.Casing;

    /// <summary>Whether a test holds for any of them.</summary>
    public bool Any(Func<string, bool> test)
    {
        foreach (var candidate in All())
        {
            if (test(candidate))
                return true;
        }

        return false;
    }

    /// <summary>All of them but those by typical mistakes of the dictionary.</summary>
    public IEnumerable<string> All() =>
        Swapped().Concat(SwappedFar()).Concat(NeighbourKeys()).Concat(WithoutLetter()).Concat(WithLetter()).Concat(Moved()).Concat(Replaced()).Concat(WithoutDoubledPair());

    /// <summary>The word in capitals.</summary>
    public IEnumerable<string> Capitals() => [casing.Upper(word)];

    /// <summary>Typical mistakes of the dictionary's language cured.</summary>
    public IEnumerable<string> Typical()
    {
        foreach (var replacement in affixes.Replacements)
        {
            for (var at = word.IndexOf(replacement.Pattern, StringComparison.Ordinal); at >= 0; at = at + 1 < word.Length ? word.IndexOf(replacement.Pattern, at + 1, StringComparison.Ordinal) : -1)
            {
                if ((replacement.AtStart && at > 0) || (replacement.AtEnd && at + replacement.Pattern.Length < word.Length))
                    continue;
                yield return string.Concat(word.AsSpan(0, at), replacement.Text, word.AsSpan(at + replacement.Pattern.Length));
            }
        }
    }

    /// <summary>Letters replaced by those that are easily taken for them, any number at once, up to a limit.</summary>
    public IEnumerable<string> Related()
    {
        if (affixes.Related.Count == 0)
            yield break;
        var found = new List<string>();
        Relate("", 0, found);
        foreach (var candidate in found)
            yield return candidate;
    }

    /// <summary>Neighbouring letters swapped.</summary>
    public IEnumerable<string> Swapped()
    {
        for (var i = 0; i + 1 < word.Length; i++)
            yield return With(i, word[i + 1], i + 1, word[i]);
        if (word.Length is 4 or 5)
        {
            var letters = word.ToCharArray();
            (letters[0], letters[1]) = (letters[1], letters[0]);
            (letters[^1], letters[^2]) = (letters[^2], letters[^1]);
            yield return new string(letters);
            if (word.Length == 5)
            {
                (letters[0], letters[1], letters[2]) = (word[0], word[2], word[1]);
                yield return new string(letters);
            }
        }
    }

    /// <summary>Letters swapped over a small distance.</summary>
    public IEnumerable<string> SwappedFar()
    {
        for (var i = 0; i < word.Length; i++)
        {
            for (var j = i + 2; j < word.Length && j - i <= Farthest; j++)
                yield return With(i, word[j], j, word[i]);
        }
    }

    /// <summary>A letter in the other case, or the key beside it.</summary>
    public IEnumerable<string> NeighbourKeys()
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (casing.Upper(word[i]) is var upper && upper != word[i])
                yield return With(i, upper);
            for (var at = affixes.Keys.IndexOf(word[i]); at >= 0; at = affixes.Keys.IndexOf(word[i], at + 1))
            {
                if (at > 0 && affixes.Keys[at - 1] != '|')
                    yield return With(i, affixes.Keys[at - 1]);
                if (at + 1 < affixes.Keys.Length && affixes.Keys[at + 1] != '|')
                    yield return With(i, affixes.Keys[at + 1]);
            }
        }
    }

    /// <summary>A letter left out.</summary>
    public IEnumerable<string> WithoutLetter()
    {
        if (word.Length < 2)
            yield break;
        for (var i = word.Length - 1; i >= 0; i--)
            yield return word.Remove(i, 1);
    }

    /// <summary>A letter put in.</summary>
    public IEnumerable<string> WithLetter()
    {
        foreach (var letter in affixes.Try)
        {
            for (var i = word.Length; i >= 0; i--)
                yield return string.Concat(word.AsSpan(0, i), new ReadOnlySpan<char>(in letter), word.AsSpan(i));
        }
    }

    /// <summary>A letter moved.</summary>
    public IEnumerable<string> Moved()
    {
        for (var i = 0; i < word.Length; i++)
        {
            for (var j = i + 2; j < word.Length && j - i <= Farthest; j++)
                yield return word.Remove(i, 1).Insert(j, word[i].ToString());
        }

        for (var i = word.Length - 1; i >= 0; i--)
        {
            for (var j = i - 2; j >= 0 && i - j <= Farthest; j--)
                yield return word.Remove(i, 1).Insert(j, word[i].ToString());
        }
    }

    /// <summary>A letter replaced.</summary>
    public IEnumerable<string> Replaced()
    {
        foreach (var letter in affixes.Try)
        {
            for (var i = word.Length - 1; i >= 0; i--)
            {
                if (word[i] != letter)
                    yield return With(i, letter);
            }
        }
    }

    /// <summary>Two letters written twice, as in vacacation.</summary>
    public IEnumerable<string> WithoutDoubledPair()
    {
        var state = 0;
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] != word[i - 2])
            {
                state = 0;
                continue;
            }

            state++;
            if (state == 3 || (state == 2 && i >= 4))
            {
                yield return word.Remove(i - 1, 2);
                state = 0;
            }
        }
    }

    private void Relate(string done, int at, List<string> found)
    {
        if (IsEnough(found) || done.Length > word.Length + 20 || !Effort.Spend(RelationEffort))
            return;
        if (at >= word.Length)
        {
            found.Add(done);
            return;
        }

        var isInGroup = false;
        foreach (var group in affixes.Related)
        {
            foreach (var text in group)
            {
                if (text.Length == 0 || string.CompareOrdinal(word, at, text, 0, text.Length) != 0)
                    continue;
                isInGroup = true;
                foreach (var other in group)
                {
                    if (IsEnough(found))
                        return;
                    Relate(done + other, at + text.Length, found);
                }
            }
        }

        if (!isInGroup)
            Relate(done + word[at], at + 1, found);
    }

    private static bool IsEnough(List<string> found) => found.Count >= MostRelated || Effort.IsSpent;

    private string With(int at, char letter)
    {
        var letters = word.ToCharArray();
        letters[at] = letter;
        return new string(letters);
    }

    private string With(int at, char letter, int otherAt, char otherLetter)
    {
        var letters = word.ToCharArray();
        letters[at] = letter;
        letters[otherAt] = otherLetter;
        return new string(letters);
    }
}
