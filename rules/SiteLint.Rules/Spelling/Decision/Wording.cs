namespace SiteLint.Rules.Spelling;

/// <summary>Says in words in which way a typed word is near to the one that was meant, and how to accept it.</summary>
internal static class Wording
{
    /// <summary>At most five replacements for the text under the span.</summary>
    public static string[] Suggestions(Judgment judgment)
    {
        var count = Math.Min(5, judgment.Candidates.Length);
        var suggestions = new string[count];
        for (var i = 0; i < count; i++)
            suggestions[i] = judgment.Candidates[i].Text;
        return suggestions;
    }

    /// <summary>How a word is accepted.</summary>
    public static string Acceptance(Suspect suspect) => $"If the word is right, accept it with 'sitelint words --add {WithoutPossessive(suspect.Text)}'";

    /// <summary>In which way the words are near, where one edit says it; empty otherwise.</summary>
    public static string Nearness(string typed, SuspectCandidate candidate)
    {
        var meant = candidate.Text;
        if (candidate.Kind == CandidateKind.Split)
            return "a blank is missing";
        if (meant.Length == typed.Length)
            return SameLength(typed, meant);
        if (meant.Length == typed.Length + 1)
            return OneMore(typed, meant) is var missing and >= 0 ? $"'{meant[missing]}' is missing" : "";
        if (meant.Length == typed.Length - 1)
            return OneMore(meant, typed) is var extra and >= 0 ? $"one '{typed[extra]}' too many" : "";
        return "";
    }

    private static string WithoutPossessive(string word) => word[..^Possessive.EndingOf(word).Length];

    private static string SameLength(string typed, string meant)
    {
        var first = FirstDifference(typed, meant);
        if (first == typed.Length)
            return "";
        if (first + 1 < typed.Length && typed[first] == meant[first + 1] && typed[first + 1] == meant[first] && typed.AsSpan(first + 2).SequenceEqual(meant.AsSpan(first + 2)))
            return $"'{typed[first]}' and '{typed[first + 1]}' have changed places";
        return typed.AsSpan(first + 1).SequenceEqual(meant.AsSpan(first + 1)) ? $"'{typed[first]}' for '{meant[first]}'" : "";
    }

    /// <summary>Where the longer word has its one letter more, or -1.</summary>
    private static int OneMore(string shorter, string longer)
    {
        var first = FirstDifference(shorter, longer);
        return longer.AsSpan(first + 1).SequenceEqual(shorter.AsSpan(first)) ? first : -1;
    }

    private static int FirstDifference(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return i;
    }
}
