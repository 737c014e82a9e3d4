namespace SiteLint.Rules.Images;

/// <summary>Reports a picture that the site does not have.</summary>
public sealed class MissingImage : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/missing-file")
    {
        Title = "Image file does not exist",
        Severity = Severity.Error,
        Needs = Needs.ImageHeaders,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var image in page.Images)
        {
            if (image.Target.Length == 0)
            {
                if (!image.IsDynamic)
                    context.Report(image.TargetSpan, Nothing(image), target: image.Target, causeKey: PictureTargets.CauseKey("", page, context));
                continue;
            }

            if (PictureTargets.FindProblem(image, page, context) is { } problem && IsMissing(problem))
                PictureTargets.Report(image, page, problem, Message(image, problem), context);
        }

        foreach (var link in page.Links)
        {
            if (link.Element == "use" && !link.IsDynamic)
                CheckPart(link, page, context);
        }
    }

    private static bool IsMissing(LinkProblem problem) =>
        problem.Kind is LinkProblemKind.MissingTarget or LinkProblemKind.UnpublishedTarget or LinkProblemKind.LocalMachine or LinkProblemKind.WrongForm or LinkProblemKind.Empty
        || (problem.Kind == LinkProblemKind.Malformed && !BadImageSyntax.IsMatter(problem));

    private static string Message(Image image, LinkProblem problem)
    {
        if (problem.Kind != LinkProblemKind.MissingTarget)
            return problem.Message;
        var nearest = problem.Nearest is { } name ? $"; the nearest is '{name}'" : "";

        // What a template makes is not what stands in the source: the path that was looked for says more.
        return image.IsDynamic ? $"No image is there: {char.ToLowerInvariant(problem.Message[0])}{problem.Message[1..]}{nearest}" : $"Image '{Show(image.Target)}' does not exist{nearest}";
    }

    private static string Nothing(Image image) => image.Attribute.Length == 0 && image.Element == "img"
        ? "This <img> has no source, so it shows nothing; give it a 'src' or take it away"
        : image.Element == "meta" ? $"'{image.Attribute}' names no picture; give it one or take it away" : "This picture has an empty source; give it one or take it away";

    // "sprite.svg#id": the file is there, and its ids are known.
    private static void CheckPart(Link link, Page page, SiteRuleContext context)
    {
        var hash = link.Target.IndexOf('#');
        if (hash <= 0 || context.Site.Resolve(link, page) is not AssetTarget { Path.Length: > 0 } asset)
            return;
        if (context.Site.GetImage(asset.Path) is not { Format: "svg", Ids.Count: > 0 } sprite)
            return;
        var id = Uri.UnescapeDataString(link.Target[(hash + 1)..]);
        if (id.Length > 0 && !sprite.Ids.Contains(id))
            context.Report(link.TargetSpan, $"'{asset.Path}' has no part with the id '{id}'", target: link.Target, causeKey: PictureTargets.CauseKey(link.Target, page, context));
    }

    private static string Show(string target) => target.Length <= 100 ? target : string.Concat(target.AsSpan(0, 97), "…");
}
