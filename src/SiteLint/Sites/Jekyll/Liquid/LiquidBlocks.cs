namespace SiteLint.Sites.Jekyll.Liquid;

/// <summary>Ranges of a template that are written only under a condition, in a loop, or not at all.</summary>
internal static class LiquidBlocks
{
    /// <summary>The ranges of <c>if</c>, <c>unless</c>, <c>case</c>, <c>for</c>, <c>tablerow</c>, <c>capture</c> and comments, outermost only.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var result = new List<TextSpan>();
        var depth = 0;
        var start = 0;
        for (var at = text.IndexOf("{%", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("%}", at, StringComparison.Ordinal);
            if (end < 0)
                break;
            var tag = text.AsSpan(at + 2, end - at - 2).Trim("- \t\r\n");
            var blank = tag.IndexOfAny(" \t\r\n");
            var name = blank < 0 ? tag : tag[..blank];
            if (IsOpening(name))
            {
                if (depth++ == 0)
                    start = at;
            }
            else if (name.StartsWith("end") && IsOpening(name[3..]) && depth > 0 && --depth == 0)
            {
                result.Add(new TextSpan(start, end + 2));
            }
        }

        if (depth > 0)
            result.Add(new TextSpan(start, text.Length));
        return result;
    }

    /// <summary>Whether an offset lies in one of the ranges.</summary>
    public static bool Contains(IReadOnlyList<TextSpan> blocks, int offset)
    {
        foreach (var block in blocks)
        {
            if (block.Contains(offset))
                return true;
        }

        return false;
    }

    private static bool IsOpening(ReadOnlySpan<char> name) => name is "if" or "unless" or "case" or "for" or "tablerow" or "capture" or "comment";
}
