using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>What <c>toc: slugify</c> names in a MkDocs configuration.</summary>
internal enum PythonSlugStyle
{
    /// <summary>Python-Markdown's own <c>slugify</c>: ASCII only, accents taken away.</summary>
    Ascii,

    /// <summary><c>slugify_unicode</c>: letters of every script, no marks.</summary>
    Unicode,

    /// <summary><c>pymdownx.slugs.slugify</c>: runs of blanks and hyphens are kept.</summary>
    Pymdownx,
}

/// <summary>
/// Python-Markdown's <c>toc</c> extension. A repeated or empty id gets <c>_1</c>, <c>_2</c>; every id of the page counts,
/// wherever it stands. Source: Python-Markdown 3.4, pymdownx.slugs, seen in builds.
/// </summary>
/// <param name="style">The function that makes the id.</param>
/// <param name="separator">What stands between words.</param>
/// <param name="keepsCase">Whether pymdownx keeps case (<c>case: none</c>).</param>
internal sealed class PythonMarkdownIds(PythonSlugStyle style, char separator = '-', bool keepsCase = false) : HeadingIdMaker
{
    private readonly UsedIds used = new();

    /// <inheritdoc/>
    public override void Reserve(string id) => used.Add(id);

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
        {
            used.Add(id);
            return id;
        }

        // Entities are stashed before inline text is read, and are gone when the id is made.
        var text = heading.RawText.Contains('&') ? HeadingInlines.Of(heading).WithoutEntities() : heading.Text;
        var slug = style == PythonSlugStyle.Pymdownx ? PymdownxSlug(text, heading.Level) : Slug(text, style, separator);
        return used.AddNext(slug.Length == 0 ? Increment(slug) : slug, Increment);
    }

    private static string Increment(string slug)
    {
        var digits = slug.Length;
        while (digits > 0 && char.IsAsciiDigit(slug[digits - 1]))
            digits--;
        if (digits < slug.Length && digits > 0 && slug[digits - 1] == '_' && long.TryParse(slug.AsSpan(digits), out var number) && number < long.MaxValue)
            return $"{slug.AsSpan(0, digits)}{number + 1}";
        return slug + "_1";
    }

    /// <summary>A text as <c>markdown.extensions.toc.slugify</c> writes it.</summary>
    public static string Slug(string text, PythonSlugStyle style, char separator)
    {
        if (style == PythonSlugStyle.Ascii)
            text = UnicodeNormalization.Nfkd(text);
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (style == PythonSlugStyle.Ascii && !rune.IsAscii)
                continue;
            if (rune.Value == '-' || UnicodeClass.IsPythonWord(rune.Value) || (rune.IsBmp && UnicodeClass.IsPythonSpace((char)rune.Value)))
                kept.Append(rune.ToString());
        }

        var result = new StringBuilder(kept.Length);
        foreach (var c in UnicodeCase.ToLower(kept.ToString().Trim()))
        {
            if (c != separator && !UnicodeClass.IsPythonSpace(c))
                result.Append(c);
            else if (result.Length == 0 || result[^1] != separator)
                result.Append(separator);
        }

        return result.ToString();
    }

    private string PymdownxSlug(string text, int level)
    {
        text = UnicodeNormalization.Nfc(ExpandTabs(text, level + 1)).Trim();
        if (!keepsCase)
            text = UnicodeCase.ToLower(text);
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
                result.Append(separator);
            else if (rune.Value == '-' || UnicodeClass.IsPythonWord(rune.Value))
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>Python-Markdown replaces tabs, to columns of four, before it reads anything.</summary>
    private static string ExpandTabs(string text, int column)
    {
        if (!text.Contains('\t'))
            return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c == '\t')
                result.Append(' ', 4 - (column + result.Length) % 4);
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
