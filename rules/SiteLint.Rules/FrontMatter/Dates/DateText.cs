using System.Globalization;

namespace SiteLint.Rules.FrontMatter.Dates;

/// <summary>Reads dates written as text, as far as is needed to say what a generator makes of them.</summary>
internal static class DateText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>How a text is read by Ruby's <c>Time.parse</c>, and what day it is.</summary>
    /// <param name="text">The date as written.</param>
    /// <param name="day">The day it stands for, where one can be told.</param>
    public static DateReading Read(string text, out DateOnly? day)
    {
        day = null;
        text = text.Trim();
        if (TryParts(text, '-', out var parts) || TryParts(text, '/', out parts) || TryParts(text, '.', out parts))
        {
            var isIso = text.Length >= 8 && text[4] == '-' && parts.IsYearFirst;
            var reading = Judge(parts.Year, parts.Month, parts.Day, ref day);
            if (reading == DateReading.Good)
                return !HasPossibleTime(text) ? DateReading.Impossible : isIso && IsIsoTime(text) ? DateReading.Good : DateReading.Unusual;
            return reading;
        }

        if (text.Length is 8 or 14 && text.AsSpan().IndexOfAnyExcept("0123456789") < 0)
        {
            var reading = Judge(Number(text[..4]), Number(text[4..6]), Number(text[6..8]), ref day);
            return reading == DateReading.Good ? DateReading.Unusual : reading;
        }

        return HasMonthName(text, ref day) ? DateReading.Unusual : DateReading.Unreadable;
    }

    /// <summary>Whether Go's date layouts that Hugo tries take a text: ISO dates, and <c>02 Jan 2006</c>.</summary>
    public static bool HugoReads(string text)
    {
        text = text.Trim();
        if (Read(text, out _) == DateReading.Good)
            return true;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "Mon, 02 Jan 2006 15:04:05 MST", "Mon Jan 2 15:04:05 2006", "02 Jan 2006"
        if (words.Length == 3)
            return words[0].Length == 2 && int.TryParse(words[0], out _) && words[1].Length == 3 && Month(words[1]) > 0 && words[2].Length == 4 && int.TryParse(words[2], out _);
        return words.Length >= 5 && words[0].Length >= 3 && char.IsLetter(words[0][0]) && text.Contains(':', StringComparison.Ordinal);
    }

    private static DateReading Judge(int year, int month, int date, ref DateOnly? day)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12 || date is < 1 or > 31)
            return DateReading.Impossible;
        var length = DateTime.DaysInMonth(year, month);
        day = new DateOnly(year, month, Math.Min(date, length)).AddDays(Math.Max(0, date - length));
        return date > length ? DateReading.RollsOver : DateReading.Good;
    }

    // Year first, or day first with the year at the end.
    private static bool TryParts(string text, char separator, out (int Year, int Month, int Day, bool IsYearFirst) parts)
    {
        parts = default;
        var at = 0;
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        for (var i = 0; i < 3; i++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            lengths[i] = at - start;
            if (lengths[i] is 0 or > 4)
                return false;
            numbers[i] = Number(text[start..at]);
            if (i < 2 && (at >= text.Length || text[at++] != separator))
                return false;
        }

        if (at < text.Length && text[at] is not (' ' or 'T' or 't' or ','))
            return false;
        if (lengths[0] == 4)
            parts = (numbers[0], numbers[1], numbers[2], true);
        else if (lengths[2] == 4)
            parts = (numbers[2], numbers[1], numbers[0], false);
        else
            parts = (2000 + (numbers[0] % 100), numbers[1], numbers[2], false);
        return true;
    }

    private static bool IsIsoTime(string text)
    {
        var at = text.IndexOfAny([' ', 'T', 't']);
        if (at < 0)
            return true;
        var time = text.AsSpan(at + 1).Trim();
        if (time.Length < 4)
            return false;
        foreach (var c in time)
        {
            if (!char.IsAsciiDigit(c) && c is not (':' or '.' or '+' or '-' or ' ' or 'Z' or 'z' or 'U' or 'T' or 'C' or 'G' or 'M'))
                return false;
        }

        return time.Contains(':');
    }

    // 25:00 and 10:75 are no times of day.
    private static bool HasPossibleTime(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || colon + 2 >= text.Length || !char.IsAsciiDigit(text[colon - 1]) || !char.IsAsciiDigit(text[colon + 1]) || !char.IsAsciiDigit(text[colon + 2]))
            return true;
        var hour = text[colon - 1] - '0' + (colon > 1 && char.IsAsciiDigit(text[colon - 2]) ? (text[colon - 2] - '0') * 10 : 0);
        return hour <= 24 && text[colon + 1] <= '5';
    }

    private static bool HasMonthName(string text, ref DateOnly? day)
    {
        int month = 0, year = 0, date = 0;
        foreach (var word in text.Split([' ', ',', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (month == 0 && char.IsLetter(word[0]))
            {
                month = Month(word);
                continue;
            }

            var digits = 0;
            while (digits < word.Length && char.IsAsciiDigit(word[digits]))
                digits++;
            if (digits == 4 && year == 0)
                year = Number(word[..4]);
            else if (digits is 1 or 2 && date == 0)
                date = Number(word[..digits]);
        }

        if (month == 0 || (year == 0 && date == 0))
            return false;
        if (year is > 0 and < 9999 && date <= DateTime.DaysInMonth(year, month))
            day = new DateOnly(year, month, Math.Max(1, date));
        return true;
    }

    private static int Month(string word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase) && IsMonth(word, i))
                return i + 1;
        }

        return 0;
    }

    private static bool IsMonth(string word, int month) =>
        word.Length == 3 || (word.Length == 4 && month == 8) || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month].Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
