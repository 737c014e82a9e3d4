using System.Globalization;

namespace SiteLint.Reporting;

/// <summary>
/// Names a finding by rule, file, the text of its line without regard to blanks, and its number among equal ones, so
/// that the name stays when lines move.
/// </summary>
internal sealed class Fingerprint
{
    private readonly Dictionary<ulong, int> seen = [];

    // What the line the last finding stood on comes to for each rule: of a page on one long line, each finding would
    // read all of it again.
    private readonly Dictionary<string, ulong> ofLine = new(StringComparer.Ordinal);
    private (string Path, int Line) last;

    /// <summary>The name of the next finding.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="number">The number of the line in the file, from 1; 0 where there is none.</param>
    /// <param name="line">The text of the line.</param>
    /// <param name="text">The text found.</param>
    public string Next(string rule, string path, int number, ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        if (number == 0 || last != (path, number))
        {
            ofLine.Clear();
            last = (path, number);
        }

        if (!ofLine.TryGetValue(rule, out var hash))
        {
            hash = 14695981039346656037UL;
            Add(ref hash, rule);
            Add(ref hash, path);
            AddNormalized(ref hash, line);
            ofLine[rule] = hash;
        }

        Add(ref hash, text);
        seen.TryGetValue(hash, out var equal);
        seen[hash] = equal + 1;
        if (equal > 0)
            Add(ref hash, equal.ToString(CultureInfo.InvariantCulture));
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
