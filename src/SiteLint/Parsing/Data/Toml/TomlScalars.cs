using System.Globalization;

namespace SiteLint.Parsing.Data.Toml;

/// <summary>Reads booleans, numbers and dates.</summary>
internal static class TomlScalars
{
    /// <summary>Reads the value that begins at the cursor.</summary>
    public static DataNode Read(DataCursor cursor)
    {
        var start = cursor.At;
        var end = start;
        var source = cursor.Source;
        while (end < cursor.End && source[end] is not (',' or ']' or '}' or '#' or ' ' or '\t' or '\n' or '\r'))
            end++;
        // A date may have a blank before its time.
        if (end - start == 10 && end + 1 < cursor.End && source[end] == ' ' && char.IsAsciiDigit(source[end + 1]) && source[start + 4] == '-')
        {
            end++;
            while (end < cursor.End && source[end] is not (',' or ']' or '}' or '#' or ' ' or '\t' or '\n' or '\r'))
                end++;
        }

        var text = source[start..end];
        if (text.Length == 0)
            throw DataCursor.Error("missing-value", new TextSpan(start, Math.Min(start + (cursor.IsAtLineEnd ? 0 : 1), cursor.End)), "A value is missing here");
        cursor.At = end;
        var kind = Resolve(text, out var value);
        if (value is null)
            throw DataCursor.Error("bad-value", new TextSpan(start, end), Explain(text));
        var span = new TextSpan(start, end);
        return new DataNode(kind, span) { Text = text, ContentSpan = span, Value = value };
    }

    private static DataKind Resolve(string text, out object? value)
    {
        value = text switch { "true" => true, "false" => false, _ => null };
        if (value is not null)
            return DataKind.Boolean;
        value = text switch
        {
            "inf" or "+inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            "nan" or "+nan" or "-nan" => double.NaN,
            _ => null,
        };
        if (value is not null)
            return DataKind.Float;
        if (TomlDates.TryRead(text, out value))
            return DataKind.Date;
        if (TryInteger(text, out value))
            return DataKind.Integer;
        TryFloat(text, out value);
        return DataKind.Float;
    }

    private static bool TryInteger(string text, out object? value)
    {
        value = null;
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
            return TryRadix(text.AsSpan(2), text[1] switch { 'x' => 16, 'o' => 8, _ => 2 }, out value);
        var digits = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        if (!HasGoodUnderscores(digits) || (digits.Length > 1 && digits[0] == '0'))
            return false;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c) && c != '_')
                return false;
        }

        if (!long.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return false;
        value = number;
        return true;
    }

    private static bool TryRadix(ReadOnlySpan<char> digits, int radix, out object? value)
    {
        value = null;
        if (!HasGoodUnderscores(digits))
            return false;
        ulong sum = 0;
        foreach (var c in digits)
        {
            if (c == '_')
                continue;
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 32) - 'a' + 10 : 99;
            if (digit >= radix || sum > (ulong)long.MaxValue / (ulong)radix)
                return false;
            sum = (sum * (ulong)radix) + (ulong)digit;
        }

        if (sum > long.MaxValue)
            return false;
        value = (long)sum;
        return true;
    }

    private static bool TryFloat(string text, out object? value)
    {
        value = null;
        var unsigned = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        var exponent = unsigned.IndexOfAny('e', 'E');
        var mantissa = exponent < 0 ? unsigned : unsigned[..exponent];
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        if ((exponent < 0 && point < 0) || !IsDigits(whole) || (whole.Length > 1 && whole[0] == '0'))
            return false;
        if (point >= 0 && !IsDigits(mantissa[(point + 1)..]))
            return false;
        if (exponent >= 0)
        {
            var power = unsigned[(exponent + 1)..];
            if (power.Length > 0 && power[0] is '+' or '-')
                power = power[1..];
            if (!IsDigits(power))
                return false;
        }

        if (!double.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return false;
        value = number;
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c != '_')
                return false;
        }

        return HasGoodUnderscores(text);
    }

    private static bool HasGoodUnderscores(ReadOnlySpan<char> digits) =>
        !digits.IsEmpty && digits[0] != '_' && digits[^1] != '_' && digits.IndexOf("__") < 0;

    private static string Explain(string text)
    {
        if (text is "True" or "False" or "TRUE" or "FALSE")
            return $"TOML writes this in lower case: {text.ToLowerInvariant()}";
        if (text is "yes" or "no" or "on" or "off" or "null" or "None" or "nil")
            return $"'{text}' is no value of TOML; write true, false, or a text in quotes";
        if (text.Length >= 8 && char.IsAsciiDigit(text[0]) && text.Contains('-', StringComparison.Ordinal))
            return $"'{text}' is no date that exists; write it as 2024-05-01 or 2024-05-01T10:00:00Z";
        if (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.')
            return $"'{text}' is no number of TOML; put it in quotes if it is text";
        return $"A text needs quotes in TOML: \"{(text.Length > 40 ? text[..40] + "…" : text)}\"";
    }
}
