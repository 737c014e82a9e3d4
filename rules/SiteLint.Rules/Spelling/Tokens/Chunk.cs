namespace SiteLint.Rules.Spelling;

/// <summary>Judges what stands between two blanks: prose, or a URL, a path, a file name, a handle, a piece of code.</summary>
internal static class Chunk
{
    /// <summary>Whether no word of the chunk is prose.</summary>
    public static bool IsCode(ReadOnlySpan<char> chunk)
    {
        var body = Trim(chunk);
        if (body.IsEmpty)
            return false;
        if (chunk.Length > 2 && chunk[0] == ':' && chunk[^1] == ':')
            return true;
        if (body[0] is '@' or '#' or '$' or '~' or '/' or '\\' or '%' or '=' or '<' or '{' || (body[0] == '.' && body.Length > 1 && char.IsAsciiLetter(body[1])))
            return true;
        var slashes = 0;
        for (var i = 1; i < body.Length; i++)
        {
            var before = body[i - 1];
            var after = i + 1 < body.Length ? body[i + 1] : '\0';
            switch (body[i])
            {
                case '@' or '\\' or '=' or '{' or '}' or '<' or '>' or '|' or '~' or '$' when IsPart(before) || IsPart(after):
                    return true;
                case '_' when IsPart(before) && IsPart(after):
                    return true;
                case ':' when after == ':' || before == ':' || (IsPart(before) && IsPart(after)):
                    return true;
                case '&' when char.IsAsciiLetterLower(before) && char.IsAsciiLetterLower(after):
                    return true;
                case '.' when before != '.' && IsPart(before) && IsPart(after) && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)):
                    return true;
                case '(' when IsPart(before) && !IsEnding(body[i..]):
                    return true;
                case '/':
                    slashes++;
                    if (!char.IsLetter(before) || (after != '\0' && !char.IsLetter(after)) || slashes > 2 || i + 1 == body.Length)
                        return true;
                    break;
            }
        }

        return slashes > 0 && body.ContainsAny('.', '_') && body.TrimEnd('.').Contains('.');
    }

    /// <summary>The endings that stand in brackets behind a word: <c>file(s)</c>.</summary>
    private static bool IsEnding(ReadOnlySpan<char> rest) =>
        rest.StartsWith("(s)", StringComparison.Ordinal) || rest.StartsWith("(es)", StringComparison.Ordinal) || rest.StartsWith("(ed)", StringComparison.Ordinal)
        || rest.StartsWith("(d)", StringComparison.Ordinal) || rest.StartsWith("(ing)", StringComparison.Ordinal) || rest.StartsWith("(ly)", StringComparison.Ordinal);

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '*';

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> chunk)
    {
        var start = 0;
        while (start < chunk.Length && (chunk[start] is '(' or '[' or '"' or '\'' or '*' or '\u201C' or '\u2018' or '\u00AB' or '\u00BF' or '\u00A1'))
            start++;
        var end = chunk.Length;
        while (end > start && chunk[end - 1] is ')' or ']' or '"' or '\'' or '*' or ',' or ';' or '!' or '?' or '.' or ':' or '\u201D' or '\u2019' or '\u00BB' or '\u2026')
            end--;

        // A closing bracket belongs to the word where it was opened inside: file(s).
        if (end < chunk.Length && chunk[end] == ')' && chunk[start..end].Contains('('))
            end++;
        return chunk[start..end];
    }
}
