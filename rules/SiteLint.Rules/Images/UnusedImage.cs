namespace SiteLint.Rules.Images;

/// <summary>Reports picture files that nothing refers to.</summary>
public sealed class UnusedImage : SiteRule
{
    private static readonly string[] Conventional = ["favicon", "apple-touch-icon", "android-chrome", "mstile", "safari-pinned-tab", "browserconfig", "screenshot", "social", "og-image"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/unused")
    {
        Title = "Image that nothing refers to",
        Severity = Severity.Hint,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        var images = new List<string>();
        foreach (var path in site.Files)
        {
            if (ImageFormatNames.OfExtension(path) is not null && !IsConventional(path) && context.IsWanted(path, default))
                images.Add(path);
        }

        if (images.Count == 0)
            return;
        var used = new UsedNames();
        foreach (var page in site.Pages)
            used.Add(page);
        foreach (var path in images)
        {
            if (used.Holds(path))
                continue;
            context.Report(default, $"Nothing refers to '{path}'", path: path, target: path);
        }
    }

    private static bool IsConventional(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        foreach (var start in Conventional)
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
