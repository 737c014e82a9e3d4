using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>
/// kramdown with GFM input, Jekyll's default: lower case, word characters, hyphens and blanks kept, blanks to hyphens. A
/// repeated id gets <c>-1</c>, <c>-2</c> without a look whether that exists. The GFM parser does not look into HTML elements:
/// headings in them get the ids that kramdown itself makes. Source: kramdown-parser-gfm 1.1.0, seen in builds.
/// </summary>
/// <param name="prefix"><c>auto_id_prefix</c>.</param>
/// <param name="typography">Whether dashes and quotation marks become typographic; <c>gfm_quirks: no_auto_typographic</c> switches it off.</param>
internal sealed class KramdownGfmIds(string prefix = "", bool typography = true) : HeadingIdMaker
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private HeadingIdMaker? inElements;

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
            return id;
        if (heading.IsInElement)
            return (inElements ??= new KramdownIds(prefix)).Next(new Heading { Level = heading.Level, Text = heading.Text, RawText = heading.Text, Span = heading.Span });
        var slug = Slug(typography ? WithoutTypography(heading) : heading.Text);
        counts.TryGetValue(slug, out var count);
        counts[slug] = count + 1;
        return NullIfEmpty(prefix + (count == 0 ? slug : $"{slug}-{count}"));
    }

    private static string Slug(string text)
    {
        var lower = UnicodeCase.ToLowerRuby(text);
        var result = new StringBuilder(lower.Length);
        foreach (var rune in lower.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t')
                result.Append('-');
            else if (rune.Value == '-' || UnicodeClass.IsWord(rune.Value))
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>
    /// Leaves out what becomes a sign that no id keeps: <c>--</c> and <c>---</c>, and the blank that belongs to
    /// <c>&lt;&lt; </c> and <c> &gt;&gt;</c> (it becomes a no-break space).
    /// </summary>
    private static string WithoutTypography(Heading heading)
    {
        var text = heading.Text;
        if (!text.Contains("--", StringComparison.Ordinal) && !text.Contains("<<", StringComparison.Ordinal) && !text.Contains(">>", StringComparison.Ordinal))
            return text;

        var inlines = HeadingInlines.Of(heading);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, inlines, i, '-'))
            {
                i += i + 2 < text.Length && text[i + 2] == '-' && !inlines.IsLiteral(i + 2) ? 2 : 1;
            }
            else if (IsPair(text, inlines, i, '<'))
            {
                i += i + 2 < text.Length && text[i + 2] == ' ' ? 2 : 1;
            }
            else if (IsPair(text, inlines, i, '>') || (text[i] == ' ' && IsPair(text, inlines, i + 1, '>')))
            {
                i += text[i] == ' ' ? 2 : 1;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsPair(string text, HeadingInlines inlines, int at, char c) =>
        at + 1 < text.Length && text[at] == c && text[at + 1] == c && !inlines.IsLiteral(at) && !inlines.IsLiteral(at + 1);
}
