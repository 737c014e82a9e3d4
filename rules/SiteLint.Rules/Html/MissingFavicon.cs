namespace SiteLint.Rules.Html;

/// <summary>Reports a built site whose pages name no icon and whose root has none.</summary>
public sealed class MissingFavicon : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/missing-favicon")
    {
        Title = "Site without an icon",
        Severity = Severity.Hint,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        var profile = context.Site.Profile;
        if (!profile.IsBuilt || page.Kind != SourceKind.Html || page.Links.Count == 0)
            return;
        foreach (var image in page.Images)
        {
            if (image.Element == "link")
                return;
        }

        if (!context.Site.FileExists(profile.Root.Length == 0 ? "favicon.ico" : profile.Root + "/favicon.ico"))
            context.Report(default, "This page names no icon and the site has no 'favicon.ico'; tabs and bookmarks show an empty sheet", causeKey: "favicon");
    }
}
