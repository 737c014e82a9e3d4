namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Decodes block scalars, <c>|</c> and <c>&gt;</c>, with the map back to the source.</summary>
internal static class YamlBlockText
{
    /// <summary>Decodes the lines of a block.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">The first line behind the header.</param>
    /// <param name="end">Behind the last line that belongs to the block, blank lines included.</param>
    /// <param name="indent">Blanks that stand before each line.</param>
    /// <param name="isFolded">Whether lines are joined.</param>
    /// <param name="chomping"><c>-</c> to drop the final line ends, <c>+</c> to keep all, else one is kept.</param>
    public static (string Text, TextMap Map) Decode(string source, int start, int end, int indent, bool isFolded, char chomping)
    {
        var result = new MappedText(source);
        // Line ends seen since the last line with text, and whether that line began with a blank (then nothing is folded).
        int pending = 0, pendingStart = start;
        bool hasText = false, wasIndented = false;
        var at = start;
        while (at < end)
        {
            var lineEnd = LineEnd(source, at, end);
            var textStart = at;
            while (textStart < lineEnd && textStart - at < indent && source[textStart] == ' ')
                textStart++;
            if (textStart < lineEnd)
            {
                var isIndented = source[textStart] is ' ' or '\t';
                AppendBreaks(result, pending, pendingStart, textStart, isFolded && hasText && !wasIndented && !isIndented);
                result.AppendVerbatim(textStart, lineEnd);
                pending = 0;
                pendingStart = lineEnd;
                hasText = true;
                wasIndented = isIndented;
            }

            at = AfterBreak(source, lineEnd, end);
            if (at > lineEnd)
                pending++;
        }

        var kept = chomping switch { '-' => 0, '+' => pending, _ => hasText ? Math.Min(pending, 1) : 0 };
        if (kept > 0)
            result.AppendDecoded(new string('\n', kept), pendingStart, end);
        return result.Build();
    }

    /// <summary>Offset of the line break at or behind <paramref name="at"/>, or <paramref name="end"/>.</summary>
    public static int LineEnd(string source, int at, int end)
    {
        var next = source.AsSpan(at, end - at).IndexOfAny('\n', '\r');
        return next < 0 ? end : at + next;
    }

    /// <summary>Offset behind the line break that stands at <paramref name="at"/>.</summary>
    public static int AfterBreak(string source, int at, int end)
    {
        if (at >= end)
            return at;
        return source[at] == '\r' && at + 1 < end && source[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static void AppendBreaks(MappedText result, int count, int start, int end, bool isFolded)
    {
        if (count == 0)
            return;
        if (!isFolded)
            result.AppendDecoded(new string('\n', count), start, end);
        else if (count == 1)
            result.AppendDecoded(' ', start, end);
        else
            result.AppendDecoded(new string('\n', count - 1), start, end);
    }
}
