using System.Text;

namespace SiteLint.Sites.Urls;

/// <summary>Percent-encoding by RFC 3986, in UTF-8.</summary>
internal static class PercentEncoding
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>Decodes once. A <c>%</c> without two digits stays, and bytes that are not UTF-8 stay encoded.</summary>
    public static string Decode(string text)
    {
        var percent = text.IndexOf('%');
        if (percent < 0)
            return text;
        var result = new StringBuilder(text.Length);
        result.Append(text, 0, percent);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = percent; i < text.Length;)
        {
            if (text[i] != '%' || !TryByte(text, i, out var first))
            {
                result.Append(text[i++]);
                continue;
            }

            var length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
            var count = 0;
            while (count < length && TryByte(text, i + (3 * count), out var next))
                bytes[count++] = next;
            if (length > 0 && count == length && Rune.DecodeFromUtf8(bytes[..length], out var rune, out var used) == System.Buffers.OperationStatus.Done && used == length)
            {
                result.Append(rune.ToString());
                i += 3 * length;
            }
            else
            {
                result.Append(text, i, 3);
                i += 3;
            }
        }

        return result.ToString();
    }

    /// <summary>Encodes a decoded path for a URL: everything but unreserved characters, <c>/</c> and what may stand in a segment.</summary>
    public static string EncodePath(string path)
    {
        var start = 0;
        while (start < path.Length && IsSafe(path[start]))
            start++;
        if (start == path.Length)
            return path;
        var result = new StringBuilder(path.Length + 16);
        result.Append(path, 0, start);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = start; i < path.Length;)
        {
            if (IsSafe(path[i]))
            {
                result.Append(path[i++]);
                continue;
            }

            Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var used);
            var length = rune.EncodeToUtf8(bytes);
            foreach (var value in bytes[..length])
                result.Append('%').Append(Hex[value >> 4]).Append(Hex[value & 15]);
            i += used;
        }

        return result.ToString();
    }

    /// <summary>Encodes a decoded path to be written into a source: parentheses without a partner too, which would end a Markdown link.</summary>
    public static string EncodeForSource(string path)
    {
        var encoded = EncodePath(path);
        var depth = 0;
        foreach (var c in encoded)
        {
            if (c is '(' or ')' && (depth += c == '(' ? 1 : -1) < 0)
                break;
        }

        return depth == 0 ? encoded : encoded.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
    }

    private static bool IsSafe(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '@';

    private static bool TryByte(string text, int index, out byte value)
    {
        value = 0;
        if (index + 2 >= text.Length || text[index] != '%' || !char.IsAsciiHexDigit(text[index + 1]) || !char.IsAsciiHexDigit(text[index + 2]))
            return false;
        value = (byte)((Digit(text[index + 1]) << 4) | Digit(text[index + 2]));
        return true;
    }

    private static int Digit(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}
