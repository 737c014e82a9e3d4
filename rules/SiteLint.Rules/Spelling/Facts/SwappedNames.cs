namespace SiteLint.Rules.Spelling;

/// <summary>Finds names of a page that differ in nothing but two letters that changed places: one of them is mistyped.</summary>
internal static class SwappedNames
{
    /// <summary>Length from which two names hardly differ so by chance, in letters.</summary>
    private const int Shortest = 6;

    /// <summary>Marks the rarer of two such names, or the later one, and gives it the other as its candidate.</summary>
    /// <param name="suspects">The doubtful words of a page.</param>
    /// <param name="words">For each what can be said of it.</param>
    public static void Mark(List<Suspect> suspects, List<DoubtfulWord> words)
    {
        if (suspects.Count < 2)
            return;
        var byLetters = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < suspects.Count; i++)
        {
            var suspect = suspects[i];
            if ((suspect.Flags & (SuspectFlags.Title | SuspectFlags.NamePart | SuspectFlags.NameCase)) != SuspectFlags.Title || suspect.Key.Length < Shortest || suspect.IsListed)
                continue;
            var letters = LettersOf(suspect.Key);
            if (!byLetters.TryGetValue(letters, out var alike))
                byLetters.Add(letters, alike = []);
            alike.Add(i);
        }

        foreach (var alike in byLetters.Values)
        {
            if (alike.Count > 1)
                MarkAlike(suspects, words, alike);
        }
    }

    private static void MarkAlike(List<Suspect> suspects, List<DoubtfulWord> words, List<int> alike)
    {
        foreach (var i in alike)
        {
            var suspect = suspects[i];
            var first = suspects[alike[0]];
            if (first.Key == suspect.Key || !IsSwapped(first.Key, suspect.Key) || alike.Count(other => suspects[other].Key == suspect.Key) > alike.Count(other => suspects[other].Key == first.Key))
                continue;
            suspect.Flags |= SuspectFlags.NamePart;
            words[i] = words[i] with { Candidates = [new Candidate(first.Text[..^Possessive.EndingOf(first.Text).Length] + Possessive.EndingOf(suspect.Text).ToString(), EditCosts.Transposition, 4f, CandidateKind.Repair)] };
        }
    }

    /// <summary>Whether one word is the other with two neighbouring letters exchanged.</summary>
    private static bool IsSwapped(string one, string other)
    {
        if (one.Length != other.Length)
            return false;
        var at = one.AsSpan().CommonPrefixLength(other);
        return at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at] && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
    }

    /// <summary>A number that words of the same letters share.</summary>
    private static ulong LettersOf(string word)
    {
        var sum = 0UL;
        foreach (var letter in word)
            sum += WordHash.OfText([letter]);
        return sum;
    }
}
