using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>
/// VitePress: compatibility decomposition, accents dropped, punctuation to hyphens, an underscore before a leading digit,
/// lower case. Emoji short names do not take part, entities as they are written do. Source: VitePress 1.6.4, seen in builds.
/// </summary>
internal sealed class VitePressIds : HeadingIdMaker
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

        var text = heading.RawText.Contains('&') ? HeadingInlines.Of(heading).WithEntities() : heading.Text;
        var slug = Slug(WithoutShortNames(text, heading));
        return NullIfEmpty(used.AddNumbered(slug));
    }

    /// <summary>A text as VitePress writes it; links to anchors go through it too.</summary>
    public static string Slug(string text)
    {
        var plain = UnicodeNormalization.Nfkd(text);
        var kept = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (c is < '\u0300' or > '\u036F')
                kept.Append(c);
        }

        var slug = MarkdownItSlug.Join(kept.ToString(), true);
        if (slug.Length > 0 && char.IsAsciiDigit(slug[0]))
            slug = "_" + slug;
        return UnicodeCase.ToLower(slug);
    }

    /// <summary>Leaves out <c>:smile:</c>; names of emoji are letters and underscores, or one of a few with digits.</summary>
    private static string WithoutShortNames(string text, Heading heading)
    {
        var colon = text.IndexOf(':');
        if (colon < 0 || text.IndexOf(':', colon + 1) < 0)
            return text;

        var code = heading.RawText.Contains('`');
        var inlines = code && text.Length == heading.Text.Length ? HeadingInlines.Of(heading) : null;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == ':' && inlines?.IsLiteral(i) != true ? text.IndexOf(':', i + 1) : -1;
            if (end > i + 1 && IsShortName(text.AsSpan(i + 1, end - i - 1)))
                i = end;
            else
                result.Append(text[i]);
        }

        return result.ToString();
    }

    private static bool IsShortName(ReadOnlySpan<char> name)
    {
        if (name is "+1" or "-1" or "100" or "1234" or "8ball")
            return true;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('_' or '-'))
                return false;
        }

        return name.Length > 1 && char.IsAsciiLetterLower(name[0]);
    }
}
