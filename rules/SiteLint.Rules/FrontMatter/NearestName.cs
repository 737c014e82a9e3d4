namespace SiteLint.Rules.FrontMatter;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names, or null where none is near enough to be meant without doubt.</summary>
    /// <param name="word">The name as written; at least four letters long for an answer.</param>
    /// <param name="names">What it may have been meant to be.</param>
    public static string? Find(string word, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in names)
        {
            var most = Allowed(word, name);
            if (most == 0)
                continue;
            var distance = Distance(word, name, Math.Min(most, bestDistance - 1));
            if (distance >= bestDistance || distance > most || (distance == 1 && name.Length == 4 && !IsSwapOrCase(word, name)))
                continue;
            best = name;
            bestDistance = distance;
        }

        return bestDistance > 0 ? best : null;
    }

    /// <summary>Changes of one letter (put in, left out, changed, swapped with its neighbour) between two words; more than <paramref name="most"/> is not counted out.</summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > 64 || b.Length > 64)
            return most + 1;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least > most)
                return most + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }

    // "math" is no mistake for "path": of four letters only a swap (dtae) or the case (Date) speaks for one.
    private static bool IsSwapOrCase(string word, string name)
    {
        if (word.Length != name.Length)
            return false;
        if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
            return true;
        var differences = 0;
        for (var i = 0; i < word.Length; i++)
            differences += word[i] == name[i] ? 0 : 1;
        return differences == 2;
    }

    // Short words are near to too many others; an "s" at the end makes another word, not a mistake.
    private static int Allowed(string word, string name)
    {
        if (word.Length < 4 || name.Length < 4)
            return 0;
        if (word.Length == name.Length + 1 && word.StartsWith(name, StringComparison.OrdinalIgnoreCase) && word[^1] is 's' or 'S')
            return 0;
        if (name.Length == word.Length + 1 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name[^1] is 's' or 'S')
            return 0;
        return Math.Min(word.Length, name.Length) >= 9 ? 2 : 1;
    }
}
