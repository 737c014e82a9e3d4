namespace SiteLint.Rules.Images;

/// <summary>Reports <c>width</c> and <c>height</c> that distort the picture.</summary>
public sealed class WrongAspect : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/wrong-aspect")
    {
        Title = "Image is distorted",
        Severity = Severity.Info,
        Needs = Needs.ImageHeaders,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var image in page.Images)
        {
            if (image.Width <= 0 || image.Height <= 0 || image.Origin == ReferenceOrigin.SrcSet || PictureTargets.FileOf(image, page, context) is not { } path)
                continue;
            if (context.Site.GetImage(path) is not { Width: > 0, Height: > 0, Format: not "svg" } info || IsRight(image, info))
                continue;
            context.Report(
                image.TargetSpan,
                $"'{path}' has {info.Width} × {info.Height} pixels, but width and height say {image.Width} × {image.Height}, which distorts it",
                target: image.Target,
                causeKey: $"{path} {image.Width} {image.Height}");
        }
    }

    // Two per cent, or a pixel of rounding.
    private static bool IsRight(Image image, ImageInfo info)
    {
        var height = (double)image.Width * info.Height / info.Width;
        return Math.Abs(height - image.Height) <= Math.Max(1, Math.Max(height, image.Height) * 0.02);
    }
}
