namespace SiteLint.Sites.Ids;

/// <summary>Eleventy's IdAttributePlugin: the <c>slugify</c> filter on the text of the heading; a repeated id gets <c>-2</c>, <c>-3</c>.</summary>
internal sealed class EleventyIds : HeadingIdMaker
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Reserve(string id) => counts.TryAdd(id, 1);

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        if (heading.ExplicitId is { } id)
        {
            counts.TryAdd(id, 1);
            return id;
        }

        var slug = Transliteration.Slugify(heading.Text);
        counts.TryGetValue(slug, out var count);
        counts[slug] = count + 1;
        return NullIfEmpty(count == 0 ? slug : $"{slug}-{count + 1}");
    }
}
