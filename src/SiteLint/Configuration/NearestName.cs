namespace SiteLint.Configuration;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names, or null where none is near: at most a third of its letters may differ.</summary>
    public static string? Find(string written, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in names)
        {
            // The beginning of a name means it: 'warn' is six edits from 'warning' and no riddle.
            var distance = written.Length >= 3 && name.StartsWith(written, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(written, name);
            if (distance < bestDistance && distance <= Math.Max(1, Math.Max(name.Length, written.Length) / 3))
            {
                best = name;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>" (did you mean 'x'?)" or nothing.</summary>
    public static string Hint(string written, IEnumerable<string> names) =>
        Find(written, names) is { } name ? $"; did you mean '{name}'?" : "";

    /// <summary>Edits that turn one text into the other, a swap of neighbours counting one; case does not count.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 100 || b.Length > 100)
            return int.MaxValue;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                var least = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, before[j - 2] + 1);
                current[j] = least;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
