namespace SiteLint.Rules.FrontMatter;

/// <summary>Fixes for headers that a generator does not recognise.</summary>
internal static class NotReadFix
{
    /// <summary>The fix for a problem, or null where the cure is not known.</summary>
    public static Fix? For(Document document, DocumentProblem problem)
    {
        var text = document.File.Text;
        switch (problem.Code)
        {
            case "leading-blank-line":
                return Fix.Safe("Remove the blank line", problem.Span, "");
            case "blank-before-delimiter":
                return Fix.Safe("Remove the blank", problem.Span, "");
            case "wrong-delimiter":
                return Delimiters(text, problem.Span);
            case "unclosed":
                return Close(text, problem.Span);
            default:
                return null;
        }
    }

    private static Fix? Delimiters(string text, TextSpan open)
    {
        for (var at = NextLine(text, open.End); at < text.Length; at = NextLine(text, at))
        {
            var end = LineEnd(text, at);
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (line.Length >= 3 && line.IndexOfAnyExcept('-') < 0)
            {
                var edits = new List<TextEdit> { new(open, "---") };
                if (line.Length > 3)
                    edits.Add(new TextEdit(new TextSpan(at, at + line.Length), "---"));
                return new Fix("Use exactly three hyphens", FixSafety.Safe, edits);
            }
        }

        return null;
    }

    // The header ends before the first blank line, or at a line of dots that the generator does not take for an end.
    private static Fix? Close(string text, TextSpan open)
    {
        var delimiter = text.AsSpan(open.Start, open.Length).TrimEnd().ToString();
        if (delimiter is not ("---" or "+++"))
            return null;
        for (var at = NextLine(text, open.End); at < text.Length; at = NextLine(text, at))
        {
            var end = LineEnd(text, at);
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (line is "..." && delimiter == "---")
                return Fix.Safe("Close the header with '---'", new TextSpan(at, at + 3), "---");
            if (line.IsEmpty)
                return Fix.Safe("Close the header", new TextSpan(at, at), delimiter + (text[at] == '\r' ? "\r\n" : "\n"));
            if (line[0] is not (' ' or '\t' or '#' or '-') && line.IndexOf(delimiter == "+++" ? '=' : ':') < 0)
                return null;
        }

        return null;
    }

    private static int LineEnd(string text, int at)
    {
        var next = text.AsSpan(at).IndexOfAny('\n', '\r');
        return next < 0 ? text.Length : at + next;
    }

    private static int NextLine(string text, int at)
    {
        at = LineEnd(text, at);
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
        return at;
    }
}
