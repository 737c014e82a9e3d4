using System.Text;

namespace SiteLint.Parsing.Html;

/// <summary>A URL in a style sheet.</summary>
/// <param name="Url">The URL with escapes decoded.</param>
/// <param name="Span">The URL in the source, without quotes.</param>
/// <param name="IsImport">Whether it is <c>@import</c>'s.</param>
/// <param name="IsFont">Whether it stands in <c>@font-face</c>.</param>
internal sealed record CssReference(string Url, TextSpan Span, bool IsImport, bool IsFont);

/// <summary>Finds <c>url()</c> and <c>@import</c> in CSS, after the tokens of https://www.w3.org/TR/css-syntax-3/.</summary>
internal static class CssReferences
{
    /// <summary>The URLs in a range of a text, in its order.</summary>
    public static List<CssReference> Find(string text, int start, int end)
    {
        var found = new List<CssReference>();
        var inFont = false;
        var isImport = false;
        while (start < end)
        {
            var next = text.AsSpan(start, end - start).IndexOfAny("uU@\"'/;}");
            if (next < 0)
                break;
            start += next;
            switch (text[start])
            {
                case '/':
                    start = SkipComment(text, start, end);
                    break;
                case '"' or '\'':
                    var close = FindQuote(text, start, end);
                    if (isImport)
                        Add(found, text, start + 1, close, isImport: true, isFont: false);
                    isImport = false;
                    start = close + 1;
                    break;
                case '@':
                    isImport = StartsWith(text, start, end, "@import");
                    inFont = !isImport && StartsWith(text, start, end, "@font-face");
                    start++;
                    break;
                case ';':
                    isImport = false;
                    start++;
                    break;
                case '}':
                    isImport = inFont = false;
                    start++;
                    break;
                default:
                    var behind = ReadUrl(found, text, start, end, isImport, inFont);
                    if (behind > start + 1)
                        isImport = false;
                    start = behind;
                    break;
            }
        }

        return found;
    }

    private static int ReadUrl(List<CssReference> found, string text, int start, int end, bool isImport, bool isFont)
    {
        if (!StartsWith(text, start, end, "url(") || (start > 0 && IsNamePart(text[start - 1])))
            return start + 1;
        var position = start + 4;
        while (position < end && HtmlTagReader.IsBlank(text[position]))
            position++;
        if (position == end)
            return end;
        if (text[position] is '"' or '\'')
        {
            var close = FindQuote(text, position, end);
            Add(found, text, position + 1, close, isImport, isFont);
            return close + 1;
        }

        var first = position;
        while (position < end && text[position] != ')')
            position += text[position] == '\\' && position + 1 < end ? 2 : 1;
        var last = position;
        while (last > first && HtmlTagReader.IsBlank(text[last - 1]))
            last--;

        // Sass expressions and unclosed brackets are no URLs.
        if (position < end && text.AsSpan(first, last - first).IndexOfAny("\"'(\n$+") < 0)
            Add(found, text, first, last, isImport, isFont);
        return Math.Min(position + 1, end);
    }

    private static void Add(List<CssReference> found, string text, int start, int end, bool isImport, bool isFont)
    {
        // "#id" is a part of this document: a gradient, a filter.
        if (end > start && text[start] != '#')
            found.Add(new CssReference(Unescape(text.AsSpan(start, end - start)), new TextSpan(start, end), isImport, isFont));
    }

    private static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text.ToString();
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                decoded.Append(text[i]);
                continue;
            }

            int code = 0, digits = 0;
            while (digits < 6 && i + 1 + digits < text.Length && char.IsAsciiHexDigit(text[i + 1 + digits]))
                code = (code * 16) + Convert.ToInt32(text[i + 1 + digits++].ToString(), 16);
            if (digits == 0)
            {
                decoded.Append(text[++i]);
                continue;
            }

            i += digits;
            if (i + 1 < text.Length && HtmlTagReader.IsBlank(text[i + 1]))
                i++;
            decoded.Append(code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code));
        }

        return decoded.ToString();
    }

    private static int SkipComment(string text, int start, int end)
    {
        if (start + 1 >= end || text[start + 1] != '*')
            return start + 1;
        var close = text.AsSpan(start + 2, end - start - 2).IndexOf("*/", StringComparison.Ordinal);
        return close < 0 ? end : start + close + 4;
    }

    // A string ends at its quote or, being bad, at the line's end.
    private static int FindQuote(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == text[start] || text[i] == '\n')
                return i;
            if (text[i] == '\\')
                i++;
        }

        return end;
    }

    private static bool StartsWith(string text, int start, int end, string word) =>
        text.AsSpan(start, end - start).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
