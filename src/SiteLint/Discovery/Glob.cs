namespace SiteLint.Discovery;

/// <summary>
/// A path pattern after gitignore's rules: <c>*</c> and <c>?</c> stay in one segment, <c>**</c> spans segments,
/// <c>[a-z]</c> is a class, <c>{a,b}</c> are alternatives. A pattern with a slash that is not its last character is
/// anchored; one without matches at any depth. A pattern that names a folder matches everything in it.
/// </summary>
internal sealed class Glob
{
    private const int MaxOnStack = 32;

    private readonly string[][] alternatives;

    private Glob(string pattern, string[][] alternatives)
    {
        Pattern = pattern;
        this.alternatives = alternatives;
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>Compiles a pattern; every text is a valid one.</summary>
    public static Glob Create(string pattern)
    {
        var expanded = new List<string>();
        Expand(pattern, expanded);
        return new Glob(pattern, [.. expanded.Select(Split)]);
    }

    /// <summary>Whether a text has characters that make it a pattern rather than a path.</summary>
    public static bool IsPattern(string text) => text.AsSpan().IndexOfAny("*?[{") >= 0;

    /// <summary>Whether a path, or a folder above it, matches.</summary>
    /// <param name="path">With <c>/</c>, relative to where the pattern is anchored.</param>
    public bool IsMatch(string path)
    {
        Span<int> ends = stackalloc int[MaxOnStack];
        ends = EndsOf(path, ends);
        foreach (var alternative in alternatives)
        {
            for (var length = ends.Length; length > 0; length--)
            {
                if (MatchSegments(alternative, path, ends[..length]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the path itself matches, without regard to the folders above it.</summary>
    public bool IsExactMatch(string path)
    {
        Span<int> ends = stackalloc int[MaxOnStack];
        ends = EndsOf(path, ends);
        foreach (var alternative in alternatives)
        {
            if (MatchSegments(alternative, path, ends))
                return true;
        }

        return false;
    }

    /// <summary>Where the segments of a path end.</summary>
    private static Span<int> EndsOf(string path, Span<int> room)
    {
        var count = path.AsSpan().Count('/') + 1;
        if (count > room.Length)
            room = new int[count];
        var segment = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '/')
                room[segment++] = i;
        }

        room[segment] = path.Length;
        return room[..count];
    }

    private static string[] Split(string pattern)
    {
        var trimmed = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        var anchored = trimmed.AsSpan(0, Math.Max(0, trimmed.Length - 1)).Contains('/');
        trimmed = trimmed.Trim('/');
        var segments = trimmed.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return anchored ? segments : ["**", .. segments];
    }

    private static void Expand(string pattern, List<string> into)
    {
        var open = pattern.IndexOf('{');
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        if (close < 0 || into.Count > 256)
        {
            into.Add(pattern);
            return;
        }

        foreach (var part in pattern[(open + 1)..close].Split(','))
            Expand(string.Concat(pattern.AsSpan(0, open), part, pattern.AsSpan(close + 1)), into);
    }

    private static bool MatchSegments(string[] pattern, string path, ReadOnlySpan<int> ends)
    {
        int p = 0, s = 0, star = -1, mark = 0;
        while (s < ends.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                star = p++;
                mark = s;
            }
            else if (p < pattern.Length && MatchSegment(pattern[p], path.AsSpan()[(s == 0 ? 0 : ends[s - 1] + 1)..ends[s]]))
            {
                p++;
                s++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                s = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == "**")
            p++;
        return p == pattern.Length;
    }

    /// <summary>Matches one segment; linear but for the last star's retries.</summary>
    internal static bool MatchSegment(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && MatchOne(pattern, p, text[t], out var next))
            {
                p = next;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool MatchOne(ReadOnlySpan<char> pattern, int at, char character, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when at + 1 < pattern.Length:
                next = at + 2;
                return pattern[at + 1] == character;
            case '[':
                var close = pattern[(at + 1)..].IndexOf(']');
                if (close == 0)
                {
                    close = pattern[(at + 2)..].IndexOf(']');
                    close = close < 0 ? close : close + 1;
                }

                if (close < 0)
                    return character == '[';
                next = at + close + 2;
                return MatchClass(pattern.Slice(at + 1, close), character);
            default:
                return pattern[at] == character;
        }
    }

    private static bool MatchClass(ReadOnlySpan<char> set, char character)
    {
        var negated = set.Length > 0 && set[0] is '!' or '^';
        if (negated)
            set = set[1..];
        var found = false;
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                found |= character >= set[i] && character <= set[i + 2];
                i += 2;
            }
            else
            {
                found |= set[i] == character;
            }
        }

        return found != negated;
    }
}
