using System.Globalization;
using System.Net;

namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The formats that are judged; others are taken as notes.</summary>
internal static class SchemaFormats
{
    /// <summary>Whether a text has a format. What YAML itself read as a date has the formats of dates.</summary>
    public static bool Fits(string format, DataNode value)
    {
        var text = value.Text;
        return format switch
        {
            "date" => value.Value is DateOnly || IsDate(text),
            "date-time" => value is { Kind: DataKind.Date, Value: DateTime or DateTimeOffset } || IsDateTime(text),
            "time" => IsTime(text),
            "duration" => IsDuration(text),
            "email" or "idn-email" => IsEmail(text, format == "idn-email"),
            "hostname" => IsHostName(text),
            "ipv4" => IsIPv4(text),
            "ipv6" => IsIPv6(text),
            "uri" => IsUri(text, false, true),
            "uri-reference" => IsUri(text, false, false),
            "iri" => IsUri(text, true, true),
            "iri-reference" => IsUri(text, true, false),
            "uuid" => text.Length == 36 && Guid.TryParseExact(text, "D", out _),
            "regex" => SchemaPattern.IsPattern(text),
            "json-pointer" => text.Length == 0 || (text[0] == '/' && HasGoodTildes(text)),
            _ => true,
        };
    }

    /// <summary>A format in words.</summary>
    public static string Words(string format) => format switch
    {
        "date" => "a date, such as 2024-05-01",
        "date-time" => "a date and time, such as 2024-05-01T10:00:00Z",
        "time" => "a time, such as 10:00:00Z",
        "duration" => "a duration, such as P3D",
        "email" or "idn-email" => "an e-mail address",
        "hostname" => "the name of a host",
        "ipv4" => "an IPv4 address",
        "ipv6" => "an IPv6 address",
        "uri" or "iri" => "a URL with its scheme, such as https://example.com/",
        "uri-reference" or "iri-reference" => "a URL",
        "uuid" => "a UUID",
        "regex" => "a regular expression",
        "json-pointer" => "a JSON pointer, such as /a/0",
        _ => format,
    };

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && Number(text[..4], out var year) && Number(text[5..7], out var month) && Number(text[8..], out var day)
        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Math.Max(year, 1), month);

    private static bool IsDateTime(ReadOnlySpan<char> text) =>
        text.Length > 11 && IsDate(text[..10]) && text[10] is 'T' or 't' && IsTime(text[11..]);

    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':'
            || !Number(text[..2], out var hour) || !Number(text[3..5], out var minute) || !Number(text[6..8], out var second)
            || hour > 23 || minute > 59 || second > 60)
            return false;
        var at = 8;
        if (text[at] == '.')
        {
            at++;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (at == start)
                return false;
        }

        var zone = text[at..];
        var offset = 0;
        if (zone is not ("Z" or "z"))
        {
            if (zone.Length != 6 || zone[0] is not ('+' or '-') || zone[3] != ':'
                || !Number(zone[1..3], out var hours) || !Number(zone[4..6], out var minutes) || hours > 23 || minutes > 59)
                return false;
            offset = ((hours * 60) + minutes) * (zone[0] == '-' ? -1 : 1);
        }

        // A leap second comes at midnight UTC only.
        return second < 60 || ((((hour * 60) + minute - offset) % 1440) + 1440) % 1440 == 1439;
    }

    private static bool IsDuration(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;
        var rest = text[1..];
        if (rest[^1] == 'W')
            return Number(rest[..^1], out _);
        var time = rest.IndexOf('T');
        var isGood = IsUnits(time < 0 ? rest : rest[..time], "YMD", mayBeEmpty: time >= 0);
        return isGood && (time < 0 || IsUnits(rest[(time + 1)..], "HMS", mayBeEmpty: false));
    }

    private static bool IsUnits(ReadOnlySpan<char> text, string units, bool mayBeEmpty)
    {
        if (text.IsEmpty)
            return mayBeEmpty;
        var last = -1;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExcept("0123456789");
            if (digits <= 0)
                return false;
            var unit = units.IndexOf(text[digits]);
            // Units stand in their order and none is left out between two.
            if (unit < 0 || (last >= 0 && unit != last + 1))
                return false;
            last = unit;
            text = text[(digits + 1)..];
        }

        return true;
    }

    private static bool IsEmail(string text, bool isInternational)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0 || at == text.Length - 1)
            return false;
        var local = text.AsSpan(0, at);
        var host = text[(at + 1)..];
        if (!isInternational && !IsAscii(text))
            return false;
        if (local[0] == '"')
        {
            if (local.Length < 2 || local[^1] != '"')
                return false;
        }
        else if (local[0] == '.' || local[^1] == '.' || local.IndexOf("..") >= 0 || local.IndexOfAny(" \"(),:;<>@[\\]") >= 0)
        {
            return false;
        }

        if (host[0] != '[')
            return isInternational ? !host.Contains(' ', StringComparison.Ordinal) : IsHostName(host);
        if (host[^1] != ']')
            return false;
        var address = host[1..^1];
        return address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IsIPv6(address[5..]) : IsIPv4(address);
    }

    private static bool IsHostName(string text)
    {
        if (text.Length is 0 or > 253 || !IsAscii(text))
            return false;
        foreach (var label in text.Split('.'))
        {
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var c in label)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                    return false;
            }

            if (label.Length > 3 && label[2] == '-' && label[3] == '-' && !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsIPv4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
            return false;
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 3 || (part.Length > 1 && part[0] == '0') || !Number(part, out var number) || number > 255)
                return false;
        }

        return true;
    }

    private static bool IsIPv6(string text) =>
        text.AsSpan().IndexOfAnyExcept("0123456789abcdefABCDEF:.") < 0
        && !text.StartsWith(":::", StringComparison.Ordinal)
        && IPAddress.TryParse(text, out var address) && address.GetAddressBytes().Length == 16
        && (!text.Contains('.', StringComparison.Ordinal) || IsIPv4(text[(text.LastIndexOf(':') + 1)..]));

    private static bool IsUri(string text, bool isInternational, bool needsScheme)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= ' ' || c is '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || c == '\x7f' || (c > '\x7f' && !isInternational))
                return false;
            if (c == '%' && (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])))
                return false;
        }

        var hash = text.IndexOf('#');
        if (hash >= 0 && text.IndexOf('#', hash + 1) >= 0)
            return false;
        var colon = text.IndexOf(':');
        var hasScheme = colon > 0 && IsScheme(text.AsSpan(0, colon));
        if (needsScheme && !hasScheme)
            return false;
        // A relative path whose first part has a colon would be taken for a scheme.
        if (!hasScheme && colon >= 0 && text.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0)
            return false;
        var rest = hasScheme ? text[(colon + 1)..] : text;
        return rest.StartsWith("//", StringComparison.Ordinal) ? IsAuthority(rest[2..]) : rest.AsSpan(0, hash < 0 ? rest.Length : Math.Min(rest.Length, rest.IndexOf('#') < 0 ? rest.Length : rest.IndexOf('#'))).IndexOfAny('[', ']') < 0;
    }

    private static bool IsAuthority(string rest)
    {
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        if (end >= 0 && rest.AsSpan(end).IndexOfAny('[', ']') >= 0)
            return false;
        var user = authority.LastIndexOf('@');
        var host = user < 0 ? authority : authority[(user + 1)..];
        if (user >= 0 && authority.AsSpan(0, user).IndexOfAny('[', ']', '@') >= 0)
            return false;
        if (host.StartsWith('['))
        {
            var close = host.IndexOf(']');
            return close > 0 && (IsIPv6(host[1..close]) || host[1] is 'v' or 'V') && IsPort(host[(close + 1)..]);
        }

        var colon = host.IndexOf(':');
        return host.AsSpan().IndexOfAny('[', ']') < 0 && (colon < 0 || IsPort(host[colon..]));
    }

    private static bool IsPort(string text) =>
        text.Length == 0 || (text[0] == ':' && text.AsSpan(1).IndexOfAnyExcept("0123456789") < 0);

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiLetter(text[0]))
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }

    private static bool HasGoodTildes(string text)
    {
        for (var i = text.IndexOf('~'); i >= 0; i = text.IndexOf('~', i + 1))
        {
            if (i + 1 >= text.Length || text[i + 1] is not ('0' or '1'))
                return false;
        }

        return true;
    }

    private static bool IsAscii(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f') < 0;

    private static bool Number(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and < 10 && text.IndexOfAnyExcept("0123456789") < 0 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
