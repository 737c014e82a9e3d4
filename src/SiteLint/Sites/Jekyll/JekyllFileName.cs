using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>A document's file name taken apart: a date in front, a slug, an extension.</summary>
/// <param name="Date">The date as written (2 to 4 digits of a year), or empty.</param>
/// <param name="Slug">What follows it, without the extension and final dots.</param>
internal sealed record JekyllFileName(string Date, string Slug)
{
    /// <summary>Takes a path's last part apart; null where it has no extension.</summary>
    public static JekyllFileName? Parse(string path)
    {
        var name = UrlPath.Name(path);
        var dot = name.LastIndexOf('.');
        if (dot < 0 || dot == name.Length - 1)
            return null;
        var stem = name[..dot];
        var at = 0;
        if (Digits(stem, ref at, 2, 4) && Dash(stem, ref at) && Digits(stem, ref at, 1, 2) && Dash(stem, ref at) && Digits(stem, ref at, 1, 2) && at < stem.Length && stem[at] == '-')
            return new JekyllFileName(stem[..at], stem[(at + 1)..].TrimEnd('.'));
        return new JekyllFileName("", stem.TrimEnd('.'));
    }

    private static bool Dash(string text, ref int at) => at < text.Length && text[at++] == '-';

    private static bool Digits(string text, ref int at, int least, int most)
    {
        var start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
            at++;
        return at - start >= least;
    }
}
