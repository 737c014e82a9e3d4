using System.Globalization;

namespace SiteLint.Reporting;

/// <summary>
/// Names a finding by rule, file, the text of its line without regard to blanks, and its number among equal ones, so
/// that the name stays when lines move.
/// </summary>
internal sealed class Fingerprint
{
    private readonly Dictionary<ulong, int> seen = [];

    /// <summary>The name of the next finding.</summary>
    public string Next(string rule, string path, ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        Add(ref hash, rule);
        Add(ref hash, path);
        AddNormalized(ref hash, line);
        Add(ref hash, text);
        seen.TryGetValue(hash, out var number);
        seen[hash] = number + 1;
        if (number > 0)
            Add(ref hash, number.ToString(CultureInfo.InvariantCulture));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Names a line by its text without regard to blanks.</summary>
    public static string OfLine(ReadOnlySpan<char> line)
    {
        var hash = 14695981039346656037UL;
        AddNormalized(ref hash, line);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    // FNV-1a: 64 bits are plenty for telling findings of one site apart, and no library has to be loaded for it.
    private static void Add(ref ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            Mix(ref hash, c);
        Mix(ref hash, '\n');
    }

    private static void AddNormalized(ref ulong hash, ReadOnlySpan<char> line)
    {
        var isBlank = false;
        foreach (var c in line.Trim())
        {
            if (c is ' ' or '\t')
            {
                isBlank = true;
                continue;
            }

            if (isBlank)
                Mix(ref hash, ' ');
            isBlank = false;
            Mix(ref hash, c);
        }

        Mix(ref hash, '\n');
    }

    private static void Mix(ref ulong hash, char c)
    {
        hash = (hash ^ (byte)c) * 1099511628211UL;
        hash = (hash ^ (byte)(c >> 8)) * 1099511628211UL;
    }
}
