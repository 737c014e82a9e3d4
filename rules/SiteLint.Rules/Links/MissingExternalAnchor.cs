namespace SiteLint.Rules.Links;

/// <summary>Reports a link to an anchor that the page of another site does not have.</summary>
public sealed class MissingExternalAnchor : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/missing-external-anchor")
    {
        Title = "Page of another site has no such anchor",
        Severity = Severity.Warning,
        Needs = Needs.External,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var (reference, answer) in ExternalLinks.Answered(page, context.Site))
        {
            if (answer is { Verdict: LinkVerdict.External, MissingFragments.Count: > 0 } && ExternalLinks.FragmentOf(reference.Target) is { Length: > 1 } fragment && answer.MissingFragments.Contains(fragment[1..]))
                context.Report(reference.TargetSpan, $"'{answer.Url}' has no element with the id '{fragment[1..]}'", note: "Anchors that a script makes are not seen", target: reference.Target);
        }
    }
}
