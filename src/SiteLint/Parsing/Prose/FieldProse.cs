namespace SiteLint.Parsing.Prose;

/// <summary>Makes a block of the text of a field: light Markdown, HTML tags and TeX in it are no prose.</summary>
internal static class FieldProse
{
    /// <summary>Adds the block.</summary>
    /// <param name="builder">The document.</param>
    /// <param name="text">The decoded text.</param>
    /// <param name="map">Carries its offsets to the source.</param>
    /// <param name="field">The field's name.</param>
    public static void Add(DocumentBuilder builder, string text, TextMap map, string field)
    {
        var writer = new ProseWriter(builder);
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny("<{}[]`*_$\\\n\r(");
            if (next < 0)
                next = text.Length - i;
            if (next > 0)
                Append(writer, text, map, i, i + next);
            i += next;
            if (i >= text.Length)
                break;
            i = ReadMark(writer, text, map, i);
        }

        writer.Finish(ProseScope.Field, field, null);
    }

    private static int ReadMark(ProseWriter writer, string text, TextMap map, int i)
    {
        switch (text[i])
        {
            case '\n' or '\r':
                writer.AppendBlank(map.ToSource(i, i + 1, text.Length));
                return i + 1;
            case '<':
                var tag = text.AsSpan(i).IndexOf('>');
                if (tag > 0 && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'))
                    return text.AsSpan(i + 1).StartsWith("br") ? Blank(writer, text, map, i, i + tag + 1) : i + tag + 1;
                break;
            case '`' or '$':
                var close = text.AsSpan(i + 1).IndexOf(text[i]);
                if (close > 0)
                    return Placeholder(writer, text, map, i, i + close + 2);
                break;
            case '{' when i + 1 < text.Length && text[i + 1] is '{' or '%':
                var end = text.AsSpan(i).IndexOf(text[i + 1] == '{' ? "}}" : "%}");
                if (end > 0)
                    return Placeholder(writer, text, map, i, i + end + 2);
                return i + 1;
            case '{' or '}':
                // Braces of BibTeX and TeX only group.
                return i + 1;
            case '*' when !IsInsideWord(text, i):
                return i + 1;
            case '_' when i == 0 || text[i - 1] == ' ' || i + 1 == text.Length || text[i + 1] is ' ' or '.' or ',':
                return i + 1;
            case '[':
                return i + 1;
            case ']':
                if (i + 1 < text.Length && text[i + 1] == '(')
                {
                    var destination = text.AsSpan(i).IndexOf(')');
                    if (destination > 0)
                        return i + destination + 1;
                }

                return i + 1;
            case '\\':
                return ReadTeX(writer, text, map, i);
        }

        Append(writer, text, map, i, i + 1);
        return i + 1;
    }

    /// <summary>Whether a mark stands between two letters or digits, and so is no emphasis: <c>A*STAR</c>.</summary>
    private static bool IsInsideWord(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    /// <summary>An accent is part of its word; any other command is a placeholder.</summary>
    private static int ReadTeX(ProseWriter writer, string text, TextMap map, int i)
    {
        var behind = TeXAccents.Read(text.AsSpan(i), out var letter);
        if (behind > 0)
        {
            writer.Append(letter, map.ToSource(i, i + behind, text.Length));
            return i + behind;
        }

        var end = i + 1;
        if (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            return Placeholder(writer, text, map, i, end);
        }

        if (end < text.Length && text[end] is '&' or '%' or '_' or '#' or '$')
        {
            Append(writer, text, map, end, end + 1);
            return end + 1;
        }

        return Placeholder(writer, text, map, i, Math.Min(text.Length, end + 1));
    }

    private static int Placeholder(ProseWriter writer, string text, TextMap map, int start, int end)
    {
        writer.AppendPlaceholder(map.ToSource(start, end, text.Length));
        return end;
    }

    private static int Blank(ProseWriter writer, string text, TextMap map, int start, int end)
    {
        writer.AppendBlank(map.ToSource(start, end, text.Length));
        return end;
    }

    /// <summary>Appends a range of the text run by run, so that verbatim runs stay verbatim.</summary>
    private static void Append(ProseWriter writer, string text, TextMap map, int start, int end)
    {
        var runs = map.Runs;
        for (var run = 0; run < runs.Length && start < end; run += 3)
        {
            var runEnd = run + 3 < runs.Length ? runs[run + 3] : text.Length;
            if (runEnd <= start)
                continue;
            var stop = Math.Min(end, runEnd);
            writer.Append(text.AsSpan(start, stop - start), map.ToSource(start, stop, text.Length));
            start = stop;
        }
    }
}
