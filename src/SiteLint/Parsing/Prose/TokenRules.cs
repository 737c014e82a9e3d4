using System.Buffers;

namespace SiteLint.Parsing.Prose;

/// <summary>Tells a word of running text from a URL, an address, a path, an identifier, a handle or an option.</summary>
internal static class TokenRules
{
    private static readonly SearchValues<char> Never = SearchValues.Create("@\\_={}%<");

    /// <summary>Whether a full stop, hyphen, colon or parenthesis may belong to something that is not prose.</summary>
    public static bool IsWorthALook(ReadOnlySpan<char> text, int at, char follower) => text[at] switch
    {
        '.' => char.IsAsciiLetterLower(follower) || char.IsAsciiDigit(follower) || follower == '/' || (at == 0 || text[at - 1] <= ' ') && char.IsAsciiLetter(follower),
        '-' => follower == '-' && (at == 0 || text[at - 1] <= ' '),
        ':' => follower is ':' or '/' || char.IsAsciiLetterLower(follower),
        '(' => follower == ')',
        _ => false,
    };

    /// <summary>Takes brackets, quotes and final punctuation off a token.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> token, out int trimmed)
    {
        var start = 0;
        var end = token.Length;
        while (start < end && token[start] is '(' or '[' or '"' or '\'' or ',' or ';' or '|' or '*' or '!')
            start++;
        while (end > start && token[end - 1] is ')' or ']' or '"' or '\'' or '.' or ',' or ';' or '!' or '?' or '|' or '*' or ':')
        {
            // An emoji code and a call keep their last signs.
            if (token[end - 1] == ':' && token[start] == ':')
                break;
            if (token[end - 1] == ')' && end - 2 > start && token[end - 2] == '(')
                break;
            end--;
        }

        trimmed = start;
        return token[start..end];
    }

    /// <summary>Whether a token is no prose as a whole.</summary>
    public static bool IsNoProse(ReadOnlySpan<char> token)
    {
        if (token.Length < 2)
            return false;
        if (token.ContainsAny(Never) || token.Contains("://", StringComparison.Ordinal) || token.Contains("::", StringComparison.Ordinal))
            return true;
        if (token.EndsWith("()") || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token.StartsWith("mailto:"))
            return true;
        if (token[0] == '#')
            return char.IsLetterOrDigit(token[1]);
        if (token[0] == ':' && token[^1] == ':')
            return true;
        if (token[0] == '-')
            return token.Length > 2 && token[1] == '-' && char.IsAsciiLetter(token[2]);
        var dollar = token.IndexOf('$');
        if (dollar >= 0 && dollar + 1 < token.Length && char.IsAsciiLetter(token[dollar + 1]))
            return true;
        return token.Contains('/') ? IsPath(token) : IsDotted(token) || IsPrefixed(token);
    }

    private static bool IsPath(ReadOnlySpan<char> token)
    {
        if (token[0] is '/' or '.' or '~' || token[^1] == '/')
            return true;
        var last = token[(token.LastIndexOf('/') + 1)..];
        if (IsDotted(last) || token.Contains('.'))
            return IsDotted(token) || IsDotted(last);
        if (token.Count('/') < 2)
            return false;
        foreach (var character in token)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character is not ('/' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>A name with a dot inside: <c>index.md</c>, <c>example.org</c>, <c>object.member</c>, <c>.gitignore</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> token)
    {
        if (IsAbbreviation(token))
            return false;
        for (var i = 0; i + 1 < token.Length; i++)
        {
            if (token[i] == '.' && (char.IsAsciiLetterLower(token[i + 1]) || (i == 0 && char.IsAsciiLetter(token[i + 1]))))
                return i == 0 || char.IsLetterOrDigit(token[i - 1]) || token[i - 1] is '*' or ']' or ')' or '-';
        }

        return false;
    }

    /// <summary>Single letters with full stops: <c>e.g</c>, <c>i.e</c>.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(token[i]) : token[i] != '.')
                return false;
        }

        return true;
    }

    /// <summary>A name behind a scheme or a kind: <c>xref:some.uid</c>, <c>urn:isbn</c>, <c>doi:10…</c>.</summary>
    private static bool IsPrefixed(ReadOnlySpan<char> token)
    {
        var colon = token.IndexOf(':');
        if (colon <= 0 || colon + 1 >= token.Length || !char.IsLetterOrDigit(token[colon + 1]))
            return false;
        foreach (var character in token[..colon])
        {
            if (!char.IsAsciiLetterLower(character))
                return false;
        }

        return true;
    }
}
