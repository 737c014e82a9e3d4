using System.Globalization;

namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Decodes scalars that are not verbatim: escapes, folded lines and blocks, each with the map back to the source.</summary>
internal static class YamlScalarText
{
    /// <summary>Decodes what stands between double quotes; null where an escape is none.</summary>
    public static (string Text, TextMap Map)? DecodeDoubleQuoted(string source, int start, int end)
    {
        var result = new MappedText(source);
        var at = start;
        while (at < end)
        {
            var next = source.AsSpan(at, end - at).IndexOfAny('\\', '\n', '\r');
            if (next < 0)
            {
                result.AppendVerbatim(at, end);
                break;
            }

            next += at;
            if (source[next] != '\\')
            {
                at = FoldBreak(result, source, at, next, end);
                continue;
            }

            result.AppendVerbatim(at, next);
            if (next + 1 >= end)
                return null;
            if (source[next + 1] is '\n' or '\r')
                at = FoldEscapedBreak(result, source, next, end);
            else if ((at = DecodeEscape(result, source, next, end)) < 0)
                return null;
        }

        return result.Build();
    }

    /// <summary>Decodes what stands between single quotes.</summary>
    public static (string Text, TextMap Map) DecodeSingleQuoted(string source, int start, int end)
    {
        var result = new MappedText(source);
        var at = start;
        while (at < end)
        {
            var next = source.AsSpan(at, end - at).IndexOfAny('\'', '\n', '\r');
            if (next < 0)
            {
                result.AppendVerbatim(at, end);
                break;
            }

            next += at;
            if (source[next] != '\'')
            {
                at = FoldBreak(result, source, at, next, end);
                continue;
            }

            result.AppendVerbatim(at, next);
            result.AppendDecoded('\'', next, Math.Min(next + 2, end));
            at = next + 2;
        }

        return result.Build();
    }

    /// <summary>Decodes a plain scalar of several lines.</summary>
    public static (string Text, TextMap Map) DecodePlain(string source, int start, int end)
    {
        var result = new MappedText(source);
        var at = start;
        while (at < end)
        {
            var next = source.AsSpan(at, end - at).IndexOfAny('\n', '\r');
            if (next < 0)
            {
                result.AppendVerbatim(at, end);
                break;
            }

            at = FoldBreak(result, source, at, at + next, end);
        }

        return result.Build();
    }

    // One break is a blank, n breaks are n - 1 line feeds; blanks on both sides are dropped.
    private static int FoldBreak(MappedText result, string source, int from, int lineEnd, int end)
    {
        var textEnd = lineEnd;
        while (textEnd > from && source[textEnd - 1] is ' ' or '\t')
            textEnd--;
        result.AppendVerbatim(from, textEnd);
        var at = SkipBreaks(source, lineEnd, end, out var breaks);
        if (breaks == 1)
            result.AppendDecoded(' ', textEnd, at);
        else
            result.AppendDecoded(new string('\n', breaks - 1), textEnd, at);
        return at;
    }

    private static int FoldEscapedBreak(MappedText result, string source, int backslash, int end)
    {
        var at = SkipBreaks(source, backslash + 1, end, out var breaks);
        if (breaks > 1)
            result.AppendDecoded(new string('\n', breaks - 1), backslash, at);
        return at;
    }

    private static int SkipBreaks(string source, int at, int end, out int breaks)
    {
        breaks = 0;
        while (at < end)
        {
            var c = source[at];
            if (c is '\n' or '\r')
            {
                breaks++;
                at += c == '\r' && at + 1 < end && source[at + 1] == '\n' ? 2 : 1;
            }
            else if (c is ' ' or '\t')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int DecodeEscape(MappedText result, string source, int backslash, int end)
    {
        var kind = source[backslash + 1];
        var length = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (length > 0)
            return DecodeNumeric(result, source, backslash, length, end);
        var decoded = kind switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\x1b',
            ' ' or '"' or '/' or '\\' => kind,
            'N' => '\x85',
            '_' => '\xa0',
            'L' => '\x2028',
            'P' => '\x2029',
            _ => '\xffff',
        };
        if (decoded == '\xffff')
            return -1;
        result.AppendDecoded(decoded, backslash, backslash + 2);
        return backslash + 2;
    }

    private static int DecodeNumeric(MappedText result, string source, int backslash, int length, int end)
    {
        var first = backslash + 2;
        if (first + length > end
            || !uint.TryParse(source.AsSpan(first, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF)
            return -1;
        if (code > 0xFFFF)
            result.AppendDecoded(char.ConvertFromUtf32((int)code), backslash, first + length);
        else
            result.AppendDecoded((char)code, backslash, first + length);
        return first + length;
    }
}
