namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Reads the dates of YAML 1.1: a day, or a day with a time and perhaps a zone.</summary>
internal static class YamlTimestamp
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The whole scalar.</param>
    /// <param name="value">A <see cref="DateOnly"/>, a <see cref="DateTime"/> where no zone is given, or a <see cref="DateTimeOffset"/>.</param>
    /// <returns>False where it is no date, or one that does not exist.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        var at = 0;
        if (!TryNumber(text, ref at, 4, 4, out var year) || !Skip(text, ref at, '-')
            || !TryNumber(text, ref at, 1, 2, out var month) || !Skip(text, ref at, '-')
            || !TryNumber(text, ref at, 1, 2, out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        if (at == text.Length)
        {
            value = new DateOnly(year, month, day);
            return true;
        }

        if (text[at] is 'T' or 't')
            at++;
        else if (!SkipBlanks(text, ref at))
            return false;
        if (!TryNumber(text, ref at, 1, 2, out var hour) || !Skip(text, ref at, ':')
            || !TryNumber(text, ref at, 2, 2, out var minute) || !Skip(text, ref at, ':')
            || !TryNumber(text, ref at, 2, 2, out var second)
            || hour > 23 || minute > 59 || second > 59)
            return false;
        long ticks = 0;
        if (at < text.Length && text[at] == '.')
            ticks = ReadFraction(text, ref at);
        var time = new DateTime(year, month, day, hour, minute, second).AddTicks(ticks);
        if (at == text.Length)
        {
            value = time;
            return true;
        }

        SkipBlanks(text, ref at);
        return TryZone(text[at..], time, out value);
    }

    private static bool TryZone(ReadOnlySpan<char> zone, DateTime time, out object? value)
    {
        value = null;
        if (zone is "Z" or "z")
        {
            value = new DateTimeOffset(time, TimeSpan.Zero);
            return true;
        }

        if (zone.Length < 2 || zone[0] is not ('+' or '-'))
            return false;
        var at = 1;
        if (!TryNumber(zone, ref at, 1, 2, out var hours))
            return false;
        if (at < zone.Length && zone[at] == ':')
            at++;
        var minutes = 0;
        if (at < zone.Length && !TryNumber(zone, ref at, 2, 2, out minutes))
            return false;
        if (at != zone.Length || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
            return false;
        var offset = new TimeSpan(hours, minutes, 0);
        if (zone[0] == '-')
            offset = -offset;
        // The first and the last day of the calendar have no room for an offset.
        if (time.Year is 1 or 9999)
            value = time;
        else
            value = new DateTimeOffset(time, offset);
        return true;
    }

    private static long ReadFraction(ReadOnlySpan<char> text, ref int at)
    {
        at++;
        long ticks = 0;
        var unit = TimeSpan.TicksPerSecond / 10;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            ticks += (text[at++] - '0') * unit;
            unit /= 10;
        }

        return ticks;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, ref int at, int least, int most, out int number)
    {
        number = 0;
        var start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
            number = (number * 10) + (text[at++] - '0');
        return at - start >= least;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int at, char expected)
    {
        if (at >= text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static bool SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at > start;
    }
}
