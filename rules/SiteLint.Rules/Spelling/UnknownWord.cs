namespace SiteLint.Rules.Spelling;

/// <summary>Reports words that neither the lexicon nor the site knows, once each with their count.</summary>
public sealed class UnknownWord : SpellingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/unknown-word")
    {
        Title = "Unknown word",
        Severity = Severity.Hint,
        Needs = Needs.Prose,
    };

    private protected override Verdict Reports => Verdict.Unknown;

    private protected override void Report(Suspect suspect, Judgment judgment, SiteRuleContext context) =>
        context.Report(
            suspect.Span,
            $"'{suspect.Text}' is not known" + (judgment.Candidates is [{ } best, ..] && NameParts.IsNear(best.Kind, best.Cost, best.Zipf) ? $"; was '{best.Text}' meant?" : ""),
            note: Wording.Acceptance(suspect),
            suggestions: Wording.Suggestions(judgment),
            causeKey: suspect.Key);
}
