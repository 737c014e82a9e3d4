using SiteLint.Parsing.Html;
using SiteLint.Parsing.Prose;

namespace SiteLint.Parsing;

/// <summary>Takes what the HTML scanner found into a document.</summary>
internal static class HtmlMerge
{
    /// <summary>Adds a scan's findings to <paramref name="builder"/>.</summary>
    public static void Add(DocumentBuilder builder, HtmlContent content)
    {
        AddElements(builder, content.Elements);
        builder.HtmlProblems.AddRange(content.Problems);
        builder.Ids.AddRange(content.Ids);
        builder.Images.AddRange(content.Images);
        builder.Headings.AddRange(content.Headings);
        foreach (var link in content.Links)
        {
            builder.Links.Add(link);
            TargetAddresses.Add(builder, link);
        }

        foreach (var span in content.CodeSpans)
            builder.CodeSpans.Add(span);
        foreach (var span in content.Comments)
            builder.CodeSpans.Add(span);
        builder.BaseHref ??= content.BaseHref;
        if (content.Prose.Count == 0)
            return;

        // The scanner knows HTML; what is a URL or an address in running text is one matter for all formats.
        var cleaner = new ProseCleaner(builder);
        foreach (var block in content.Prose)
            cleaner.Clean(block.Text, block.Map.Runs, block.Scope, block.Field, block.Language);
    }

    // Parents are indices, so those of a further scan move behind what is there.
    private static void AddElements(DocumentBuilder builder, List<HtmlElement> elements)
    {
        var offset = builder.Elements.Count;
        if (offset == 0)
        {
            builder.Elements.AddRange(elements);
            return;
        }

        foreach (var element in elements)
        {
            builder.Elements.Add(element.Parent < 0 ? element : new HtmlElement
            {
                Name = element.Name,
                StartTag = element.StartTag,
                EndTag = element.EndTag,
                Attributes = element.Attributes,
                Parent = element.Parent + offset,
                IsSelfClosing = element.IsSelfClosing,
                Text = element.Text,
            });
        }
    }
}
