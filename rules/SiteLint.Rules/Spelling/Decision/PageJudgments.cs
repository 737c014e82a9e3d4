namespace SiteLint.Rules.Spelling;

/// <summary>The verdicts on the doubtful words of one page; the rules share them.</summary>
internal static class PageJudgments
{
    /// <summary>The verdict on a word, found once for each site.</summary>
    public static Judgment Of(Suspect suspect, SiteRuleContext context)
    {
        var vocabulary = context.GetShared(SpellingCollector.Instance) as SiteVocabulary ?? SiteVocabulary.Empty;
        if (suspect.Known is { } known && ReferenceEquals(known.Vocabulary, vocabulary))
            return known.Judgment;
        var judgment = Judge.Decide(suspect, vocabulary);
        suspect.Known = ReferenceEquals(judgment, Judgment.Silent) ? vocabulary.Silent : new KnownJudgment(vocabulary, judgment);
        return judgment;
    }
}

/// <summary>A verdict and the vocabulary it was found with.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Judgment">The verdict.</param>
internal sealed record KnownJudgment(SiteVocabulary Vocabulary, Judgment Judgment);
