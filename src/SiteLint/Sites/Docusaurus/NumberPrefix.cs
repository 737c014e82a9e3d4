namespace SiteLint.Sites.Docusaurus;

/// <summary>Docusaurus' number prefixes: <c>01-intro</c> is <c>intro</c>, but dates and versions are kept as they are.</summary>
internal static class NumberPrefix
{
    /// <summary>A path with the prefixes of all its parts removed.</summary>
    public static string StripPath(string path) => path.Length == 0 ? path : string.Join('/', path.Split('/').Select(Strip));

    /// <summary>A name without its prefix.</summary>
    public static string Strip(string name)
    {
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
            digits++;
        if (digits == 0 || IsDateOrVersion(name))
            return name;
        var at = digits;
        while (at < name.Length && char.IsWhiteSpace(name[at]))
            at++;
        var separators = at;
        while (at < name.Length && name[at] is '-' or '_' or '.')
            at++;
        if (at == separators)
            return name;
        while (at < name.Length && char.IsWhiteSpace(name[at]))
            at++;
        return at < name.Length ? name[at..] : name;
    }

    /// <summary><c>2021-11-foo</c>, <c>11-12-foo</c>, <c>7.0-foo</c>, <c>1-2</c>: a separator between two numbers, or a date.</summary>
    private static bool IsDateOrVersion(string name)
    {
        var at = 0;
        while (at < name.Length && char.IsAsciiDigit(name[at]))
            at++;
        return at + 1 < name.Length && name[at] is '-' or '_' or '.' && char.IsAsciiDigit(name[at + 1]);
    }
}
