namespace SiteLint.Rules.Html;

/// <summary>Reports a link inside another link.</summary>
public sealed class NestedAnchor : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/nested-anchor")
    {
        Title = "Link inside a link",
        Severity = Severity.Warning,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.File.Kind == SourceKind.Mdx)
            return;
        var outer = new int[document.Elements.Count];
        for (var i = 0; i < outer.Length; i++)
        {
            var element = document.Elements[i];
            outer[i] = element.Parent < 0 || element.Name is "template" ? -1 : outer[element.Parent];
            if (element.Name != "a" || element.Find("href") is null)
                continue;

            // An outer link that is never closed is one error, not one for every link behind it.
            if (outer[i] >= 0 && document.Elements[outer[i]] is { EndTag.IsEmpty: false } around)
                context.Report(element.StartTag, "This link stands inside another one; browsers end the outer link here", related: [new RelatedPlace(document.File.Path, around.StartTag, "the link around it")], causeKey: BuiltPages.CauseKey(document, element.StartTag, ""));
            outer[i] = i;
        }
    }
}
