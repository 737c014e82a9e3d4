namespace SiteLint.Parsing.Data.Toml;

/// <summary>Reads TOML's dates: with offset, local, a day alone, a time alone.</summary>
internal static class TomlDates
{
    /// <summary>Reads a date or time.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        if (text.Length >= 8 && text[2] == ':')
        {
            if (!TryTime(text, out var time, out var used) || used != text.Length)
                return false;
            value = new TimeOnly(time.Ticks);
            return true;
        }

        if (text.Length < 10 || text[4] != '-' || text[7] != '-'
            || !Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..10], out var day)
            || month is < 1 or > 12 || year > 9999 || day < 1 || day > DateTime.DaysInMonth(Math.Max(year, 1), month))
            return false;
        // Year 0 exists in the format and not in the calendar of the runtime.
        var date = new DateOnly(Math.Max(year, 1), month, day);
        if (text.Length == 10)
        {
            value = date;
            return true;
        }

        if (text[10] is not ('T' or 't' or ' ') || !TryTime(text[11..], out var clock, out var length))
            return false;
        var moment = date.ToDateTime(TimeOnly.MinValue) + clock;
        var zone = text[(11 + length)..];
        if (zone.IsEmpty)
        {
            value = moment;
            return true;
        }

        if (!TryZone(zone, out var offset))
            return false;
        // The ends of the calendar, and offsets beyond 14 hours, have no place in the runtime's type.
        value = moment.Year is 1 or 9999 || offset.Duration() > TimeSpan.FromHours(14) ? moment : new DateTimeOffset(moment, offset);
        return true;
    }

    private static bool TryZone(ReadOnlySpan<char> zone, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone is "Z" or "z")
            return true;
        if (zone.Length != 6 || zone[0] is not ('+' or '-') || zone[3] != ':'
            || !Number(zone[1..3], out var hours) || !Number(zone[4..6], out var minutes) || hours > 23 || minutes > 59)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (zone[0] == '-')
            offset = -offset;
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out TimeSpan time, out int used)
    {
        time = default;
        used = 8;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':'
            || !Number(text[..2], out var hour) || !Number(text[3..5], out var minute) || !Number(text[6..8], out var second)
            || hour > 23 || minute > 59 || second > 60)
            return false;
        time = new TimeSpan(hour, minute, Math.Min(second, 59));
        if (text.Length == 8 || text[8] != '.')
            return true;
        used = 9;
        var unit = TimeSpan.TicksPerSecond / 10;
        while (used < text.Length && char.IsAsciiDigit(text[used]))
        {
            time += new TimeSpan((text[used++] - '0') * unit);
            unit /= 10;
        }

        return used > 9;
    }

    private static bool Number(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
