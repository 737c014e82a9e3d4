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
            if (context.IsWanted(page.Path, suspect.Span) && PageJudgments.Of(suspect, context) is var judgment && judgment.Verdict == Reports && !IsRomanNumeral(suspect.Key) && !IsItself(suspect, judgment))
                Report(suspect, judgment, context);
        }
    }

    /// <summary>Whether a word is a number as lists and prefaces count: ii, iv, xvi.</summary>
    private static bool IsRomanNumeral(string key) => key.Length > 1 && key.AsSpan().IndexOfAnyExcept("ivx") < 0;

    /// <summary>Whether what is suggested reads as the word does, which can happen to parts joined by capitals.</summary>
    private static bool IsItself(Suspect suspect, Judgment judgment) => judgment.Candidates is [var best, ..] && best.Text == suspect.Text;

    /// <summary>Reports one word.</summary>
    private protected abstract void Report(Suspect suspect, Judgment judgment, SiteRuleContext context);
}
