namespace SiteLint.Rules.Links;

/// <summary>Reports a link without a destination.</summary>
public sealed class EmptyLink : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/empty")
    {
        Title = "Link has no destination",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var link in page.Links)
        {
            if (link.IsDynamic || link.Target.Trim().Length > 0 || !IsVisible(link))
                continue;
            context.Report(
                link.Span,
                link.Text.Length > 0 ? $"The link '{Short(link.Text)}' has no destination" : "The link has no destination",
                note: "Following it loads the same page again",
                target: "");
        }
    }

    /// <summary>An empty field is a field left out, and an empty <c>link</c> element is read by browsers only.</summary>
    private static bool IsVisible(Link link) => link.Origin switch
    {
        ReferenceOrigin.Inline or ReferenceOrigin.Definition => true,
        ReferenceOrigin.Html => link.Element is "a" or "area",
        _ => false,
    };

    private static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "…");
}
