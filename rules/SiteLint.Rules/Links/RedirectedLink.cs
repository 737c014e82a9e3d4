namespace SiteLint.Rules.Links;

/// <summary>Reports a link to a page that has moved for good.</summary>
public sealed class RedirectedLink : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/redirected")
    {
        Title = "Page of another site has moved for good",
        Severity = Severity.Info,
        Needs = Needs.External,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        foreach (var (reference, answer) in ExternalLinks.Answered(page, context.Site))
        {
            if (answer.Verdict != LinkVerdict.External || answer.PermanentRedirect is not { } moved || moved == answer.Url)
                continue;
            var target = moved.Contains('#', StringComparison.Ordinal) ? moved : moved + ExternalLinks.FragmentOf(reference.Target);
            var isSame = Bare(answer.Url) == Bare(moved);
            context.Report(
                reference.TargetSpan,
                $"'{reference.Target}' has moved for good to '{moved}'",
                fix: isSame ? Fix.Safe("Use the new address", reference.TargetSpan, target) : Fix.Unsafe("Use the new address", reference.TargetSpan, target),
                suggestions: [target],
                target: reference.Target);
        }
    }

    /// <summary>A URL without what two names of one page may differ in: scheme, <c>www</c> and a final slash.</summary>
    private static string Bare(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            rest = rest[4..];
        var slash = rest.IndexOf('/');
        var host = slash < 0 ? rest : rest[..slash];
        return host.ToLowerInvariant() + (slash < 0 ? "" : rest[slash..].TrimEnd('/'));
    }
}
