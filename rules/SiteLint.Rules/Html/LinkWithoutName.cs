namespace SiteLint.Rules.Html;

/// <summary>Reports a link that has neither text nor a picture with one, so that nothing can be read out.</summary>
public sealed class LinkWithoutName : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/link-without-name")
    {
        Title = "Link without a name",
        Severity = Severity.Error,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.File.Kind == SourceKind.Mdx)
            return;
        for (var i = 0; i < document.Elements.Count; i++)
        {
            var element = document.Elements[i];
            if (element.Name != "a" || element.Text is not { Length: 0 } || element.EndTag.IsEmpty || element.Find("href") is not { } href)
                continue;
            if (IsNamed(element) || HasNamedContent(document, i) || MayBeFilled(document, element))
                continue;
            context.Report(
                element.StartTag,
                "This link has no text that could be read out; give it a text, an 'aria-label', or its image an 'alt'",
                severity: href.Value.StartsWith('#') ? Severity.Info : null,
                target: href.Value,
                causeKey: BuiltPages.CauseKey(document, element.StartTag, ""));
        }
    }

    // "data-…", ":title" and the like may be what a script makes a name of.
    private static bool IsNamed(HtmlElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "aria-label" or "aria-labelledby" or "title" && attribute.Value.Trim().Length > 0)
                return true;
            if (attribute is { Name: "aria-hidden", Value: "true" } || attribute.Name is "hidden" || attribute.Name.StartsWith("v-", StringComparison.Ordinal) || attribute.Name.StartsWith(':'))
                return true;
        }

        return false;
    }

    private static bool HasNamedContent(Document document, int index)
    {
        for (var i = index + 1; i < document.Elements.Count; i++)
        {
            var inner = document.Elements[i];
            if (inner.StartTag.Start >= document.Elements[index].EndTag.Start)
                return false;
            if (inner.Name is "object" or "iframe" or "video" or "input" or "slot" || inner.Name.Contains('-') || IsNamed(inner) && inner.Find("aria-hidden") is null)
                return true;
            if (inner.Name == "img" && (inner.Find("alt") is not { } alt || alt.Value.Trim().Length > 0))
                return true; // a missing alt is a finding of its own
            if (inner.Name == "svg" && document.File.Slice(new TextSpan(inner.StartTag.End, Math.Max(inner.StartTag.End, inner.EndTag.Start))).Contains("<title", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool MayBeFilled(Document document, HtmlElement element)
    {
        foreach (var template in document.TemplateSpans)
        {
            if (template.Start >= element.StartTag.Start && template.End <= element.EndTag.End)
                return true;
        }

        return false;
    }
}
