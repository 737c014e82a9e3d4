namespace SiteLint.Rules.Images;

/// <summary>Reports a picture whose bytes are of another format than its extension says.</summary>
public sealed class WrongImageFormat : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/wrong-format")
    {
        Title = "Image of another format than its name says",
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
                if (DataImage.FindWrongType(image.Target) is { } message)
                    context.Report(image.TargetSpan, message, severity: Severity.Warning, target: DataImage.Show(image.Target));
                continue;
            }

            if (PictureTargets.FileOf(image, page, context) is not { } path || ImageFormatNames.OfExtension(path) is not { } promised)
                continue;
            if (context.Site.GetImage(path) is not { } info || info.Format == promised || info.Format is "unknown" or "empty" or "html" or "lfs-pointer")
                continue;

            // Every browser takes PNG pictures for icons, whatever the file is called.
            context.Report(
                image.TargetSpan,
                $"'{path}' is a {ImageFormatNames.Show(info.Format)} file with the extension of another format{(ImageFormatNames.ExtensionOf(info.Format) is { } extension ? $"; name it '.{extension}' or convert it" : ", which pages do not show; convert it")}",
                note: StopsBuild(context.Site, path, promised)
                    ? "Versions of Hugo decode it as what its extension says when a template resizes it, and the build stops"
                    : "Servers send it with the wrong type, and image pipelines that go by the extension fail on it",
                severity: promised == "ico" && info.Format == "png" ? Severity.Hint : StopsBuild(context.Site, path, promised) ? null : Severity.Warning,
                target: image.Target,
                causeKey: path);
        }
    }

    /// <summary>
    /// Whether a version of the generator decodes a picture by its extension. Of those that process pictures, Hugo did so for GIF
    /// alone, and for what lies in its content and assets; newer versions and the others look at the bytes.
    /// </summary>
    private static bool StopsBuild(Site site, string path, string promised) =>
        promised == "gif" && site.Profile.Generator == "hugo" && !path.StartsWith("static/", StringComparison.Ordinal) && !path.Contains("/static/", StringComparison.Ordinal);
}
