namespace SiteLint.Parsing.Templates;

/// <summary>Recognises the fences of code by lines, for scanners that run before Markdown is parsed.</summary>
internal static class CodeFence
{
    /// <summary>The length of the fence that a line opens, or 0.</summary>
    /// <param name="line">The line without indentation and container marks.</param>
    public static int Open(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('`' or '~'))
            return 0;
        var length = line.IndexOfAnyExcept(line[0]);
        if (length < 0)
            length = line.Length;

        // A line like ```code``` is a code span.
        return length < 3 || (line[0] == '`' && line[length..].Contains('`')) ? 0 : length;
    }

    /// <summary>Offset behind the line that closes a fence, or the text's length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">Where the line behind the opening one begins.</param>
    /// <param name="mark">The fence's character.</param>
    /// <param name="length">The fence's length.</param>
    public static int End(string text, int next, char mark, int length)
    {
        while (next < text.Length)
        {
            var end = FrontMatterSplitter.LineEnd(text, next);
            var line = text.AsSpan(next, end - next).TrimStart(" \t>").TrimEnd();
            next = FrontMatterSplitter.NextLine(text, end);
            if (line.Length >= length && line.IndexOfAnyExcept(mark) < 0)
                return next;
        }

        return text.Length;
    }
}
