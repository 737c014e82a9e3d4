using System.Globalization;

namespace SiteLint.Parsing.Data.Toml;

/// <summary>Reads TOML's four kinds of text.</summary>
internal static class TomlStrings
{
    /// <summary>Reads the text that begins at the cursor.</summary>
    public static DataNode Read(DataCursor cursor)
    {
        var start = cursor.At;
        var quote = cursor.Current;
        var isLong = cursor.Peek(1) == quote && cursor.Peek(2) == quote;
        cursor.At += isLong ? 3 : 1;
        if (isLong)
        {
            if (cursor.Current == '\n')
                cursor.At++;
            else if (cursor.Current == '\r' && cursor.Peek(1) == '\n')
                cursor.At += 2;
        }

        var contentStart = cursor.At;
        var result = new MappedText(cursor.Source);
        var runStart = cursor.At;
        var isVerbatim = true;
        while (true)
        {
            if (cursor.IsAtEnd || (!isLong && cursor.IsAtLineEnd))
                throw DataCursor.Error("open-quote", new TextSpan(start, cursor.At), "The quote that opens here is not closed");
            var c = cursor.Current;
            if (c == quote && (!isLong || IsLongEnd(cursor, quote)))
                break;
            if (c == '\\' && quote == '"')
            {
                result.AppendVerbatim(runStart, cursor.At);
                ReadEscape(cursor, result, isLong);
                runStart = cursor.At;
                isVerbatim = false;
                continue;
            }

            if (isLong && cursor.IsAtLineEnd)
            {
                cursor.At += c == '\r' ? 2 : 1;
                continue;
            }

            CheckControl(cursor, c);
            cursor.At++;
        }

        var contentEnd = cursor.At;
        result.AppendVerbatim(runStart, contentEnd);
        cursor.At += isLong ? 3 : 1;
        var (text, map) = isVerbatim ? (cursor.Source[contentStart..contentEnd], null!) : result.Build();
        return new DataNode(DataKind.String, new TextSpan(start, cursor.At))
        {
            Text = text,
            Value = text,
            Map = isVerbatim ? null : map,
            ContentSpan = new TextSpan(contentStart, contentEnd),
            Style = isLong ? ScalarStyle.Literal : quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted,
        };
    }

    /// <summary>Refuses control characters other than the tab.</summary>
    public static void CheckControl(DataCursor cursor, char c)
    {
        if (c is < ' ' and not '\t' or '\x7f')
            throw cursor.Error("control-character", $"A control character (U+{(int)c:X4}) stands here; remove it");
    }

    // Up to two quotes may stand directly before the closing three.
    private static bool IsLongEnd(DataCursor cursor, char quote)
    {
        if (cursor.Peek(1) != quote || cursor.Peek(2) != quote)
            return false;
        if (cursor.Peek(3) == quote)
        {
            cursor.At++;
            if (cursor.Peek(3) == quote)
                cursor.At++;
        }

        return true;
    }

    private static void ReadEscape(DataCursor cursor, MappedText result, bool isLong)
    {
        var start = cursor.At;
        var c = cursor.Peek(1);
        var decoded = c switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', '"' => '"', '\\' => '\\', _ => '\0' };
        if (decoded != '\0')
        {
            cursor.At += 2;
            result.AppendDecoded(decoded, start, cursor.At);
            return;
        }

        if (c is 'u' or 'U')
        {
            ReadCode(cursor, result, c == 'u' ? 4 : 8);
            return;
        }

        if (isLong)
        {
            cursor.At++;
            cursor.SkipBlanks();
            if (cursor.IsAtLineEnd && !cursor.IsAtEnd)
            {
                while (cursor.Current is ' ' or '\t' or '\n' || (cursor.Current == '\r' && cursor.Peek(1) == '\n'))
                    cursor.At++;
                return;
            }

            cursor.At = start;
        }

        var end = Math.Min(start + 2, cursor.End);
        throw DataCursor.Error("bad-escape", new TextSpan(start, end), $"'{cursor.Source[start..end]}' is no escape of TOML; write two backslashes, or use single quotes");
    }

    private static void ReadCode(DataCursor cursor, MappedText result, int length)
    {
        var start = cursor.At;
        var digits = cursor.Source.AsSpan(start + 2, Math.Min(length, cursor.End - start - 2));
        cursor.At = start + 2 + digits.Length;
        if (digits.Length < length || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF || code is >= 0xD800 and <= 0xDFFF)
            throw DataCursor.Error("bad-escape", new TextSpan(start, cursor.At), "This escape names no character");
        result.AppendDecoded(char.ConvertFromUtf32((int)code), start, cursor.At);
    }
}
