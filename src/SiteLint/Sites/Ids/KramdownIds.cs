using System.Text;

namespace SiteLint.Sites.Ids;

/// <summary>
/// kramdown with its own input: ASCII letters, digits, blanks and hyphens of the source, from the first letter on; an
/// empty result is <c>section</c>. Source: kramdown 2.4.0, seen in builds.
/// </summary>
/// <param name="prefix"><c>auto_id_prefix</c>.</param>
internal sealed class KramdownIds(string prefix = "") : HeadingIdMaker
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
            return id;
        var slug = new StringBuilder(heading.RawText.Length);
        foreach (var c in heading.RawText.AsSpan().Trim())
        {
            if (char.IsAsciiLetter(c) || (slug.Length > 0 && (char.IsAsciiDigit(c) || c == '-')))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && c == ' ')
                slug.Append('-');
        }

        var name = slug.Length == 0 ? "section" : slug.ToString();
        if (!counts.TryGetValue(name, out var count))
        {
            counts[name] = 0;
            return prefix + name;
        }

        counts[name] = count + 1;
        return $"{prefix}{name}-{count + 1}";
    }
}
