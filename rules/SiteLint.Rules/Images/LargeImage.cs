namespace SiteLint.Rules.Images;

/// <summary>Reports a picture that is heavier or larger than a page needs.</summary>
public sealed class LargeImage : SiteRule
{
    private const int LongestData = 8 * 1024;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/too-large")
    {
        Title = "Image is too large",
        Severity = Severity.Warning,
        Needs = Needs.ImageHeaders,
        Options =
        [
            new RuleOption("bytes", DataKind.Integer, "The heaviest file that is right, in bytes.") { Default = "1000000" },
            new RuleOption("pixels", DataKind.Integer, "The longest side that is right, in pixels.") { Default = "4096" },
        ],
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (page.Images.Count == 0)
            return;
        var bytes = context.Options.GetInteger("bytes", 1_000_000);
        var pixels = context.Options.GetInteger("pixels", 4096);
        foreach (var image in page.Images)
        {
            if (DataImage.Is(image.Target))
            {
                if (image.Target.Length > LongestData)
                    context.Report(image.TargetSpan, $"This data: URI is {ImageFormatNames.ShowBytes(image.Target.Length)} long and travels with every page; use a file", severity: Severity.Info, target: DataImage.Show(image.Target));
                continue;
            }

            if (PictureTargets.FileOf(image, page, context) is not { } path || context.Site.GetImage(path) is not { } info)
                continue;
            var isHeavy = info.Bytes > bytes && info.Format is not ("html" or "lfs-pointer");
            var isWide = info.Format != "svg" && Math.Max(info.Width, info.Height) > pixels;
            if (isHeavy || isWide)
                context.Report(image.TargetSpan, Message(path, info, isHeavy, isWide), target: image.Target, causeKey: path);
        }
    }

    private static string Message(string path, ImageInfo info, bool isHeavy, bool isWide)
    {
        var size = ImageFormatNames.ShowBytes(info.Bytes);
        var measure = $"{info.Width} × {info.Height} pixels";
        var what = isHeavy && isWide ? $"{size} and {measure}" : isHeavy ? size : measure;
        return $"'{path}' has {what}; scale it down or compress it";
    }
}
