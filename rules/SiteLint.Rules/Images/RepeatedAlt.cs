namespace SiteLint.Rules.Images;

/// <summary>Reports different pictures of one page that have the same alternative text.</summary>
public sealed class RepeatedAlt : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/repeated-alt")
    {
        Title = "Same alternative text for different images",
        Severity = Severity.Hint,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.Images.Count < 2)
            return;
        var first = new Dictionary<string, Image>(StringComparer.OrdinalIgnoreCase);
        foreach (var image in document.Images)
        {
            if (!image.WantsAlt || image.IsDecorative || image.AltSpan.IsEmpty || image.Alt?.Trim() is not { Length: > 0 } alt || alt.Contains("{{", StringComparison.Ordinal))
                continue;
            if (first.TryAdd(alt, image) || first[alt].Target == image.Target)
                continue;
            context.Report(
                image.AltSpan,
                $"Another image of this page has the alternative text '{alt}' too; say what differs",
                target: image.Target,
                related: [new RelatedPlace(document.File.Path, first[alt].AltSpan, "the first image with this text")]);
        }
    }
}
