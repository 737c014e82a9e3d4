namespace SiteLint.Rules.Images;

/// <summary>Reports an <c>og:image</c> or <c>twitter:image</c> that is not an absolute URL.</summary>
public sealed class RelativePreview : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/relative-preview")
    {
        Title = "Preview image without host",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var image in page.Images)
        {
            if (image.Element != "meta" || image.IsDynamic || image.Target.Length == 0 || !(image.Attribute.StartsWith("og:", StringComparison.Ordinal) || image.Attribute.StartsWith("twitter:", StringComparison.Ordinal)))
                continue;
            if (image.Target.Contains("://", StringComparison.Ordinal) || image.Target.StartsWith("//", StringComparison.Ordinal) || image.Target.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                continue;
            if (context.Site.Resolve(image, page) is MissingTarget)
                continue;
            context.Report(
                image.TargetSpan,
                $"'{image.Attribute}' needs a whole URL with scheme and host; the sites that show previews do not resolve '{image.Target}'",
                target: image.Target,
                causeKey: PictureTargets.CauseKey(image.Target, page, context));
        }
    }
}
