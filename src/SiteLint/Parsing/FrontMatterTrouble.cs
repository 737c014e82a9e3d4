using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>Says why a header that was evidently meant is none.</summary>
internal static class FrontMatterTrouble
{
    /// <summary>Looks for the marks of a header in a text in which the generator sees none.</summary>
    /// <param name="text">The page.</param>
    /// <param name="start">Its first character that is no blank.</param>
    /// <param name="syntax">What the generator reads.</param>
    public static DocumentProblem? Find(string text, int start, FrontMatterSyntax syntax)
    {
        if (start >= text.Length)
            return null;
        var lineEnd = FrontMatterSplitter.LineEnd(text, start);
        var line = text.AsSpan(start, lineEnd - start).TrimEnd();
        var next = FrontMatterSplitter.NextLine(text, lineEnd);
        var span = new TextSpan(start, start + line.Length);
        if (line.StartsWith("<!--"))
            return FindInComment(text, start);
        if (line.Length > 3 && line.IndexOfAnyExcept('-') < 0 && LooksLikeField(text, next, DataFormat.Yaml) && HasLine(text, next, '-'))
            return new DocumentProblem("wrong-delimiter", span, $"'{line}' does not open front matter: it takes exactly three hyphens");
        if (!syntax.Toml && line is "+++" && LooksLikeField(text, next, DataFormat.Toml) && HasLine(text, next, '+'))
            return new DocumentProblem("wrong-format", span, "This generator does not read TOML front matter");
        if (!syntax.Yaml && line is "---" && LooksLikeField(text, next, DataFormat.Yaml) && HasLine(text, next, '-'))
            return new DocumentProblem("wrong-format", span, "This generator does not read YAML front matter");
        if (!syntax.Json && line is "{" && LooksLikeField(text, next, DataFormat.Json) && EndOfJson(text, start) > 0)
            return new DocumentProblem("wrong-format", span, "This generator does not read JSON front matter");
        return null;
    }

    /// <summary>Whether the next line that is not blank begins like a field.</summary>
    public static bool LooksLikeField(string text, int offset, DataFormat format)
    {
        while (true)
        {
            while (offset < text.Length && char.IsWhiteSpace(text[offset]))
                offset++;
            if (offset >= text.Length)
                return false;
            if (format == DataFormat.Json)
                return text[offset] is '"' or '}';
            if (text[offset] != '#')
                break;
            offset = FrontMatterSplitter.LineEnd(text, offset);
        }

        if (format == DataFormat.Toml && text[offset] == '[')
            return true;
        var end = offset;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '"' or '\''))
            end++;
        if (end == offset)
            return false;
        var afterKey = end;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        if (end >= text.Length)
            return false;
        return format == DataFormat.Toml
            ? text[end] == '='
            : text[end] == ':' && end == afterKey && (end + 1 >= text.Length || char.IsWhiteSpace(text[end + 1]));
    }

    /// <summary>Offset behind the object that begins at <paramref name="start"/>, or -1.</summary>
    public static int EndOfJson(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    if (--depth == 0)
                        return i + 1;
                    break;
                case '"':
                    for (i++; i < text.Length && text[i] != '"'; i++)
                    {
                        if (text[i] == '\\')
                            i++;
                    }

                    break;
            }
        }

        return -1;
    }

    private static DocumentProblem? FindInComment(string text, int start)
    {
        var offset = start + 4;
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
            offset++;
        if (offset + 3 >= text.Length || !text.AsSpan(offset).StartsWith("---"))
            return null;
        var lineEnd = FrontMatterSplitter.LineEnd(text, offset);
        if (text.AsSpan(offset, lineEnd - offset).TrimEnd().Length != 3 || !LooksLikeField(text, lineEnd, DataFormat.Yaml))
            return null;
        return new DocumentProblem("inside-comment", new TextSpan(start, offset + 3), "The front matter stands inside an HTML comment and is not read");
    }

    private static bool HasLine(string text, int offset, char character)
    {
        while (offset < text.Length)
        {
            var end = FrontMatterSplitter.LineEnd(text, offset);
            var line = text.AsSpan(offset, end - offset).TrimEnd();
            if (line.Length >= 3 && line.IndexOfAnyExcept(character) < 0)
                return true;
            offset = FrontMatterSplitter.NextLine(text, end);
        }

        return false;
    }
}
