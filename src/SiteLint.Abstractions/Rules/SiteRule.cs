namespace SiteLint;

/// <summary>A rule that judges a page in the light of its site.</summary>
public abstract class SiteRule : Rule
{
    /// <summary>Reports what is wrong with a page. Called for every page and every other source that was read, on several threads.</summary>
    public virtual void Check(Page page, SiteRuleContext context)
    {
    }

    /// <summary>Reports what only the whole site shows. Called once for each site.</summary>
    public virtual void CheckSite(Site site, SiteRuleContext context)
    {
    }
}

/// <summary>A site rule that needs facts of its own from each document. Rules that name the same collector share its facts.</summary>
/// <typeparam name="TFacts">What is kept of a document.</typeparam>
public abstract class SiteRule<TFacts> : SiteRule, IHasCollector
    where TFacts : class
{
    FactCollector IHasCollector.CollectorObject => Collector;

    /// <summary>What gathers the facts. The same instance for every rule that shares them.</summary>
    public abstract FactCollector<TFacts> Collector { get; }

    /// <summary>Reports what is wrong with a page that has facts.</summary>
    public abstract void Check(Page page, TFacts facts, SiteRuleContext context);

    /// <inheritdoc/>
    public sealed override void Check(Page page, SiteRuleContext context)
    {
        if (context.GetFacts(Collector, page) is { } facts)
            Check(page, facts, context);
    }
}
