namespace SiteLint.Rules.Links;

/// <summary>Reports an http link whose host answers the same with https.</summary>
public sealed class InsecureLink : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/insecure")
    {
        Title = "http where https answers the same",
        Severity = Severity.Hint,
        Needs = Needs.External,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var (reference, answer) in ExternalLinks.Answered(page, context.Site))
        {
            if (!answer.AnswersOnHttps || answer.PermanentRedirect is not null || !reference.Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                continue;
            var secure = string.Concat("https://", reference.Target.AsSpan(7));
            context.Report(
                reference.TargetSpan,
                $"'{reference.Target}' is there with https too; link to that",
                fix: Fix.Safe("Use https", TextSpan.FromLength(reference.TargetSpan.Start, Math.Min(7, reference.TargetSpan.Length)), "https://"),
                suggestions: [secure],
                target: reference.Target);
        }
    }
}
