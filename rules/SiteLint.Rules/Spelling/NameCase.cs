namespace SiteLint.Rules.Spelling;

/// <summary>Reports names that the page or the lexicon writes with other capitals.</summary>
public sealed class NameCase : SpellingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/name-case")
    {
        Title = "Name with other capitals than usual",
        Severity = Severity.Hint,
        Needs = Needs.Prose,
        Fix = FixAvailability.Always,
    };

    private protected override Verdict Reports => Verdict.NameCase;

    private protected override void Report(Suspect suspect, Judgment judgment, SiteRuleContext context)
    {
        var best = judgment.Candidates[0];
        var where = (suspect.Flags & SuspectFlags.InCode) != 0 ? "this page writes it elsewhere" : "the name is usually written";
        context.Report(
            suspect.Span,
            $"'{suspect.Text}' has other capitals than '{best.Text}', as {where}",
            note: Wording.Acceptance(suspect),
            fix: Fix.Unsafe($"Replace it with '{best.Text}'", suspect.Span, best.Text),
            suggestions: Wording.Suggestions(judgment),
            causeKey: suspect.Text);
    }
}
