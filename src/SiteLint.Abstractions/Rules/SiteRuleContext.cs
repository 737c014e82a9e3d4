namespace SiteLint;

/// <summary>What a site rule is given beside the page.</summary>
public abstract class SiteRuleContext : RuleContext
{
    /// <inheritdoc cref="RuleContext(Rule, string, Severity, bool, RuleOptions, DateTimeOffset, Action{Diagnostic})"/>
    protected SiteRuleContext(Rule rule, string path, Severity severity, bool isConfigured, RuleOptions options, DateTimeOffset now, Action<Diagnostic> report)
        : base(rule, path, severity, isConfigured, options, now, report)
    {
    }

    /// <summary>
    /// Whether a finding of this rule at a place would be shown. In a run on a change most would not be; a rule for which a finding costs
    /// much asks before it works it out.
    /// </summary>
    /// <param name="path">The file, relative to the source tree's root.</param>
    /// <param name="span">The place in the file, or a larger one that the place lies in.</param>
    public virtual bool IsWanted(string path, TextSpan span) => true;

    /// <summary>The site.</summary>
    public abstract Site Site { get; }

    /// <summary>The facts that a collector gathered from a page, or null.</summary>
    public abstract TFacts? GetFacts<TFacts>(FactCollector<TFacts> collector, Page page)
        where TFacts : class;

    /// <summary>What a collector built of all facts of the site, or null.</summary>
    public abstract object? GetShared(FactCollector collector);
}
