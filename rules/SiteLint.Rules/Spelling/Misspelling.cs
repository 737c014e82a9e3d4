namespace SiteLint.Rules.Spelling;

/// <summary>Reports words that the list of common misspellings has.</summary>
public sealed class Misspelling : SpellingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/misspelling")
    {
        Title = "Common misspelling",
        Severity = Severity.Error,
        Needs = Needs.Prose,
        Fix = FixAvailability.Sometimes,
    };

    private protected override Verdict Reports => Verdict.Misspelling;

    private protected override void Report(Suspect suspect, Judgment judgment, SiteRuleContext context)
    {
        var listed = 0;
        foreach (var candidate in judgment.Candidates)
        {
            if (candidate.ListRank > 0)
                listed++;
        }

        var best = judgment.Candidates[0];
        var title = $"Replace it with '{best.Text}'";
        var fix = listed == 1 && best.ListRank == 1 ? Fix.Safe(title, suspect.Span, best.Text) : Fix.Unsafe(title, suspect.Span, best.Text);
        var message = listed > 1
            ? $"'{suspect.Text}' is a common misspelling: '{best.Text}' or '{judgment.Candidates[1].Text}' may be meant"
            : $"'{suspect.Text}' is a common misspelling of '{best.Text}'";
        context.Report(suspect.Span, message, note: Wording.Acceptance(suspect), fix: fix, suggestions: Wording.Suggestions(judgment));
    }
}
