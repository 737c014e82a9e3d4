namespace SiteLint.Rules.Images;

/// <summary>Reports a picture file that no browser can show: cut off, empty, not fetched, or no picture at all.</summary>
public sealed class BrokenImageFile : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/broken-file")
    {
        Title = "Image file is broken",
        Severity = Severity.Error,
        Needs = Needs.ImageHeaders,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var image in page.Images)
        {
            if (DataImage.Is(image.Target))
            {
                if (!image.IsDynamic && DataImage.FindBadEncoding(image.Target) is { } message)
                    context.Report(image.TargetSpan, message, target: DataImage.Show(image.Target));
                continue;
            }

            if (PictureTargets.FileOf(image, page, context) is not { } path || ImageFormatNames.OfExtension(path) is not { } promised)
                continue;
            if (context.Site.GetImage(path) is { } info && Explain(info, path, promised) is { } why)
                context.Report(image.TargetSpan, why, target: image.Target, causeKey: info.Format == "lfs-pointer" ? info.Format : path);
        }
    }

    private static string? Explain(ImageInfo info, string path, string promised) => info.Format switch
    {
        "empty" => $"'{path}' is empty",
        "lfs-pointer" => $"'{path}' is a Git LFS pointer and not the picture; fetch it with 'git lfs pull'",
        "html" => $"'{path}' is a saved web page and not a picture; fetch the picture again",
        "unknown" when promised is not ("svg" or "ico" or "bmp") => $"'{path}' is no picture: its bytes are of no format that browsers know",
        _ when info.IsTruncated => $"'{path}' is cut off: it ends before its {ImageFormatNames.Show(info.Format)} format says it does",
        _ => null,
    };
}
