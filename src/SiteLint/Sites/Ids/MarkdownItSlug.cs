using System.Text;

namespace SiteLint.Sites.Ids;

/// <summary>The step that VitePress' and Hexo's slugs share: runs of ASCII punctuation and blanks become one hyphen, none at the ends.</summary>
internal static class MarkdownItSlug
{
    /// <summary>Joins what is left between punctuation.</summary>
    /// <param name="text">The text, accents dealt with.</param>
    /// <param name="quotesAreSigns">Whether typographic quotation marks are punctuation too.</param>
    /// <param name="separator">What stands between.</param>
    public static string Join(string text, bool quotesAreSigns, string separator = "-")
    {
        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (c < 0x20)
                continue;
            if (IsSign(c) || (quotesAreSigns && c is '\u2018' or '\u2019' or '\u201C' or '\u201D'))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending)
                result.Append(separator);
            pending = false;
            result.Append(c);
        }

        return result.ToString();
    }

    private static bool IsSign(char c) =>
        c < 0x7F ? !char.IsAsciiLetterOrDigit(c) : c == '\uFEFF' || (c > 0x9F && char.IsWhiteSpace(c));
}
