namespace SiteLint.Rules.Spelling;

/// <summary>Halves of words that were broken at the end of a line and came along when text was copied: <c>experi- ments</c>.</summary>
internal static class BrokenWord
{
    private const int MaxHalf = 24;

    /// <summary>Whether a word and its neighbour beyond a hyphen and a blank make one that is known.</summary>
    public static bool IsHalf(ReadOnlySpan<char> text, int start, int end) => JoinsNext(text, start, end) || JoinsPrevious(text, start, end);

    private static bool JoinsNext(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 2 >= text.Length || text[end] != '-' || !IsBlank(text[end + 1]))
            return false;
        var next = end + 2;
        while (next < text.Length && IsBlank(text[next]))
            next++;
        var last = next;
        while (last < text.Length && char.IsAsciiLetterLower(text[last]))
            last++;
        return last > next && IsWord(text[start..end], text[next..last]);
    }

    private static bool JoinsPrevious(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 3 || !IsBlank(text[start - 1]) || !char.IsAsciiLetterLower(text[start]))
            return false;
        var hyphen = start - 1;
        while (hyphen > 0 && IsBlank(text[hyphen]))
            hyphen--;
        if (text[hyphen] != '-')
            return false;
        var first = hyphen;
        while (first > 0 && char.IsAsciiLetter(text[first - 1]))
            first--;
        return first < hyphen && IsWord(text[first..hyphen], text[start..end]);
    }

    private static bool IsWord(ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        if (head.Length > MaxHalf || tail.Length > MaxHalf)
            return false;
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(string.Concat(head, tail), codes);
        return length > 0 && WordCache.Look(codes[..length]).IsTrusted;
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r';
}
