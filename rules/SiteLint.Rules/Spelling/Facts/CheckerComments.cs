namespace SiteLint.Rules.Spelling;

/// <summary>
/// What a page says to spelling checkers in its own text, as cspell reads it: <c>cspell:ignore foo bar</c> (also <c>word</c>, <c>words</c>,
/// <c>ignoreWord</c>, <c>ignore-words</c>), <c>cspell:disable</c> to <c>enable</c>, <c>disable-line</c>, <c>disable-next-line</c>; <c>spell-checker:</c> and
/// <c>spellchecker:</c> are the same, and capitals do not count. It holds for the one file.
/// </summary>
internal sealed class CheckerComments
{
    private const string Mark = "spell";

    /// <summary>Finds the mark many letters at a time; a search that forgets case does not.</summary>
    private static readonly System.Buffers.SearchValues<string> Marks = System.Buffers.SearchValues.Create([Mark], StringComparison.OrdinalIgnoreCase);
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TextSpan> disabled = [];

    private CheckerComments()
    {
    }

    /// <summary>Reads a text.</summary>
    /// <returns>What it says; null for nothing.</returns>
    public static CheckerComments? Read(string text)
    {
        CheckerComments? comments = null;
        int? disabledFrom = null;
        for (var i = 0; ;)
        {
            var found = text.AsSpan(i).IndexOfAny(Marks);
            if (found < 0)
                break;
            var start = i + found;
            i = start + Mark.Length;
            if (CommandStart(text, start) is not { } at)
                continue;
            comments ??= new CheckerComments();
            i = comments.ReadCommand(text, at, ref disabledFrom);
        }

        if (disabledFrom is { } from)
            comments!.disabled.Add(new TextSpan(from, text.Length));
        return comments;
    }

    /// <summary>Whether the file wants no verdict on a word at a place.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="span">Where it stands in the source.</param>
    public bool Silence(string word, TextSpan span)
    {
        if (words.Contains(word))
            return true;
        foreach (var part in disabled)
        {
            if (part.Start <= span.Start && span.Start < part.End)
                return true;
        }

        return false;
    }

    /// <summary>Where the command behind "cspell:" begins, if the mark is part of that.</summary>
    private static int? CommandStart(string text, int mark)
    {
        var end = mark + Mark.Length;
        var rest = text.AsSpan(end);
        if (rest.StartsWith("-checker", StringComparison.OrdinalIgnoreCase))
            end += "-checker".Length;
        else if (rest.StartsWith("checker", StringComparison.OrdinalIgnoreCase))
            end += "checker".Length;
        else if (mark == 0 || text[mark - 1] is not ('c' or 'C'))
            return null;
        while (end < text.Length && text[end] == ' ')
            end++;
        if (end >= text.Length || text[end] != ':')
            return null;
        end++;
        while (end < text.Length && text[end] is ' ' or ':')
            end++;
        return end;
    }

    private int ReadCommand(string text, int at, ref int? disabledFrom)
    {
        var line = text.AsSpan(at);
        var length = line.IndexOfAny('\r', '\n');
        line = length < 0 ? line : line[..length];
        foreach (var close in (ReadOnlySpan<string>)["-->", "*/"])
        {
            if (line.IndexOf(close) is >= 0 and var end)
                line = line[..end];
        }

        var next = at + line.Length;
        var nameLength = line.IndexOfAnyExcept(NameCharacters);
        var name = nameLength < 0 ? line : line[..nameLength];
        switch (name.ToString().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant())
        {
            case "ignore" or "word" or "words" or "ignoreword" or "ignorewords":
                foreach (var part in line[name.Length..].ToString().Split([' ', '\t', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
                    words.Add(part);
                break;
            case "disable":
                disabledFrom ??= at;
                break;
            case "enable" when disabledFrom is { } from:
                disabled.Add(new TextSpan(from, at));
                disabledFrom = null;
                break;
            case "disableline":
                disabled.Add(LineAt(text, at));
                break;
            case "disablenext" or "disablenextline":
                var lineEnd = LineAt(text, next).End;
                if (lineEnd < text.Length)
                    disabled.Add(LineAt(text, lineEnd + 1));
                break;
        }

        return next;
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    private static TextSpan LineAt(string text, int offset)
    {
        var end = offset < text.Length ? text.IndexOf('\n', offset) : -1;
        return new TextSpan(text.AsSpan(0, offset).LastIndexOf('\n') + 1, end < 0 ? text.Length : end);
    }
}
