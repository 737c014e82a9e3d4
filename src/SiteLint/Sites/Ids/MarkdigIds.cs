using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>
/// Markdig's automatic identifiers, DocFX's with the GitHub option. It looks at UTF-16 units, so letters outside the basic
/// plane and marks are dropped. Source: Markdig 1.4.1.
/// </summary>
/// <param name="gitHub">Whether the GitHub option is on.</param>
internal sealed class MarkdigIds(bool gitHub) : HeadingIdMaker
{
    private readonly UsedIds used = new();

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
            return id;
        var slug = gitHub ? GitHubSlug(heading.Text) : DefaultSlug(heading.Text);
        if (slug.Length == 0)
            slug = "section";
        return used.AddNumbered(slug);
    }

    private static string GitHubSlug(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == ' ')
                result.Append('-');
            else if (c is '-' or '_' || char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    private static string DefaultSlug(string text)
    {
        var plain = UnicodeNormalization.Nfkd(text).Replace("ß", "ss", StringComparison.Ordinal);
        var result = new StringBuilder(plain.Length);
        var afterBlank = false;
        foreach (var c in plain)
        {
            if (char.IsAsciiLetter(c) || (result.Length > 0 && char.IsAsciiDigit(c)))
            {
                result.Append(char.ToLowerInvariant(c));
                afterBlank = false;
            }
            else if (result.Length > 0 && c is '_' or '-' or '.')
            {
                if (afterBlank)
                    result.Length--;
                if (result.Length == 0 || result[^1] != c)
                    result.Append(c);
                afterBlank = false;
            }
            else if (result.Length > 0 && !afterBlank && c is ' ' or '\t' or '\n')
            {
                if (result[^1] is not ('_' or '-' or '.'))
                {
                    result.Append('-');
                    afterBlank = true;
                }
            }
        }

        return result.ToString().TrimEnd('_', '-', '.');
    }
}
