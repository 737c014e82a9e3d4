namespace SiteLint.Linting;

/// <summary>The context that the engine gives site rules.</summary>
internal sealed class EngineRuleContext : SiteRuleContext
{
    private readonly FactStore facts;

    /// <summary>Creates a context for one rule and one file.</summary>
    public EngineRuleContext(Rule rule, string path, RuleSetting setting, DateTimeOffset now, Site site, FactStore facts, Action<Diagnostic> report)
        : base(rule, path, setting.Severity, setting.IsConfigured, setting.Options, now, report)
    {
        Site = site;
        this.facts = facts;
    }

    /// <inheritdoc/>
    public override Site Site { get; }

    /// <inheritdoc/>
    public override TFacts? GetFacts<TFacts>(FactCollector<TFacts> collector, Page page)
        where TFacts : class => (TFacts?)facts.Get(collector, page);

    /// <inheritdoc/>
    public override object? GetShared(FactCollector collector) => facts.GetShared(collector);
}
