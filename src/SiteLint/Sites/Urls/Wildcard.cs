namespace SiteLint.Sites.Urls;

/// <summary>Patterns in which <c>*</c> and <c>?</c> stand for any characters, slashes too: URLs, and fnmatch as Jekyll calls it.</summary>
internal static class Wildcard
{
    /// <summary>Whether a text matches a pattern as a whole. Takes time in the product of their lengths at worst, and no space.</summary>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == text[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
