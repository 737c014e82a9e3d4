namespace SiteLint.Rules.Images;

/// <summary>What is wrong with where a picture is looked for, and how its source is mended; shared by the rules on missing and misspelt files.</summary>
internal static class PictureTargets
{
    /// <summary>What the site says of a picture's destination; null where nothing is wrong or nothing can be known.</summary>
    public static LinkProblem? FindProblem(Image image, Page page, SiteRuleContext context) => context.Site.Resolve(image, page) switch
    {
        UnknownTarget => null,
        MissingTarget { Problem: null } missing => new LinkProblem(LinkProblemKind.MissingTarget, missing.Because),
        var target => target.Problem,
    };

    /// <summary>The file of the site that a picture is, or null.</summary>
    public static string? FileOf(Image image, Page page, SiteRuleContext context) =>
        image.Target.Length > 0 && context.Site.Resolve(image, page) is AssetTarget { Path.Length: > 0 } asset ? asset.Path : null;

    /// <summary>Reports a problem at the destination, with the cure where it is known.</summary>
    public static void Report(Image image, Page page, LinkProblem problem, string message, SiteRuleContext context, Severity? severity = null)
    {
        var replacement = Replacement(image, problem);
        context.Report(
            image.TargetSpan,
            message,
            note: problem.Note,
            fix: replacement is null ? null : new Fix($"Write '{replacement}'", problem.IsCertain ? FixSafety.Safe : FixSafety.Unsafe, [new TextEdit(image.TargetSpan, Escape(image, replacement))]),
            suggestions: replacement is null ? null : [replacement],
            severity: severity ?? problem.Severity,
            target: image.Target,
            related: problem.Related is { } related ? [related] : null,
            causeKey: CauseKey(image.Target, page, context));
    }

    /// <summary>In a built site the same destination in many pages comes from one template.</summary>
    public static string? CauseKey(string target, Page page, SiteRuleContext context) =>
        context.Site.Profile.IsBuilt && page.Kind == SourceKind.Html ? target : null;

    private static string? Replacement(Image image, LinkProblem problem)
    {
        if (problem.Replacement is not { } replacement || image.IsDynamic || replacement == image.Target)
            return null;
        if (image.Prefix is not { } prefix)
            return replacement;

        // The site puts the prefix before the field's value, so it is not written there.
        var path = replacement.TrimStart('/');
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : null;
    }

    private static string Escape(Image image, string text) =>
        image.Origin is ReferenceOrigin.Html or ReferenceOrigin.SrcSet ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal) : text;
}
