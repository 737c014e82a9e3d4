using System.Text;
using AngleSharp.Html;

namespace SiteLint.Parsing.Html;

/// <summary>Decodes character references of HTML (https://html.spec.whatwg.org/#character-reference-state).</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;

    /// <summary>Decodes a text; the same string content where nothing is to decode.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, in which <c>&amp;copy=1</c> stays as it is.</param>
    public static string Decode(ReadOnlySpan<char> text, bool inAttribute)
    {
        var next = text.IndexOf('&');
        if (next < 0)
            return text.ToString();
        var decoded = new StringBuilder(text.Length);
        while (next >= 0)
        {
            decoded.Append(text[..next]);
            var length = Read(text[next..], inAttribute, out var value);
            if (length == 0)
            {
                decoded.Append('&');
                length = 1;
            }
            else
            {
                decoded.Append(value);
            }

            text = text[(next + length)..];
            next = text.IndexOf('&');
        }

        return decoded.Append(text).ToString();
    }

    /// <summary>Reads the reference that a text begins with.</summary>
    /// <returns>Its length, or 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, bool inAttribute, out string value)
    {
        value = "";
        if (text.Length < 3)
            return 0;
        if (text[1] == '#')
            return ReadNumber(text, out value);
        if (!char.IsAsciiLetter(text[1]))
            return 0;
        var end = 1;
        while (end < text.Length && end < LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end < text.Length && text[end] == ';')
        {
            value = Common(text[1..end]) ?? Lookup(text[1..(end + 1)]) ?? "";
            return value.Length > 0 ? end + 1 : ReadUnterminated(text, end, inAttribute, out value);
        }

        return ReadUnterminated(text, end, inAttribute, out value);
    }

    private static string? Common(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00a0",
        "copy" => "\u00a9",
        "mdash" => "\u2014",
        "ndash" => "\u2013",
        "hellip" => "\u2026",
        "lsquo" => "\u2018",
        "rsquo" => "\u2019",
        "ldquo" => "\u201c",
        "rdquo" => "\u201d",
        "laquo" => "\u00ab",
        "raquo" => "\u00bb",
        "times" => "\u00d7",
        "middot" => "\u00b7",
        "rarr" => "\u2192",
        "larr" => "\u2190",
        _ => null,
    };

    // A few old names count without their semicolon; the longest one wins.
    private static int ReadUnterminated(ReadOnlySpan<char> text, int end, bool inAttribute, out string value)
    {
        value = "";
        for (var length = Math.Min(end, 7); length >= 3; length--)
        {
            var behind = length < text.Length ? text[length] : '\0';
            if (inAttribute && (behind == '=' || char.IsAsciiLetterOrDigit(behind)))
                continue;
            if (Lookup(text[1..length]) is { } found)
            {
                value = found;
                return length;
            }
        }

        return 0;
    }

    // The full table is AngleSharp's; it is not touched for the common names.
    private static string? Lookup(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());

    private static int ReadNumber(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        var isHex = text.Length > 3 && text[2] is 'x' or 'X';
        var position = isHex ? 3 : 2;
        var first = position;
        long code = 0;
        while (position < text.Length && (isHex ? char.IsAsciiHexDigit(text[position]) : char.IsAsciiDigit(text[position])))
        {
            var c = text[position++];
            var digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
            code = Math.Min((code * (isHex ? 16 : 10)) + digit, 0x110000);
        }

        if (position == first)
            return 0;
        value = ToText((int)code);
        return position < text.Length && text[position] == ';' ? position + 1 : position;
    }

    private static string ToText(int code)
    {
        if (code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            return "\uFFFD";
        if (code is >= 0x80 and <= 0x9F)
            return Windows1252[code - 0x80].ToString();
        return char.ConvertFromUtf32(code);
    }

    private const string Windows1252 =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
        + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
}
