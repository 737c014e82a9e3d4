namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>Tells what stands between two tokens.</summary>
internal static class Gaps
{
    /// <summary>What a text without token letters is.</summary>
    /// <param name="gap">What stands before a token, up to the token before it or the beginning of the block.</param>
    /// <param name="isFirst">Whether the token is the first of its block.</param>
    public static Gap Of(ReadOnlySpan<char> gap, bool isFirst)
    {
        if (gap.IsEmpty)
            return isFirst ? Gap.Start : Gap.Other;
        if (gap.Length == 1)
        {
            if (gap[0] == ' ')
                return isFirst ? Gap.Start : Gap.Blank;
            if (gap[0] == '-')
                return Gap.Hyphen;
        }

        var result = Gap.Blank;
        foreach (var c in gap)
        {
            if (c is '.' or '!' or '?' or ':' or ';' or '\u2026')
                return Gap.Sentence;
            if (c == ',')
                result = Gap.Comma;
            else if (c is '"' or '\u201C' or '\u2018' or '(' or '[' && result is Gap.Blank or Gap.Opening)
                result = Gap.Opening;
            else if (!char.IsWhiteSpace(c))
                result = Gap.Other;
        }

        return result == Gap.Blank && isFirst ? Gap.Start : result;
    }
}
