namespace SiteLint.Rules.Images;

/// <summary>Reports a picture whose destination is written in a way that works by luck, or not at all.</summary>
public sealed class BadImageSyntax : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/bad-syntax")
    {
        Title = "Image destination is badly written",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var image in page.Images)
        {
            if (PictureTargets.FindProblem(image, page, context) is { } problem && IsMatter(problem))
                PictureTargets.Report(image, page, problem, problem.Message, context);
        }

        foreach (var reference in page.BrokenReferences)
        {
            if (reference.IsImage && reference.Code == "blank-in-destination")
                context.Report(reference.Span, $"The blank in '{reference.Label}' ends the destination, so no picture is shown; write '%20'", fix: reference.Fix, target: reference.Label);
        }
    }

    /// <summary>Whether a problem is this rule's.</summary>
    internal static bool IsMatter(LinkProblem problem) =>
        problem.Kind == LinkProblemKind.BadSyntax || (problem.Kind == LinkProblemKind.Malformed && problem.Message.Contains("backslash", StringComparison.Ordinal));
}
