using System.Buffers;

namespace SiteLint.Parsing.Prose;

/// <summary>
/// Replaces what is not prose in a block's text (URLs, addresses, paths, identifiers, handles) by the placeholder, and
/// makes the block. Addresses that are asked for are noted on the way.
/// </summary>
internal sealed class ProseCleaner(DocumentBuilder builder)
{
    private static readonly SearchValues<char> Telling = SearchValues.Create("@/\\_#:.={}$<%-()");

    private readonly List<int> cuts = [];
    private char[] buffer = [];

    /// <summary>Makes the block.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="runs">Its runs as <see cref="TextMap.Runs"/> has them.</param>
    /// <param name="scope">What kind of block it is.</param>
    /// <param name="field">The field or attribute, or empty.</param>
    /// <param name="language">The language around, or null.</param>
    public void Clean(ReadOnlySpan<char> text, ReadOnlySpan<int> runs, ProseScope scope, string field, string? language)
    {
        if (text.IsEmpty)
            return;
        cuts.Clear();
        FindCuts(text, runs, field);
        if ((builder.Needs & Needs.Prose) == 0)
            return;
        string result;
        TextMap map;
        if (cuts.Count == 0)
        {
            if (!HasLetter(text))
                return;
            result = text.ToString();
            map = TextMap.FromRuns(runs.ToArray());
        }
        else
        {
            result = Cut(text, runs, out map);
            if (!HasLetter(result))
                return;
        }

        builder.Prose.Add(new ProseBlock(scope, result, map) { Field = field, Language = language });
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character) || (character > 127 && char.IsLetter(character)))
                return true;
        }

        return false;
    }

    private static bool IsWordEnd(char character) => character <= ' ' || character >= '\u2000' || character == '\u00A0';

    private void FindCuts(ReadOnlySpan<char> text, ReadOnlySpan<int> runs, string field)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAny(Telling);
            if (next < 0)
                return;
            var at = i + next;
            var follower = at + 1 < text.Length ? text[at + 1] : ' ';
            if (text[at] is '.' or '-' or '(' or ')' or ':' && !TokenRules.IsWorthALook(text, at, follower))
            {
                i = at + 1;
                continue;
            }

            if (text[at] == '{' && follower is '{' or '%' or ':' or '#' or '.' && EndOfBraces(text, at, follower) is var brace and > 0)
            {
                // A template tag or an attribute list of another renderer is no prose wherever it stands.
                cuts.Add(at);
                cuts.Add(brace);
                i = brace;
                continue;
            }

            int start = at, end = at + 1;
            while (start > i && !IsWordEnd(text[start - 1]))
                start--;
            while (end < text.Length && !IsWordEnd(text[end]))
                end++;
            if (text[at..end].Contains('@') && (builder.Needs & Needs.EmailAddresses) != 0)
            {
                // The word may have begun before a sign that was passed over.
                var first = start;
                while (first > 0 && !IsWordEnd(text[first - 1]))
                    first--;
                FindAddresses(text, runs, first, end, field);
            }
            var token = TokenRules.Trim(text[start..end], out var trimmed);
            if (TokenRules.IsNoProse(token))
            {
                cuts.Add(start + trimmed);
                cuts.Add(start + trimmed + token.Length);
            }

            i = end;
        }
    }

    private static int EndOfBraces(ReadOnlySpan<char> text, int at, char follower)
    {
        var close = follower switch { '{' => "}}", '%' => "%}", _ => "}" };
        var rest = text[(at + 2)..];
        var found = rest[..Math.Min(rest.Length, 500)].IndexOf(close);
        return found < 0 ? -1 : at + 2 + found + close.Length;
    }

    private void FindAddresses(ReadOnlySpan<char> text, ReadOnlySpan<int> runs, int start, int end, string field)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '@' || !AddressScan.Find(text, start, end, i, out var from, out var to))
                continue;
            var span = TextMap.FromRuns(runs.ToArray()).ToSource(from, to, text.Length);
            builder.EmailAddresses.Add(new EmailAddress
            {
                Text = text[from..to].ToString(),
                Span = span,
                Origin = EmailOrigin.Prose,
                Field = field,
            });
            i = to;
        }
    }

    private string Cut(ReadOnlySpan<char> text, ReadOnlySpan<int> runs, out TextMap map)
    {
        if (buffer.Length < text.Length)
            buffer = new char[Math.Max(text.Length, 512)];
        var used = 0;
        var builderOfMap = new TextMap.Builder();
        var run = 0;
        var position = 0;
        for (var c = 0; c <= cuts.Count; c += 2)
        {
            var keepEnd = c < cuts.Count ? cuts[c] : text.Length;
            CopyRuns(text, runs, ref run, position, keepEnd, buffer, ref used, builderOfMap);
            if (c == cuts.Count)
                break;
            var source = SourceOf(runs, ref run, cuts[c], cuts[c + 1], text.Length);
            builderOfMap.Add(used, source.Start, source.End);
            buffer[used++] = ProseBlock.Placeholder;
            position = cuts[c + 1];
        }

        map = builderOfMap.Build();
        return new string(buffer, 0, used);
    }

    private static int DerivedEnd(ReadOnlySpan<int> runs, int run, int textLength) =>
        run + 3 < runs.Length ? runs[run + 3] : textLength;

    private static void CopyRuns(ReadOnlySpan<char> text, ReadOnlySpan<int> runs, ref int run, int start, int end, char[] buffer, ref int used, TextMap.Builder map)
    {
        while (start < end)
        {
            while (DerivedEnd(runs, run, text.Length) <= start)
                run += 3;
            var stop = Math.Min(end, DerivedEnd(runs, run, text.Length));
            var isVerbatim = runs[run + 2] - runs[run + 1] == DerivedEnd(runs, run, text.Length) - runs[run];
            if (isVerbatim)
                map.Add(used, runs[run + 1] + (start - runs[run]), runs[run + 1] + (stop - runs[run]));
            else
                map.Add(used, runs[run + 1], runs[run + 2]);
            text[start..stop].CopyTo(buffer.AsSpan(used));
            used += stop - start;
            start = stop;
        }
    }

    private static TextSpan SourceOf(ReadOnlySpan<int> runs, ref int run, int start, int end, int textLength)
    {
        while (DerivedEnd(runs, run, textLength) <= start)
            run += 3;
        var from = Map(runs, run, start, textLength, atEnd: false);
        while (DerivedEnd(runs, run, textLength) < end)
            run += 3;
        return new TextSpan(from, Math.Max(from, Map(runs, run, end, textLength, atEnd: true)));
    }

    private static int Map(ReadOnlySpan<int> runs, int run, int offset, int textLength, bool atEnd)
    {
        var isVerbatim = runs[run + 2] - runs[run + 1] == DerivedEnd(runs, run, textLength) - runs[run];
        if (isVerbatim)
            return runs[run + 1] + (offset - runs[run]);
        return atEnd ? runs[run + 2] : runs[run + 1];
    }
}
