namespace SiteLint.Rules.Images;

/// <summary>Reports a picture of another host that is fetched without encryption.</summary>
public sealed class MixedContent : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/mixed-content")
    {
        Title = "Image fetched without https",
        Severity = Severity.Warning,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        var isSecure = context.Site.Profile.Origin?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
        foreach (var image in page.Images)
        {
            // What a preview or a search engine fetches is no part of the page.
            if (image.IsDynamic || image.Element is "meta" or "script")
                continue;
            var isPlain = isSecure && image.Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
            if (!isPlain && !image.Target.StartsWith("//", StringComparison.Ordinal))
                continue;
            if (context.Site.Resolve(image, page) is not ExternalTarget { Problem: null })
                continue;
            context.Report(
                image.TargetSpan,
                isPlain ? "This image is fetched with http, which browsers block or upgrade on a page with https" : "This image is fetched with the page's own scheme; write 'https:'",
                fix: Fix.Unsafe("Write 'https:'", new TextSpan(image.TargetSpan.Start, image.TargetSpan.Start + (isPlain ? "http:".Length : 0)), "https:"),
                target: image.Target,
                causeKey: PictureTargets.CauseKey(image.Target, page, context));
        }
    }
}
