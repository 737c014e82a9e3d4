namespace SiteLint.Linting;

/// <summary>The context that the engine gives site rules.</summary>
internal sealed class EngineRuleContext : SiteRuleContext
{
    private readonly FactStore facts;
    private readonly Func<Rule, string, TextSpan, bool> isWanted;

    /// <summary>Creates a context for one rule and one file.</summary>
    public EngineRuleContext(Rule rule, string path, RuleSetting setting, DateTimeOffset now, Site site, FactStore facts, Func<Rule, string, TextSpan, bool> isWanted, Action<Diagnostic> report)
        : base(rule, path, setting.Severity, setting.IsConfigured, setting.Options, now, report)
    {
        Site = site;
        this.facts = facts;
        this.isWanted = isWanted;
    }

    /// <inheritdoc/>
    public override Site Site { get; }

    /// <inheritdoc/>
    public override bool IsWanted(string path, TextSpan span) => isWanted(Rule, path, span);

    /// <inheritdoc/>
    public override TFacts? GetFacts<TFacts>(FactCollector<TFacts> collector, Page page)
        where TFacts : class => (TFacts?)facts.Get(collector, page);

    /// <inheritdoc/>
    public override object? GetShared(FactCollector collector) => facts.GetShared(collector);
}
