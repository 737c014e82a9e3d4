namespace SiteLint.Rules.Images;

/// <summary>Reports a Markdown picture with an empty alternative text, and any with a blank one.</summary>
public sealed class EmptyAlt : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/empty-alt")
    {
        Title = "Empty alternative text",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var image in document.Images)
        {
            if (!image.WantsAlt || image.Alt is not { } alt || image.IsDecorative || !string.IsNullOrWhiteSpace(alt))
                continue;
            var isHtml = image.Origin is ReferenceOrigin.Html or ReferenceOrigin.SrcSet;

            // alt="" is how HTML says "decoration"; Markdown has no way to say it on purpose.
            if (isHtml && alt.Length == 0)
                continue;
            context.Report(
                image.TargetSpan,
                isHtml ? "The alternative text is only a blank; say what the image shows, or write alt=\"\" if it is decoration" : "This image has no alternative text; say in the brackets what it shows",
                target: image.Target,
                causeKey: document.Profile.IsBuilt && image.Target.Length > 0 ? image.Target : null);
        }
    }
}
