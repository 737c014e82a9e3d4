namespace SiteLint.Parsing.Data.BibTeX;

/// <summary>Finds the beginnings and ends of entries without reading them.</summary>
internal static class BibTeXScan
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings", "manual", "mastersthesis",
        "misc", "online", "patent", "phdthesis", "proceedings", "report", "software", "string", "techreport", "thesis",
        "unpublished", "dataset", "electronic", "collection", "periodical", "www", "video", "image", "artwork", "review",
    };

    /// <summary>Whether a name is a known type of entry.</summary>
    public static bool IsKnownType(string name) => Types.Contains(name);

    /// <summary>Whether a character may stand in the name of a type or a field.</summary>
    public static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or '.' or ':' or '/';

    /// <summary>Whether <c>@name{</c> or <c>@name(</c> stands here.</summary>
    public static bool IsEntry(string source, int at, int end)
    {
        var i = SkipSpace(source, at + 1, end);
        var start = i;
        while (i < end && char.IsLetter(source[i]))
            i++;
        if (i == start)
            return false;
        i = SkipSpace(source, i, end);
        return i < end && source[i] is '{' or '(';
    }

    /// <summary>Whether a line begins here, or the text between entries does.</summary>
    public static bool IsLineStart(string source, int at, int textStart) => at == textStart || at == 0 || source[at - 1] is '\n' or '\r';

    /// <summary>The place of <c>article{key,</c> at the start of a line, up to the end of the key; or null.</summary>
    public static TextSpan? FindLostEntry(string source, int lineStart, int end)
    {
        var at = lineStart;
        while (at < end && source[at] is ' ' or '\t')
            at++;
        var nameEnd = at;
        while (nameEnd < end && char.IsAsciiLetter(source[nameEnd]))
            nameEnd++;
        if (nameEnd == at || nameEnd >= end || source[nameEnd] != '{' || !Types.Contains(source[at..nameEnd]))
            return null;
        var key = nameEnd + 1;
        while (key < end && source[key] is not (',' or '}' or '\n' or '\r' or ' ' or '='))
            key++;
        return key > nameEnd + 1 && key < end && source[key] == ',' ? new TextSpan(at, key + 1) : null;
    }

    /// <summary>The next place where text between entries needs a look: an @ or a line's start.</summary>
    public static int NextLineOrAt(string source, int at, int end)
    {
        if (source[at] is '\n' or '\r')
            return at + 1;
        var next = source.AsSpan(at + 1, end - at - 1).IndexOfAny('@', '\n', '\r');
        if (next < 0)
            return end;
        next += at + 1;
        return source[next] == '@' ? next : next + 1;
    }

    /// <summary>Behind the brace or bracket that closes the first one from here; the next entry's @ where none does.</summary>
    public static int EndOfBraces(string source, int at, int end)
    {
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            var c = source[i];
            if (c is '{' or '(' && (c == '{' || depth == 0))
                depth++;
            else if (c is '}' or ')' && (c == '}' || depth == 1) && --depth == 0)
                return i + 1;
            else if (c == '@' && i > at && IsEntryLine(source, i, end))
                return i;
        }

        return end;
    }

    /// <summary>The next <c>@type{</c> at the start of a line, or the end.</summary>
    public static int NextEntry(string source, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            var next = source.AsSpan(i, end - i).IndexOf('@');
            if (next < 0)
                return end;
            i += next;
            if (IsEntryLine(source, i, end))
                return i;
        }

        return end;
    }

    /// <summary>Whether an @ begins an entry and is the first of its line.</summary>
    public static bool IsEntryLine(string source, int at, int end)
    {
        var before = at - 1;
        while (before >= 0 && source[before] is ' ' or '\t')
            before--;
        return (before < 0 || source[before] is '\n' or '\r') && IsEntry(source, at, end);
    }

    private static int SkipSpace(string source, int at, int end)
    {
        while (at < end && source[at] is ' ' or '\t')
            at++;
        return at;
    }
}
