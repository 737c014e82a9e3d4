namespace SiteLint.Rules.Images;

/// <summary>Reports a picture whose name differs from the file's by case only.</summary>
public sealed class ImageWrongCase : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/wrong-case")
    {
        Title = "Image name in another case",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var image in page.Images)
        {
            if (PictureTargets.FindProblem(image, page, context) is { Kind: LinkProblemKind.WrongCase } problem)
                PictureTargets.Report(image, page, problem, problem.Message, context);
        }
    }
}
