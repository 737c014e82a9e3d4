using System.Globalization;

namespace SiteLint.Sites.Jekyll;

/// <summary>Dates as Ruby's <c>Time.parse</c> reads them, with days that do not exist carried over.</summary>
internal static class RubyTime
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a date; null where Ruby would refuse it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zone">The zone of a text that names none.</param>
    public static DateTimeOffset? Parse(string text, TimeZoneInfo zone)
    {
        var tokens = Tokenize(text);
        int? year = null, month = null, day = null;
        var time = TimeSpan.Zero;
        TimeSpan? offset = null;
        var numbers = new List<int>();
        foreach (var token in tokens)
        {
            if (token.Contains(':') && !token.StartsWith('+') && !token.StartsWith('-'))
            {
                if (!TryTime(token, out time))
                    return null;
            }
            else if (TryOffset(token, out var value))
            {
                offset = value;
            }
            else if (char.IsAsciiLetter(token[0]))
            {
                var index = token.Length >= 3 ? Array.IndexOf(Months, token[..3].ToLowerInvariant()) : -1;
                if (index >= 0)
                    month = index + 1;
            }
            else if (year is null && TryDate(token, out var parts))
            {
                (year, month, day) = (parts.Year, parts.Month, parts.Day);
            }
            else if (int.TryParse(token.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        foreach (var number in numbers)
        {
            if (number > 31)
                year ??= number;
            else if (day is null)
                day = number;
            else
                year ??= number;
        }

        if (year is null || month is not (>= 1 and <= 12) || day is not null and not (>= 1 and <= 31))
            return null;
        return Make(year.Value, month.Value, day ?? 1, time, offset, zone);
    }

    /// <summary>A moment of a day and time; days beyond the month's end are carried over.</summary>
    public static DateTimeOffset? Make(int year, int month, int day, TimeSpan time, TimeSpan? offset, TimeZoneInfo zone)
    {
        if (year is < 1 or > 9990)
            return null;
        var local = new DateTime(year, month, 1).AddDays(day - 1) + time;
        try
        {
            return offset is { } known ? new DateTimeOffset(local, known) : new DateTimeOffset(local, zone.GetUtcOffset(local));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static List<string> Tokenize(string text)
    {
        var tokens = new List<string>();
        foreach (var part in text.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var t = part.IndexOf('T', StringComparison.Ordinal);
            if (t > 0 && t < part.Length - 1 && char.IsAsciiDigit(part[t - 1]) && char.IsAsciiDigit(part[t + 1]))
            {
                tokens.Add(part[..t]);
                AddTime(tokens, part[(t + 1)..]);
            }
            else if (part.Contains(':'))
            {
                AddTime(tokens, part);
            }
            else
            {
                tokens.Add(part);
            }
        }

        return tokens;
    }

    /// <summary>A time may have its zone at its end: <c>10:00:00+08:00</c>, <c>10:00Z</c>.</summary>
    private static void AddTime(List<string> tokens, string part)
    {
        var sign = part.IndexOfAny(['+', '-', 'Z', 'z'], 1);
        if (sign < 0 || part[0] is '+' or '-')
        {
            tokens.Add(part);
            return;
        }

        tokens.Add(part[..sign]);
        tokens.Add(part[sign..]);
    }

    private static bool TryTime(string token, out TimeSpan time)
    {
        time = default;
        var isAfternoon = token.EndsWith("pm", StringComparison.OrdinalIgnoreCase);
        var text = token.AsSpan().TrimEnd("amptAMPT");
        var fraction = text.IndexOf('.');
        if (fraction > 0)
            text = text[..fraction];
        var parts = text.ToString().Split(':');
        if (parts.Length is < 2 or > 3)
            return false;
        Span<int> values = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
                return false;
        }

        if (values[0] > 24 || values[1] > 59 || values[2] > 60)
            return false;
        time = new TimeSpan(values[0] + (isAfternoon && values[0] < 12 ? 12 : 0), values[1], values[2]);
        return true;
    }

    private static bool TryOffset(string token, out TimeSpan offset)
    {
        offset = default;
        if (token is "Z" or "z" or "UTC" or "GMT")
            return true;
        var named = token switch
        {
            "EST" => -5,
            "EDT" => -4,
            "CST" => -6,
            "CDT" => -5,
            "MST" => -7,
            "MDT" => -6,
            "PST" => -8,
            "PDT" => -7,
            "CET" => 1,
            "CEST" => 2,
            "JST" => 9,
            _ => 99,
        };
        if (named != 99)
        {
            offset = TimeSpan.FromHours(named);
            return true;
        }

        if (token.Length < 3 || token[0] is not ('+' or '-'))
            return false;
        var digits = token[1..].Replace(":", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;
        var minutes = digits.Length <= 2 ? value * 60 : (value / 100 * 60) + (value % 100);
        if (minutes > 14 * 60)
            return false;
        offset = TimeSpan.FromMinutes(token[0] == '-' ? -minutes : minutes);
        return true;
    }

    private static bool TryDate(string token, out (int Year, int Month, int Day) date)
    {
        date = default;
        var separator = token.Contains('-') ? '-' : token.Contains('/') ? '/' : '.';
        var parts = token.Split(separator);
        if (parts.Length is < 2 or > 3)
            return token.Length == 8 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && Set(digits / 10000, digits / 100 % 100, digits % 100, out date);
        Span<int> values = stackalloc int[3];
        values[2] = 1;
        for (var i = 0; i < parts.Length; i++)
        {
            var at = parts[i].Length >= 3 && char.IsAsciiLetter(parts[i][0]) ? Array.IndexOf(Months, parts[i][..3].ToLowerInvariant()) : -1;
            if (at >= 0)
                values[i] = at + 1;
            else if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
                return false;
        }

        // Two digits in front are a day, as in 02-01-2024; with a slash Ruby takes 2024/01/02 only.
        return parts[0].Length >= 3 || (parts.Length == 3 && parts[2].Length <= 2)
            ? Set(parts[0].Length == 2 ? 2000 + values[0] : values[0], values[1], values[2], out date)
            : parts.Length == 3 && Set(values[2], values[1], values[0], out date);
    }

    private static bool Set(int year, int month, int day, out (int Year, int Month, int Day) date)
    {
        date = (year, month, day);
        return true;
    }
}
