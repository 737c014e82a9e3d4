using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>Hugo's <c>markup.goldmark.parser.autoHeadingIDType</c>.</summary>
internal enum GoldmarkIdStyle
{
    /// <summary>Letters, digits and <c>_</c>, blanks and hyphens to hyphens.</summary>
    GitHub,

    /// <summary>The same in ASCII, accents taken away first.</summary>
    GitHubAscii,

    /// <summary>Every run of other characters to one hyphen.</summary>
    Blackfriday,
}

/// <summary>Hugo's ids, made from the source of the heading with all its markup. Source: Hugo 0.111.3, seen in builds.</summary>
internal sealed class GoldmarkIds(GoldmarkIdStyle style) : HeadingIdMaker
{
    private readonly UsedIds used = new();

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
        {
            used.Add(id);
            return id;
        }

        // The renderer looks at the last line of a heading of several lines only.
        var source = heading.RawText.TrimEnd();
        var line = source.LastIndexOf('\n');
        var slug = Slug(line < 0 ? source : source[(line + 1)..], style);
        if (slug.Length == 0)
            slug = "heading";
        return used.AddNumbered(slug);
    }

    /// <summary>A text as the renderer writes it, without regard to others; also Hugo's template function <c>anchorize</c>.</summary>
    public static string Slug(string source, GoldmarkIdStyle style)
    {
        if (style == GoldmarkIdStyle.GitHubAscii)
            source = UnicodeNormalization.RemoveAccents(source);
        var lower = UnicodeCase.ToLowerSimple(source).AsSpan();
        if (style != GoldmarkIdStyle.Blackfriday)
            lower = lower.Trim();
        var result = new StringBuilder(lower.Length);
        var hyphen = false;
        foreach (var rune in lower.EnumerateRunes())
        {
            var code = rune.Value;
            if (style == GoldmarkIdStyle.Blackfriday)
            {
                if (!UnicodeClass.IsLetter(code) && !UnicodeClass.IsNumber(code))
                {
                    hyphen = result.Length > 0;
                    continue;
                }

                if (hyphen)
                    result.Append('-');
                hyphen = false;
                result.Append(rune.ToString());
            }
            else if (code is '-' or ' ')
            {
                result.Append('-');
            }
            else if ((code < 0x80 || style == GoldmarkIdStyle.GitHub) && (code == '_' || UnicodeClass.IsLetter(code) || UnicodeClass.IsDigit(code)))
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString();
    }
}
