namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports a layout that the site does not have.</summary>
public sealed class MissingLayout : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/missing-layout")
    {
        Title = "Layout does not exist",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        var profile = context.Site.Profile;
        if (profile.Generator != "jekyll" || page.FrontMatter?.Root?.Find("layout") is not { } entry || entry.Value.IsAlias)
            return;
        if (entry.Value.AsString() is not { Length: > 0 } layout || layout is "none" or "nil" || HeaderPages.IsTemplate(layout) || entry.Value.Kind == DataKind.Boolean)
            return;
        // A theme's gem brings layouts that are not in the repository.
        if (profile.Configuration?["theme"]?.AsString() is { Length: > 0 } || profile.Configuration?["remote_theme"]?.AsString() is { Length: > 0 })
            return;
        var layouts = context.Site.GetNames("layouts");
        if (layouts.Count == 0 || layouts.Contains(layout))
            return;
        var nearest = NearestName.Find(layout, layouts);
        context.Report(
            entry.Value.Span,
            $"The layout '{layout}' does not exist{(nearest is null ? "" : $"; did you mean '{nearest}'?")}",
            "Jekyll only warns and writes the page without any layout.",
            nearest is null ? null : Fix.Unsafe($"Use '{nearest}'", entry.Value.Span, nearest),
            nearest is null ? [] : [nearest]);
    }
}
