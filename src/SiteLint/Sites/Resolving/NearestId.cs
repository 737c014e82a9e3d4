using System.Numerics;

namespace SiteLint.Sites.Resolving;

/// <summary>
/// Finds the id that a link to a missing one probably means. What can be told of the ids once is told once: a page may have
/// thousands of ids, and as many links to it that are broken.
/// </summary>
internal sealed class NearestId
{
    /// <summary>How many ids are compared letter by letter.</summary>
    private const int MostCompared = 2000;

    private readonly string[] names;
    private readonly uint[] letters;
    private readonly Dictionary<string, (string Name, int Count)> folded = new(StringComparer.Ordinal);

    /// <summary>Looks at the ids of a page.</summary>
    /// <param name="names">Each once, in the order of the page.</param>
    public NearestId(IEnumerable<string> names)
    {
        this.names = [.. names];
        letters = new uint[this.names.Length];
        for (var i = 0; i < this.names.Length; i++)
        {
            var name = this.names[i];
            letters[i] = LettersOf(name);
            var key = Fold(name);
            folded[key] = folded.TryGetValue(key, out var known) ? (known.Name, known.Count + 1) : (name, 1);
        }
    }

    /// <summary>The id that was probably meant, or null; certain where only case, the dashes or other marks differ.</summary>
    public (string? Name, bool IsCertain) Find(string wanted)
    {
        var key = Fold(wanted);
        if (key.Length > 0 && folded.TryGetValue(key, out var alike))
            return (alike.Name, alike.Count == 1);
        string? near = null, longer = null;
        var longers = 0;
        var limit = wanted.Length <= 4 ? 1 : 2;
        var bestDistance = limit + 1;
        var wantedLetters = LettersOf(wanted);
        for (var i = 0; i < names.Length; i++)
        {
            // One edit takes one kind of letter away and brings another.
            if (i < MostCompared && BitOperations.PopCount(letters[i] ^ wantedLetters) <= 2 * limit)
            {
                var distance = EditDistance.Bounded(wanted, names[i], limit);
                if (distance < bestDistance)
                    (near, bestDistance) = (names[i], distance);
            }

            if (wanted.Length >= 6 && names[i].Length > wanted.Length && (wantedLetters & ~letters[i]) == 0 && names[i].StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            {
                longers++;
                longer ??= names[i];
            }
        }

        return (near ?? (longers == 1 ? longer : null), false);
    }

    /// <summary>A bit for each kind of letter, small and capital alike; some share one.</summary>
    private static uint LettersOf(string name)
    {
        var bits = 0u;
        foreach (var c in name)
            bits |= 1u << (char.ToUpperInvariant(c) & 31);
        return bits;
    }

    private static string Fold(string name)
    {
        var result = new System.Text.StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || c > '\u007F')
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
