namespace SiteLint.Rules.Spelling;

/// <summary>A rule that reports the doubtful words with one verdict.</summary>
public abstract class SpellingRule : SiteRule, IHasCollector
{
    private protected SpellingRule()
    {
    }

    FactCollector IHasCollector.CollectorObject => SpellingCollector.Instance;

    /// <summary>The verdict that the rule reports.</summary>
    private protected abstract Verdict Reports { get; }

    /// <inheritdoc/>
    public sealed override void Check(Page page, SiteRuleContext context)
    {
        if (context.GetFacts(SpellingCollector.Instance, page) is not { } facts)
            return;
        foreach (var suspect in facts.Suspects)
        {
            if (PageJudgments.Of(suspect, context) is var judgment && judgment.Verdict == Reports)
                Report(suspect, judgment, context);
        }
    }

    /// <summary>Reports one word.</summary>
    private protected abstract void Report(Suspect suspect, Judgment judgment, SiteRuleContext context);
}
