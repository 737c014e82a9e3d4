namespace SiteLint.Sites.Urls;

/// <summary>A destination taken apart; nothing in it is decoded.</summary>
internal sealed class ParsedTarget
{
    /// <summary>Stands before a path of the site to which the base path has still to be added; no URL begins so.</summary>
    public const char SiteMark = '\u0001';

    /// <summary>The destination without surrounding white space, tabs and line ends (as browsers read it).</summary>
    public required string Text { get; init; }

    /// <summary>Its form.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>The scheme in lower case; empty where there is none.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>Host and port as written; empty where there is none.</summary>
    public string Authority { get; init; } = "";

    /// <summary>The path as written; for other schemes everything behind the colon.</summary>
    public string Path { get; init; } = "";

    /// <summary>The query without its question mark, or null.</summary>
    public string? Query { get; init; }

    /// <summary>The fragment without <c>#</c>, or null.</summary>
    public string? Fragment { get; init; }

    /// <summary>The path, percent-decoded once; invalid escapes stay as they are.</summary>
    public string DecodedPath => decodedPath ??= PercentEncoding.Decode(Path);

    private string? decodedPath;

    /// <summary>Takes a destination apart. Never throws.</summary>
    public static ParsedTarget Parse(string target)
    {
        var text = Clean(target);
        if (text.Length == 0)
            return new ParsedTarget { Text = text, Kind = TargetKind.Empty };

        if (text[0] == SiteMark)
            return Split(text[1..], TargetKind.SitePath, "", 0);
        var scheme = SchemeLength(text);
        if (scheme > 0)
        {
            var name = text[..scheme].ToLowerInvariant();
            var isWeb = name is "http" or "https" && text.AsSpan(scheme + 1).StartsWith("//");
            return isWeb ? Split(text, TargetKind.Web, name, scheme + 3) : Split(text, TargetKind.OtherScheme, name, scheme + 1);
        }

        if (text.StartsWith("//", StringComparison.Ordinal))
            return Split(text, TargetKind.SchemeRelative, "", 2);
        var kind = text[0] switch
        {
            '#' => TargetKind.FragmentOnly,
            '?' => TargetKind.QueryOnly,
            '/' => TargetKind.Absolute,
            _ => TargetKind.Relative,
        };
        return Split(text, kind, "", 0);
    }

    private static ParsedTarget Split(string text, TargetKind kind, string scheme, int start)
    {
        var hash = text.IndexOf('#', start);
        var end = hash < 0 ? text.Length : hash;
        var question = text.IndexOf('?', start, end - start);
        var pathEnd = question < 0 ? end : question;
        var authority = "";
        if (kind is TargetKind.Web or TargetKind.SchemeRelative)
        {
            var slash = text.IndexOf('/', start, pathEnd - start);
            var authorityEnd = slash < 0 ? pathEnd : slash;
            authority = text[start..authorityEnd];
            start = authorityEnd;
        }

        return new ParsedTarget
        {
            Text = text,
            Kind = kind,
            Scheme = scheme,
            Authority = authority,
            Path = text[start..pathEnd],
            Query = question < 0 ? null : text[(question + 1)..end],
            Fragment = hash < 0 ? null : text[(hash + 1)..],
        };
    }

    /// <summary>Length of the scheme in front of a colon, or 0. One letter is a drive of Windows, not a scheme.</summary>
    private static int SchemeLength(string text)
    {
        if (!char.IsAsciiLetter(text[0]))
            return 0;
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':')
                return i > 1 ? i : 0;
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return 0;
        }

        return 0;
    }

    private static string Clean(string target)
    {
        var trimmed = target.AsSpan().Trim(" \t\r\n\f");
        if (trimmed.IndexOfAny('\t', '\r', '\n') < 0)
            return trimmed.Length == target.Length ? target : trimmed.ToString();
        return trimmed.ToString().Replace("\t", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
    }
}
