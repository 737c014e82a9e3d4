namespace SiteLint.Rules.Links;

/// <summary>Reports a link to a page of another site that is gone.</summary>
public sealed class DeadExternalLink : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/dead-external")
    {
        Title = "Page of another site is gone",
        Severity = Severity.Error,
        Needs = Needs.External,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var (reference, answer) in ExternalLinks.Answered(page, context.Site))
        {
            if (answer.Verdict != LinkVerdict.Dead)
                continue;
            var fix = answer.ArchivedCopy is { } copy ? Fix.Unsafe("Link to an archived copy", reference.TargetSpan, copy) : null;
            context.Report(
                reference.TargetSpan,
                $"'{reference.Target}' is dead: {answer.Because}",
                note: answer.ArchivedCopy is { } archived ? $"An archived copy is at {archived}" : null,
                fix: fix,
                target: reference.Target);
        }
    }
}
