using System.Globalization;

namespace SiteLint.Parsing.Data.Json;

/// <summary>Reads JSON's texts, numbers and names.</summary>
internal static class JsonScalars
{
    /// <summary>Reads the text that begins at the cursor.</summary>
    public static DataNode ReadString(DataCursor cursor)
    {
        var start = cursor.At++;
        var result = new MappedText(cursor.Source);
        var runStart = cursor.At;
        var isVerbatim = true;
        while (cursor.Current != '"')
        {
            if (cursor.IsAtEnd || cursor.Current is '\n' or '\r')
                throw DataCursor.Error("open-quote", new TextSpan(start, cursor.At), "The quote that opens here is not closed on its line");
            if (cursor.Current < ' ')
                throw cursor.Error("control-character", $"A control character (U+{(int)cursor.Current:X4}) needs an escape in JSON");
            if (cursor.Current != '\\')
            {
                cursor.At++;
                continue;
            }

            result.AppendVerbatim(runStart, cursor.At);
            ReadEscape(cursor, result);
            runStart = cursor.At;
            isVerbatim = false;
        }

        var content = new TextSpan(start + 1, cursor.At);
        result.AppendVerbatim(runStart, cursor.At++);
        var (text, map) = isVerbatim ? (cursor.Source[content.Start..content.End], null!) : result.Build();
        return new DataNode(DataKind.String, new TextSpan(start, cursor.At))
        {
            Text = text,
            Value = text,
            Map = isVerbatim ? null : map,
            ContentSpan = content,
            Style = ScalarStyle.DoubleQuoted,
        };
    }

    /// <summary>Reads a number, true, false or null.</summary>
    public static DataNode ReadWord(DataCursor cursor)
    {
        var start = cursor.At;
        while (!cursor.IsAtEnd && cursor.Current is not (',' or ']' or '}' or ':' or ' ' or '\t' or '\n' or '\r' or '"' or '/'))
            cursor.At++;
        var span = new TextSpan(start, cursor.At);
        if (span.IsEmpty)
            throw cursor.Error("missing-value", "A value is expected here");
        var text = cursor.Source[start..cursor.At];
        object? value = text switch { "true" => true, "false" => false, _ => null };
        if (value is not null)
            return Node(DataKind.Boolean, value);
        if (text == "null")
            return Node(DataKind.Null, null);
        if (!IsNumber(text, out var isWhole))
            throw DataCursor.Error("bad-value", span, char.IsLetter(text[0]) ? $"A text needs double quotes in JSON; '{text}' is no value" : $"'{text}' is no number of JSON");
        if (isWhole && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Node(DataKind.Integer, whole);
        return Node(isWhole ? DataKind.Integer : DataKind.Float, double.Parse(text, CultureInfo.InvariantCulture));

        DataNode Node(DataKind kind, object? found) => new(kind, span) { Text = text, ContentSpan = span, Value = found };
    }

    private static bool IsNumber(string text, out bool isWhole)
    {
        isWhole = true;
        var at = text[0] == '-' ? 1 : 0;
        var digits = Digits(text, ref at);
        if (digits == 0 || (digits > 1 && text[at - digits] == '0'))
            return false;
        if (at < text.Length && text[at] == '.')
        {
            isWhole = false;
            at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            isWhole = false;
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start;
    }

    private static void ReadEscape(DataCursor cursor, MappedText result)
    {
        var start = cursor.At;
        var c = cursor.Peek(1);
        if (c == 'u' && start + 6 <= cursor.End && uint.TryParse(cursor.Source.AsSpan(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            cursor.At += 6;
            result.AppendDecoded((char)code, start, cursor.At);
            return;
        }

        var decoded = c switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', '"' or '\\' or '/' => c, _ => '\0' };
        if (decoded == '\0')
        {
            var end = Math.Min(start + 2, cursor.End);
            throw DataCursor.Error("bad-escape", new TextSpan(start, end), $"'{cursor.Source[start..end]}' is no escape of JSON; write two backslashes");
        }

        cursor.At += 2;
        result.AppendDecoded(decoded, start, cursor.At);
    }
}
