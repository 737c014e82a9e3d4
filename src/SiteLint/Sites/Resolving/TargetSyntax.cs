using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Destinations that are wrong by their form alone.</summary>
internal static class TargetSyntax
{
    private static readonly string[] NearWeb = ["htps", "htpps", "htp", "http", "https", "httpa", "htttp", "htttps", "httpss", "hhtp", "hhtps", "hppts", "hpps", "ttps", "ttp", "httos", "hrrp", "http:https", "httsp", "htts", "htpp", "hxxp", "https;", "http;"];

    /// <summary>What is wrong with the form of a destination, or null.</summary>
    public static LinkProblem? FindProblem(ParsedTarget target, Reference? reference)
    {
        var text = target.Text;
        if (FindInvisible(text) is { } invisible)
            return invisible;
        if (text.StartsWith("((", StringComparison.Ordinal) || (text.StartsWith('(') && text.Contains("://", StringComparison.Ordinal)))
            return Malformed($"'{text}' begins with a bracket that belongs to the link's own syntax", text.Trim('(', ')'), true);
        if (FindLocal(target, reference) is { } local)
            return local;
        if (FindScheme(target) is { } scheme)
            return scheme;
        if (target.Kind is TargetKind.Web or TargetKind.SchemeRelative && !IsAuthority(target.Authority))
            return Malformed(target.Authority.Length == 0 ? $"'{text}' names no host" : $"'{target.Authority}' is not the name of a host", null, false);
        if (target.Path.Contains('\\') && target.Kind is TargetKind.Relative or TargetKind.Absolute or TargetKind.Web)
            return Malformed($"'{text}' holds a backslash; URLs have slashes", text.Replace('\\', '/'), true);
        return null;
    }

    /// <summary>For a relative destination that leads nowhere: whether it is a host whose scheme was forgotten.</summary>
    public static LinkProblem? FindForgottenScheme(ParsedTarget target)
    {
        if (target.Kind != TargetKind.Relative)
            return null;
        var path = target.Path;
        var slash = path.IndexOf('/');
        var host = slash < 0 ? path : path[..slash];
        if (!HostNames.LooksLikeHost(host, hasPath: slash >= 0))
            return null;
        return Malformed($"'{target.Text}' has no scheme, so it is a path on this site", "https://" + target.Text, false);
    }

    private static LinkProblem? FindInvisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060')
            {
                var clean = string.Concat(text.Where(static c => c is not ('\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060')));
                return Malformed($"The destination holds an invisible character (U+{(int)text[i]:X4})", clean, true);
            }
        }

        return text.StartsWith("%EF%BB%BF", StringComparison.OrdinalIgnoreCase)
            ? Malformed("The destination begins with an encoded byte-order mark", text[9..], true)
            : null;
    }

    private static LinkProblem? FindLocal(ParsedTarget target, Reference? reference)
    {
        var text = target.Text;
        if (target.Scheme == "file" || (text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == ':' && text[2] is '\\' or '/') || text.StartsWith("\\\\", StringComparison.Ordinal))
            return new LinkProblem(LinkProblemKind.LocalMachine, $"'{text}' is a place on the author's machine");
        if (target.Kind is not (TargetKind.Web or TargetKind.SchemeRelative) || !HostNames.IsLocal(target.Authority))
            return null;

        // "Open http://localhost:4000" is an instruction, and the address is its text.
        if (reference is { Origin: ReferenceOrigin.BareUrl or ReferenceOrigin.Autolink } || reference is Link link && (link.Text.Length == 0 || link.Text.Contains(target.Authority, StringComparison.OrdinalIgnoreCase)))
            return null;
        return new LinkProblem(LinkProblemKind.LocalMachine, $"'{text}' answers on the author's machine only");
    }

    private static LinkProblem? FindScheme(ParsedTarget target)
    {
        var text = target.Text;
        if (target.Kind == TargetKind.OtherScheme)
        {
            if (Array.IndexOf(NearWeb, target.Scheme) < 0)
                return null;
            var rest = target.Path.TrimStart('/') + TargetForm.Tail(target);
            if (target.Scheme is "http" or "https")
                return Malformed($"'{target.Scheme}:' must be followed by two slashes", rest.Length == 0 ? null : target.Scheme + "://" + rest, true);
            return Malformed($"'{target.Scheme}:' is no scheme; 'https:' was meant", rest.Length == 0 ? null : "https://" + rest, false);
        }

        if (target.Kind is not (TargetKind.Relative or TargetKind.Absolute))
            return null;
        foreach (var wrong in (ReadOnlySpan<string>)["https;//", "http;//", "https//", "http//", "https.//", "http.//", "/https://", "/http://", "://"])
        {
            if (text.StartsWith(wrong, StringComparison.OrdinalIgnoreCase) && text.Length > wrong.Length)
            {
                var scheme = wrong.Contains("https", StringComparison.Ordinal) || wrong == "://" ? "https://" : "http://";
                return Malformed($"'{wrong}' is not how a URL begins; '{scheme}' was meant", scheme + text[wrong.Length..], true);
            }
        }

        return null;
    }

    private static bool IsAuthority(string authority)
    {
        if (authority.Length == 0)
            return false;
        var at = authority.LastIndexOf('@');
        var host = authority.AsSpan(at + 1);
        if (host.StartsWith("["))
            return host.IndexOf(']') > 0;
        foreach (var c in host)
        {
            if (c <= ' ' || c is '[' or ']' or '<' or '>' or '"' or '^' or '`' or '{' or '}' or '|' or '\\' or ',' or ';')
                return false;
        }

        return host.Length > 0 && host[0] is not ('.' or ':');
    }

    private static LinkProblem Malformed(string message, string? replacement, bool isCertain) =>
        new(LinkProblemKind.Malformed, message) { Replacement = replacement, IsCertain = isCertain && replacement is not null };
}
