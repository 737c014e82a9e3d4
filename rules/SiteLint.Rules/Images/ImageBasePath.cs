namespace SiteLint.Rules.Images;

/// <summary>Reports a picture that is looked for outside the path the site is published under.</summary>
public sealed class ImageBasePath : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/base-path")
    {
        Title = "Image outside the base path",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        // Hugo and MkDocs have settings and plug-ins that rewrite such paths.
        var isRewritten = context.Site.Profile.Generator is "hugo" or "mkdocs";
        foreach (var image in page.Images)
        {
            if (PictureTargets.FindProblem(image, page, context) is { Kind: LinkProblemKind.LeavesBasePath or LinkProblemKind.DoubledBasePath } problem)
                PictureTargets.Report(image, page, problem, problem.Message, context, isRewritten ? Severity.Warning : null);
        }
    }
}
