using SiteLint.Parsing.Data;

namespace SiteLint.Parsing.Html;

/// <summary>
/// Takes the addresses and pictures of a <c>script</c> with JSON-LD, by the names that schema.org gives them. What cannot
/// be read as JSON, as in layouts, has none.
/// </summary>
internal static class HtmlLinkedData
{
    private const int Deepest = 16;
    private static readonly string[] Pictures = ["image", "logo", "thumbnail", "thumbnailUrl", "photo", "primaryImageOfPage"];
    private static readonly string[] Addresses = ["url", "sameAs", "contentUrl", "embedUrl", "mainEntityOfPage", "discussionUrl", "item"];

    /// <summary>Takes them.</summary>
    /// <param name="source">The text.</param>
    /// <param name="range">Where the JSON stands.</param>
    /// <param name="content">What they are added to.</param>
    public static void Take(HtmlSource source, TextSpan range, HtmlContent content)
    {
        if (JsonReader.Parse(source.Original, range).Root is { } root)
            Take(root, source, content, isPicture: false, 0);
    }

    private static void Take(DataNode node, HtmlSource source, HtmlContent content, bool isPicture, int depth)
    {
        if (depth > Deepest)
            return;
        foreach (var item in node.Items)
            Take(item, source, content, isPicture, depth + 1);
        foreach (var entry in node.Entries)
        {
            var isOfPicture = Array.IndexOf(Pictures, entry.Key) >= 0;
            var isAddress = Array.IndexOf(Addresses, entry.Key) >= 0;
            if (isOfPicture || isAddress)
                TakeValue(entry.Key, entry.Value, source, content, isOfPicture || (isPicture && entry.Key is "url" or "contentUrl"));
            if (!entry.Value.IsScalar)
                Take(entry.Value, source, content, isOfPicture || (isPicture && isAddress), depth + 1);
        }
    }

    private static void TakeValue(string name, DataNode value, HtmlSource source, HtmlContent content, bool isPicture)
    {
        foreach (var item in value.IsSequence ? value.Items : [value])
        {
            if (item.AsString() is not { Length: > 0 } text || !IsAddress(text))
                continue;
            var isDynamic = source.Reader.HasTemplate(item.Span.Start, item.Span.End);
            if (isPicture)
                content.Images.Add(new Image { Target = text, TargetSpan = item.ContentSpan, Span = item.Span, Origin = ReferenceOrigin.Html, Element = "script", Attribute = name, IsDynamic = isDynamic });
            else
                content.Links.Add(new Link { Target = text, TargetSpan = item.ContentSpan, Span = item.Span, Origin = ReferenceOrigin.Html, Element = "script", Attribute = name, IsDynamic = isDynamic });
        }
    }

    /// <summary>A name of an item may be any text; an address begins with a scheme or a slash.</summary>
    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text[0] == '/';
}
