namespace SiteLint.Rules.Links;

/// <summary>A rule about one kind of problem that the site finds when it resolves a link. Pictures have rules of their own.</summary>
public abstract class LinkProblemRule : SiteRule
{
    /// <summary>Whether a kind of problem is this rule's matter.</summary>
    private protected abstract bool Concerns(LinkProblemKind kind);

    /// <summary>The title of the fix.</summary>
    private protected virtual string FixTitle => "Use the right destination";

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var link in page.Links)
        {
            var target = context.Site.Resolve(link, page);
            if (target.Problem is { } problem && Concerns(problem.Kind) && !IsOthersMatter(link))
                Report(link, page, target, problem, context);
        }
    }

    /// <summary>What looks like an address is the e-mail rules' matter.</summary>
    private static bool IsOthersMatter(Link link)
    {
        var at = link.Target.IndexOf('@');
        return at > 0 && !link.Target.Contains('/') && link.Target.IndexOf('.', at) > 0;
    }

    private void Report(Link link, Page page, LinkTarget target, LinkProblem problem, SiteRuleContext context)
    {
        var message = problem.Message;
        if (problem.Nearest is { } nearest && !message.Contains(nearest, StringComparison.Ordinal))
            message += $"; the nearest is '{nearest}'";
        context.Report(
            link.TargetSpan.IsEmpty ? link.Span : link.TargetSpan,
            message,
            note: problem.Note,
            fix: MakeFix(link, page, problem, context),
            suggestions: problem.Replacement is { } replacement && !link.TargetSpan.IsEmpty ? [replacement] : null,
            severity: problem.Severity,
            target: link.Target,
            related: problem.Related is { } related ? [related] : null,
            causeKey: context.Site.Profile.IsBuilt && target.Url is not null && link.Origin == ReferenceOrigin.Html ? CauseOf(link, target, context) : null);
    }

    /// <summary>A fix is offered only where what it writes leads somewhere.</summary>
    private Fix? MakeFix(Link link, Page page, LinkProblem problem, SiteRuleContext context)
    {
        if (problem.Replacement is not { } replacement || link.TargetSpan.IsEmpty)
            return null;
        if (!link.IsDynamic && context.Site.Resolve(replacement, page) is not { Verdict: LinkVerdict.Good or LinkVerdict.External, Problem: null })
            return null;
        return problem.IsCertain ? Fix.Safe(FixTitle, link.TargetSpan, replacement) : Fix.Unsafe(FixTitle, link.TargetSpan, replacement);
    }

    /// <summary>In a built site the same link on page after page comes from one template.</summary>
    private static string? CauseOf(Link link, LinkTarget target, SiteRuleContext context) =>
        link.Element is "link" or "script" ? $"{link.Element} {target.Url} {link.Target[(link.Target.IndexOf('#') + 1)..]}" : null;
}
