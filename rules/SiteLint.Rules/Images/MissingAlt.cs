namespace SiteLint.Rules.Images;

/// <summary>Reports an <c>img</c> without alternative text.</summary>
public sealed class MissingAlt : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/missing-alt")
    {
        Title = "Image without alternative text",
        Severity = Severity.Error,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var image in document.Images)
        {
            if (!image.WantsAlt || image.Alt is not null || image.IsDecorative || image.Origin is not (ReferenceOrigin.Html or ReferenceOrigin.SrcSet))
                continue;
            context.Report(
                image.TargetSpan,
                "This image has no 'alt'; say what it shows, or write alt=\"\" if it is decoration",
                note: "Screen readers read the file name instead",
                target: image.Target,
                causeKey: document.Profile.IsBuilt && image.Target.Length > 0 ? image.Target : null);
        }
    }
}
