using System.Buffers;

namespace SiteLint.Parsing.Markdown;

/// <summary>Recognises, before it is parsed, what would take a Markdown parser beyond reason.</summary>
internal static class ComplexityGuard
{
    /// <summary>The largest page that is parsed, in UTF-16 code units.</summary>
    public const int MaximumLength = 8 * 1024 * 1024;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]`*_<");

    private const int MaximumDepth = 100;
    private const int MaximumOpen = 3000;
    private const int MaximumRuns = 20_000;
    private const int MaximumAngles = 2000;
    private const int MaximumFences = 200;

    /// <summary>Letters that are read at most for the bare addresses of one run without a blank: each reads to the end of the run.</summary>
    private const long MaximumAddressLetters = 40_000_000;

    /// <summary>Length from which a line may have such a run.</summary>
    private const int LongLine = 4096;

    /// <summary>Says why a text is not to be parsed, or null where it may be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its Markdown begins.</param>
    /// <param name="linksBareUrls">Whether the parser makes links of bare addresses.</param>
    public static DocumentProblem? Check(string text, int start, bool linksBareUrls)
    {
        if (text.Length > MaximumLength)
            return Problem(start, text.Length, "The page is larger than 8 MB and was not read");
        int open = 0, ticks = 0, marks = 0, angles = 0, bangs = 0;
        var indents = new int[MaximumDepth + 2];
        var depth = 0;
        var kinds = new RunLengths();
        for (var i = start; i < text.Length;)
        {
            var end = FrontMatterSplitter.LineEnd(text, i);
            var line = text.AsSpan(i, end - i);
            if (line.IsWhiteSpace())
            {
                open = ticks = marks = angles = bangs = 0;
                kinds.Clear();
            }
            else
            {
                if (IsTooDeep(line, indents, ref depth))
                    return Problem(i, end, "Lists or quotes are nested too deeply; the page was not read");
                if (linksBareUrls && line.Length > LongLine && HasEndlessAddresses(line))
                    return Problem(i, end, "A line holds too many addresses without a blank between them; the page was not read");
                Count(line, kinds, ref open, ref ticks, ref marks, ref angles, ref bangs);
                if (open > MaximumOpen || ticks > MaximumRuns || marks > 3 * MaximumRuns || angles > MaximumAngles || bangs > MaximumFences || kinds.Distinct > MaximumFences)
                    return Problem(i, end, "A paragraph holds too many marks that are never closed; the page was not read");
            }

            i = FrontMatterSplitter.NextLine(text, end);
        }

        return null;
    }

    /// <summary>The problem of a page that could not be parsed.</summary>
    public static DocumentProblem Problem(int start, int end, string message) =>
        new("too-complex", new TextSpan(start, Math.Min(end, start + 80)), message);

    /// <summary>Lengths of backtick runs in a paragraph: each length that finds no partner is looked for to its end.</summary>
    private sealed class RunLengths
    {
        private readonly bool[] seen = new bool[1024];

        public int Distinct { get; private set; }

        public void Add(int length)
        {
            if (length >= seen.Length)
            {
                Distinct++;
            }
            else if (!seen[length])
            {
                seen[length] = true;
                Distinct++;
            }
        }

        public void Clear()
        {
            if (Distinct == 0)
                return;
            Array.Clear(seen);
            Distinct = 0;
        }
    }

    private static bool HasEndlessAddresses(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty)
        {
            var end = line.IndexOfAny(' ', '\t', '<');
            var run = end < 0 ? line : line[..end];
            if (run.Length > LongLine && (long)(run.Count("://") + run.Count("www.") + run.Count("mailto:")) * run.Length > MaximumAddressLetters)
                return true;
            line = end < 0 ? default : line[(end + 1)..];
        }

        return false;
    }

    private static bool IsTooDeep(ReadOnlySpan<char> line, int[] indents, ref int depth)
    {
        var markers = 0;
        var i = 0;
        for (; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t')
                continue;
            if (line[i] == '>' || (line[i] is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t'))
            {
                markers++;
                if (line[i] != '>')
                    Push(indents, ref depth, i);
                continue;
            }

            if (char.IsAsciiDigit(line[i]) && IsNumbered(line, ref i))
            {
                markers++;
                Push(indents, ref depth, i);
                continue;
            }

            break;
        }

        // A rule of hyphens looks like many lists.
        return (markers > MaximumDepth && i < line.Length) || depth > MaximumDepth || (markers > MaximumDepth && line.Contains('>'));
    }

    private static bool IsNumbered(ReadOnlySpan<char> line, ref int i)
    {
        var end = i;
        while (end < line.Length && end - i < 10 && char.IsAsciiDigit(line[end]))
            end++;
        if (end + 1 >= line.Length || line[end] is not ('.' or ')') || line[end + 1] is not (' ' or '\t'))
            return false;
        i = end;
        return true;
    }

    private static void Push(int[] indents, ref int depth, int indent)
    {
        while (depth > 0 && indents[depth - 1] >= indent)
            depth--;
        if (depth < indents.Length)
            indents[depth++] = indent;
    }

    private static void Count(ReadOnlySpan<char> line, RunLengths kinds, ref int open, ref int ticks, ref int marks, ref int angles, ref int bangs)
    {
        for (var i = 0; ;)
        {
            var next = line[i..].IndexOfAny(Marks);
            if (next < 0)
                return;
            i += next;
            switch (line[i])
            {
                case '[':
                    open++;
                    break;
                case ']':
                    // Without a parenthesis that closes, "](" leaves its bracket open.
                    if (i + 1 >= line.Length || line[i + 1] != '(' || line[i..].Contains(')'))
                        open = Math.Max(0, open - 1);
                    break;
                case '`':
                    ticks++;
                    var first = i;
                    while (i + 1 < line.Length && line[i + 1] == '`')
                        i++;
                    kinds.Add(i - first);
                    break;
                case '<':
                    if (!line[i..].Contains('>'))
                        angles++;
                    if (i + 1 < line.Length && line[i + 1] is '!' or '?' && !line[i..].Contains('>'))
                        bangs++;
                    break;
                default:
                    marks++;
                    while (i + 1 < line.Length && line[i + 1] == line[i])
                        i++;
                    break;
            }

            i++;
        }
    }
}
