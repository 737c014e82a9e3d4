using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>Takes what <c>meta</c> elements refer to: refreshes, Open Graph and Twitter pictures and addresses.</summary>
internal static class HtmlMeta
{
    /// <summary>
    /// Takes the references of the <c>meta</c> tag that was read last. Their <see cref="Reference.Attribute"/> is the
    /// property (<c>og:image</c>), or <c>refresh</c>.
    /// </summary>
    public static void Take(HtmlSource source, HtmlContent content)
    {
        var index = source.FindValue(K.Content);
        if (index < 0)
            return;
        var attribute = source.Tag.Attributes[index];
        if (source.RawValueOf(K.HttpEquiv).Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            var value = source.Original.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
            if (MetaRefresh.FindUrl(value) is { } url)
                AddLink(source, content, "refresh", new TextSpan(attribute.ValueStart + url.Start, attribute.ValueStart + url.End));
            return;
        }

        var name = source.RawValueOf(K.Property);
        if (name.IsEmpty)
            name = source.RawValueOf(K.Name);
        var property = HtmlNames.Lower(name);
        var span = HtmlReferences.TrimValue(source.Original, attribute);
        switch (property)
        {
            case "og:image" or "og:image:url" or "og:image:secure_url" or "twitter:image" or "twitter:image:src" or "msapplication-tileimage":
                content.Images.Add(new Image
                {
                    Target = source.Decode(span.Start, span.End),
                    TargetSpan = span,
                    Span = source.Tag.Span,
                    Origin = ReferenceOrigin.Html,
                    Element = K.Meta.Text,
                    Attribute = property,
                    IsDynamic = source.IsDynamic(attribute),
                });
                break;
            case "og:url" or "twitter:url" or "og:video" or "og:audio" or "og:video:url" or "twitter:player":
                if (!span.IsEmpty)
                    AddLink(source, content, property, span);
                break;
            default:
                break;
        }
    }

    private static void AddLink(HtmlSource source, HtmlContent content, string property, TextSpan span) => content.Links.Add(new Link
    {
        Target = source.Decode(span.Start, span.End),
        TargetSpan = span,
        Span = source.Tag.Span,
        Origin = ReferenceOrigin.Html,
        Element = K.Meta.Text,
        Attribute = property,
        IsDynamic = source.Reader.HasTemplate(span.Start, span.End),
    });
}
