using System.Globalization;

namespace SiteLint.Parsing.Data.Yaml;

/// <summary>
/// Finds the type of a plain scalar as YAML 1.1 has it and as Ruby's Psych and Go's yaml packages read front matter:
/// <c>no</c> is false, <c>12:30</c> is 750, <c>010</c> is 8, and a day that does not exist stays a text.
/// </summary>
internal static class YamlResolution
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The kind and value of a plain scalar without tag.</summary>
    /// <param name="text">The scalar as it stands.</param>
    /// <param name="value">The value; null for <see cref="DataKind.Null"/> and for <see cref="DataKind.String"/>, whose value is the text.</param>
    public static DataKind Resolve(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        if (text.IsEmpty)
            return DataKind.Null;
        var first = text[0];
        if (char.IsAsciiDigit(first) || first is '-' or '+' or '.')
            return ResolveNumberOrDate(text, out value);
        if (first == '~')
            return text.Length == 1 ? DataKind.Null : DataKind.String;
        if (text.Length > 5 || first is not ('n' or 'N' or 't' or 'T' or 'f' or 'F' or 'y' or 'Y' or 'o' or 'O'))
            return DataKind.String;
        if (text is "null" or "Null" or "NULL")
            return DataKind.Null;
        if (text is "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON")
        {
            value = True;
            return DataKind.Boolean;
        }

        if (text is "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF")
        {
            value = False;
            return DataKind.Boolean;
        }

        return DataKind.String;
    }

    private static DataKind ResolveNumberOrDate(ReadOnlySpan<char> text, out object? value)
    {
        if (text.Length >= 8 && text[4] == '-' && YamlTimestamp.TryParse(text, out value))
            return DataKind.Date;
        value = null;
        if (text.Length > 64)
            return DataKind.String;
        var digits = text[0] is '-' or '+' ? text[1..] : text;
        var isNegative = text[0] == '-';
        if (digits.IsEmpty)
            return DataKind.String;
        if (digits[0] == '.' && digits.Length == 4 && TryParseSpecial(digits[1..], isNegative, text[0] is '-' or '+', out value))
            return DataKind.Float;
        if (TryParseInteger(digits, isNegative, out value))
            return DataKind.Integer;
        return TryParseFloat(digits, isNegative, out value) ? DataKind.Float : DataKind.String;
    }

    private static bool TryParseSpecial(ReadOnlySpan<char> name, bool isNegative, bool isSigned, out object? value)
    {
        value = name switch
        {
            "inf" or "Inf" or "INF" => isNegative ? double.NegativeInfinity : double.PositiveInfinity,
            "nan" or "NaN" or "NAN" when !isSigned => double.NaN,
            _ => null,
        };
        return value is not null;
    }

    private static bool TryParseInteger(ReadOnlySpan<char> digits, bool isNegative, out object? value)
    {
        value = null;
        var radix = 10;
        if (digits.Length > 1 && digits[0] == '0')
        {
            radix = digits[1] switch { 'x' => 16, 'b' => 2, _ => 8 };
            digits = digits[(digits[1] is 'x' or 'b' or 'o' ? 2 : 1)..];
            if (digits.IsEmpty)
                return false;
        }

        if (radix == 10 && digits.Contains(':'))
            return TryParseSexagesimal(digits, isNegative, out value);
        if (digits[0] == '_')
            return false;
        ulong sum = 0;
        foreach (var c in digits)
        {
            if (c == '_')
                continue;
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c <= '9' ? c - '0' : (c | 32) - 'a' + 10) : 99;
            if (digit >= radix)
                return false;
            if (sum > (ulong.MaxValue - 15) / 16)
                return TryParseHuge(digits, isNegative, radix, out value);
            sum = (sum * (ulong)radix) + (ulong)digit;
        }

        if (sum > long.MaxValue)
            value = isNegative ? -(double)sum : (double)sum;
        else
            value = isNegative ? -(long)sum : (long)sum;
        return true;
    }

    private static bool TryParseHuge(ReadOnlySpan<char> digits, bool isNegative, int radix, out object? value)
    {
        value = null;
        if (radix != 10 || digits.IndexOfAnyExcept("0123456789_") >= 0)
            return false;
        var plain = digits.ToString().Replace("_", "", StringComparison.Ordinal);
        if (long.TryParse((isNegative ? "-" : "") + plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exact))
        {
            value = exact;
            return true;
        }

        var parsed = double.Parse(plain, CultureInfo.InvariantCulture);
        value = isNegative ? -parsed : parsed;
        return true;
    }

    // Base 60 with one or two colons, each part behind the first below 60: a clock time becomes a number of seconds.
    private static bool TryParseSexagesimal(ReadOnlySpan<char> digits, bool isNegative, out object? value)
    {
        value = null;
        long sum = 0, part = 0;
        int partLength = 0, colons = 0;
        foreach (var c in digits)
        {
            if (c == ':')
            {
                if (partLength == 0 || (colons > 0 && partLength > 2) || ++colons > 2 || part > 1_000_000_000_000)
                    return false;
                sum = (sum * 60) + part;
                part = 0;
                partLength = 0;
                continue;
            }

            if (!char.IsAsciiDigit(c) || partLength > 12)
                return false;
            part = (part * 10) + (c - '0');
            partLength++;
            if (colons > 0 && part > 59)
                return false;
        }

        if (partLength == 0 || (colons > 0 && partLength > 2))
            return false;
        sum = (sum * 60) + part;
        value = isNegative ? -sum : sum;
        return true;
    }

    private static bool TryParseFloat(ReadOnlySpan<char> digits, bool isNegative, out object? value)
    {
        value = null;
        Span<char> plain = stackalloc char[64];
        var used = 0;
        bool hasPoint = false, hasExponent = false, hasDigit = false;
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[i];
            if (c == '_' && hasDigit && !hasExponent)
                continue;
            if (char.IsAsciiDigit(c))
                hasDigit = true;
            else if (c == '.' && !hasPoint && !hasExponent)
                hasPoint = true;
            else if (c is 'e' or 'E' && hasDigit && !hasExponent && i + 1 < digits.Length)
                hasExponent = true;
            else if (!(c is '-' or '+' && hasExponent && digits[i - 1] is 'e' or 'E' && i + 1 < digits.Length))
                return false;
            plain[used++] = c;
        }

        // Digits with a leading zero that are no octal number (09) are a text in Ruby.
        if (!hasDigit || (!hasPoint && !hasExponent))
            return false;
        if (!double.TryParse(plain[..used], NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed))
            return false;
        value = isNegative ? -parsed : parsed;
        return true;
    }
}
