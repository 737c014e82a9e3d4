namespace SiteLint.Rules.Html;

/// <summary>Reports a whole page without a <c>title</c>, or with an empty one.</summary>
public sealed class MissingTitle : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/missing-title")
    {
        Title = "Page without a title",
        Severity = Severity.Warning,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        // A layout or a page with a template in it may get its title from elsewhere, and a redirect is never seen.
        if (document.File.Kind != SourceKind.Html || (document.TemplateSpans.Count > 0 && !document.Profile.IsBuilt) || document.FrontMatter is not null)
            return;
        HtmlElement? head = null;
        foreach (var element in document.Elements)
        {
            if (element.Name == "title" && !IsInDrawing(document, element))
            {
                if (element.Text is { Length: 0 })
                    context.Report(element.StartTag, "The title of this page is empty; tabs, bookmarks and search results show it");
                return;
            }

            if (element.Name is "meta" && element.Find("http-equiv") is { } kind && kind.Value.Equals("refresh", StringComparison.OrdinalIgnoreCase))
                return;
            if (element.Name is "head" || (element.Name is "html" && head is null))
                head = element;
        }

        if (head is not null)
            context.Report(head.StartTag, "This page has no <title>; tabs, bookmarks and search results show it");
    }

    private static bool IsInDrawing(Document document, HtmlElement element)
    {
        for (int parent = element.Parent, steps = 0; parent >= 0 && steps < 256; parent = document.Elements[parent].Parent, steps++)
        {
            if (document.Elements[parent].Name == "svg")
                return true;
        }

        return false;
    }
}
