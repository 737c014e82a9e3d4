using System.Text;

namespace SiteLint.Sites.Ids;

/// <summary>
/// Hexo's renderer (hexo-renderer-marked): quotation marks, dashes and ellipses become typographic first and stay, Latin
/// accents are dropped, ASCII punctuation becomes hyphens, case is kept. Source: hexo-renderer-marked 7, seen in builds.
/// </summary>
/// <param name="modifyAnchors">0 keeps case, 1 makes lower case, 2 upper case.</param>
/// <param name="smartypants">Whether typography is on.</param>
internal sealed class HexoIds(int modifyAnchors = 0, bool smartypants = true) : HeadingIdMaker
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } explicitId)
            return explicitId;
        var text = smartypants ? Typography(heading) : heading.Text;
        var id = Slug(text.Trim(), modifyAnchors);
        if (counts.TryGetValue(id, out var count))
        {
            counts[id] = count + 1;
            return NullIfEmpty($"{id}-{count}");
        }

        counts[id] = 1;
        return NullIfEmpty(id);
    }

    /// <summary>A text as <c>hexo-util</c>'s <c>slugize</c> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="transform">0 keeps case, 1 makes lower case, 2 upper case.</param>
    public static string Slug(string text, int transform)
    {
        var slug = MarkdownItSlug.Join(LatinLetters.WithoutDiacritics(text), false);
        return transform switch
        {
            1 => Unicode.UnicodeCase.ToLower(slug),
            2 => slug.ToUpperInvariant(),
            _ => slug,
        };
    }

    private static string Typography(Heading heading)
    {
        var text = heading.Text;
        if (!text.AsSpan().ContainsAny("'\"-.".AsSpan()))
            return text;

        var inlines = HeadingInlines.Of(heading);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (inlines.IsLiteral(i))
            {
                result.Append(c);
                continue;
            }

            if (c == '-' && Follows(text, i, "--"))
            {
                result.Append('\u2014');
                i += 2;
            }
            else if (c == '-' && Follows(text, i, "-"))
            {
                result.Append('\u2013');
                i++;
            }
            else if (c == '.' && Follows(text, i, ".."))
            {
                result.Append('\u2026');
                i += 2;
            }
            else if (c is '\'' or '"')
            {
                var opens = inlines.IsBoundary(i) || IsBeforeOpening(result[^1], c);
                result.Append(c == '\'' ? (opens ? '\u2018' : '\u2019') : (opens ? '\u201C' : '\u201D'));
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static bool Follows(string text, int at, string rest) =>
        text.AsSpan(at + 1).StartsWith(rest);

    private static bool IsBeforeOpening(char before, char quote) =>
        before is '-' or '\u2014' or '/' or '(' or '[' or '{' || char.IsWhiteSpace(before) || before == (quote == '\'' ? '"' : '\u2018') || (quote == '\'' && before is '\u201C' or '\u201D');
}
