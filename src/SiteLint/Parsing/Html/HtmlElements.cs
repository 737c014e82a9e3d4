namespace SiteLint.Parsing.Html;

/// <summary>Keeps elements with their attributes; short values that come again share one string.</summary>
internal sealed class HtmlElements(HtmlSource source, List<HtmlElement> elements)
{
    private const int Slots = 512;
    private readonly string?[] values = new string?[Slots];

    /// <summary>Keeps the tag that was read last.</summary>
    /// <param name="parent">Index of the element around it, or -1.</param>
    /// <returns>Its index.</returns>
    public int Add(int parent)
    {
        var tag = source.Tag;
        var attributes = tag.Count == 0 ? [] : new HtmlAttribute[tag.Count];
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = tag.Attributes[i];
            attributes[i] = new HtmlAttribute
            {
                Name = attribute.Name?.Text ?? Share(HtmlNames.Lower(source.Original.AsSpan(attribute.NameStart, attribute.NameEnd - attribute.NameStart))),
                NameSpan = new TextSpan(attribute.NameStart, attribute.NameEnd),
                Value = ValueOf(attribute),
                ValueSpan = new TextSpan(attribute.ValueStart, attribute.ValueEnd),
                HasValue = attribute.HasValue,
            };
        }

        elements.Add(new HtmlElement
        {
            Name = tag.Name.Text,
            StartTag = tag.Span,
            Attributes = attributes,
            Parent = parent,
            IsSelfClosing = tag.IsSelfClosing,
        });
        return elements.Count - 1;
    }

    private string ValueOf(in RawAttribute attribute)
    {
        var raw = source.Original.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        if (raw.IsEmpty)
            return "";
        return raw.Contains('&') ? HtmlEntities.Decode(raw, inAttribute: true) : Share(raw);
    }

    private string Share(ReadOnlySpan<char> value)
    {
        if (value.Length > 40)
            return value.ToString();
        var slot = (int)((uint)string.GetHashCode(value) % Slots);
        if (values[slot] is { } known && value.SequenceEqual(known))
            return known;
        return values[slot] = value.ToString();
    }
}
