using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>Finds the header of a page by its generator's own idea of where one begins and ends.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Finds the header.</summary>
    /// <param name="file">The page.</param>
    /// <param name="profile">How its site reads it.</param>
    /// <param name="problem">Why there is none although one was evidently meant; null otherwise.</param>
    /// <returns>The header, or null where the generator sees none.</returns>
    public static FrontMatterRange? Split(SourceFile file, ParsingProfile profile, out DocumentProblem? problem)
    {
        problem = null;
        var text = file.Text;
        var syntax = profile.FrontMatter;
        if (text.Length == 0)
            return null;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var found = start < text.Length ? Find(text, start, profile, ref problem) : null;
        if (found is null)
        {
            problem ??= FrontMatterTrouble.Find(text, start, syntax);
            return null;
        }

        if (start > 0 && !syntax.AllowsLeadingBlank)
        {
            if (found.Content.IsEmpty || !FrontMatterTrouble.LooksLikeField(text, found.Content.Start, found.Format))
                return null;
            var hasLineEnd = text.AsSpan(0, start).ContainsAny('\n', '\r');
            problem = new DocumentProblem(
                hasLineEnd ? "leading-blank-line" : "blank-before-delimiter",
                new TextSpan(0, start),
                hasLineEnd ? "A blank line before the front matter keeps it from being read" : "A blank before the front matter's delimiter keeps it from being read");
            return null;
        }

        if (file.HasByteOrderMark && !syntax.AllowsByteOrderMark)
        {
            problem = new DocumentProblem("byte-order-mark", new TextSpan(0, LineEnd(text, 0)), "A byte-order mark before the front matter keeps it from being read");
            return null;
        }

        return found;
    }

    /// <summary>Offset of the line end at or behind <paramref name="offset"/>, or the text's length.</summary>
    internal static int LineEnd(string text, int offset)
    {
        var length = text.AsSpan(offset).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : offset + length;
    }

    /// <summary>Offset behind the line end at <paramref name="lineEnd"/>.</summary>
    internal static int NextLine(string text, int lineEnd)
    {
        if (lineEnd < text.Length && text[lineEnd] == '\r')
            lineEnd++;
        if (lineEnd < text.Length && text[lineEnd] == '\n')
            lineEnd++;
        return Math.Min(lineEnd, text.Length);
    }

    private static FrontMatterRange? Find(string text, int start, ParsingProfile profile, ref DocumentProblem? problem)
    {
        var syntax = profile.FrontMatter;
        var lineEnd = LineEnd(text, start);
        var line = text.AsSpan(start, lineEnd - start).TrimEnd();
        if (syntax.Yaml && (line is "---" || (syntax.Hexo && IsRun(line, '-'))))
        {
            var content = NextLine(text, lineEnd);
            var close = FindClose(text, content, line, syntax.DotsClose);
            if (close < 0)
            {
                if (FrontMatterTrouble.LooksLikeField(text, content, DataFormat.Yaml))
                    problem = Unclosed(start, lineEnd, "---");
                return null;
            }

            // On GitHub two rules around text are just that.
            if (profile.Generator is "markdown" && !IsHeaderLike(text, content, close))
                return null;
            return Range(text, DataFormat.Yaml, start, content, close);
        }

        if (syntax.Toml && line is "+++")
        {
            var content = NextLine(text, lineEnd);
            var close = FindClose(text, content, line, dotsClose: false);
            if (close >= 0)
                return Range(text, DataFormat.Toml, start, content, close);
            problem = Unclosed(start, lineEnd, "+++");
            return null;
        }

        if (syntax.Json && text[start] == '{' && FrontMatterTrouble.LooksLikeField(text, start + 1, DataFormat.Json))
        {
            var end = FrontMatterTrouble.EndOfJson(text, start);
            if (end < 0)
            {
                problem = Unclosed(start, lineEnd, "}");
                return null;
            }

            return new FrontMatterRange(DataFormat.Json, new TextSpan(start, NextLine(text, LineEnd(text, end))), new TextSpan(start, end));
        }

        return syntax.Hexo ? FindHexo(text, start, lineEnd, line) : null;
    }

    private static FrontMatterRange? FindHexo(string text, int start, int lineEnd, ReadOnlySpan<char> line)
    {
        if (IsRun(line, ';'))
        {
            var content = NextLine(text, lineEnd);
            var close = FindClose(text, content, line, dotsClose: false);
            return close < 0 ? null : Range(text, DataFormat.Json, start, content, close);
        }

        if (line.StartsWith("\"") || line.StartsWith("{"))
        {
            var close = FindClose(text, start, ";;;", dotsClose: false);
            return close < 0 ? null : Range(text, DataFormat.Json, start, start, close);
        }

        if (!FrontMatterTrouble.LooksLikeField(text, start, DataFormat.Yaml))
            return null;
        var end = FindClose(text, start, "---", dotsClose: false);
        return end < 0 ? null : Range(text, DataFormat.Yaml, start, start, end);
    }

    private static bool IsRun(ReadOnlySpan<char> line, char character) =>
        line.Length >= 3 && line.IndexOfAnyExcept(character) < 0;

    private static FrontMatterRange Range(string text, DataFormat format, int start, int content, int close) =>
        new(format, new TextSpan(start, NextLine(text, LineEnd(text, close))), new TextSpan(content, close));

    private static DocumentProblem Unclosed(int start, int lineEnd, string delimiter) =>
        new("unclosed", new TextSpan(start, lineEnd), $"The front matter has no closing '{delimiter}' and is not read");

    private static bool IsHeaderLike(string text, int content, int close)
    {
        while (content < close && char.IsWhiteSpace(text[content]))
            content++;
        return content >= close || text[content] == '#' || FrontMatterTrouble.LooksLikeField(text, content, DataFormat.Yaml);
    }

    private static int FindClose(string text, int offset, ReadOnlySpan<char> delimiter, bool dotsClose)
    {
        while (offset < text.Length)
        {
            var end = LineEnd(text, offset);
            var line = text.AsSpan(offset, end - offset);
            if (line.Length >= 3 && line[0] == delimiter[0])
            {
                if (line.TrimEnd().SequenceEqual(delimiter))
                    return offset;
            }
            else if (dotsClose && line.StartsWith("...") && line.TrimEnd().Length == 3)
            {
                return offset;
            }

            offset = NextLine(text, end);
        }

        return -1;
    }
}
