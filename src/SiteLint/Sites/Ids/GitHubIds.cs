using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>
/// github-slugger 2, as GitHub, Docusaurus and Astro use it: lower case, word characters, hyphens and blanks kept, blanks
/// to hyphens; a repeated id gets the first free number.
/// </summary>
/// <param name="dropsFinalHyphen">Whether one hyphen at the end is dropped, as Astro did before version 6.</param>
/// <param name="keepsCase">Whether case is kept (Docusaurus' <c>anchorsMaintainCase</c>).</param>
internal sealed class GitHubIds(bool dropsFinalHyphen = false, bool keepsCase = false) : HeadingIdMaker
{
    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
            return id;
        var slug = Slug(heading.Text, keepsCase);
        var result = slug;
        while (occurrences.ContainsKey(result))
        {
            occurrences[slug]++;
            result = $"{slug}-{occurrences[slug]}";
        }

        occurrences[result] = 0;
        return NullIfEmpty(dropsFinalHyphen && result.EndsWith('-') ? result[..^1] : result);
    }

    /// <summary>A text as the slugger writes it, without regard to others.</summary>
    public static string Slug(string text, bool keepsCase = false)
    {
        var lower = keepsCase ? text : UnicodeCase.ToLower(text);
        var result = new StringBuilder(lower.Length);
        foreach (var rune in lower.EnumerateRunes())
        {
            if (rune.Value == ' ')
                result.Append('-');
            else if (rune.Value == '-' || UnicodeClass.IsWord(rune.Value))
                result.Append(rune.ToString());
        }

        return result.ToString();
    }
}
