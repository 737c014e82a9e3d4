namespace SiteLint.Rules.Spelling;

/// <summary>Reports unknown words that are near to a word that fits much better.</summary>
public sealed class Typo : SpellingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/typo")
    {
        Title = "Mistyped word",
        Severity = Severity.Warning,
        Needs = Needs.Prose,
        Fix = FixAvailability.Always,
    };

    private protected override Verdict Reports => Verdict.Typo;

    private protected override void Report(Suspect suspect, Judgment judgment, SiteRuleContext context)
    {
        var best = judgment.Candidates[0];
        var nearness = Wording.Nearness(suspect.Text, best);
        var place = best.InBlock ? "; that word stands beside it" : best.InDocument ? "; that word stands on this page" : "";
        var message = $"'{suspect.Text}' looks like a mistyped '{best.Text}'" + (nearness.Length > 0 ? $": {nearness}{place}" : place);
        var title = $"Replace it with '{best.Text}'";
        var fix = IsCertain(suspect, judgment) ? Fix.Safe(title, suspect.Span, best.Text) : Fix.Unsafe(title, suspect.Span, best.Text);
        context.Report(suspect.Span, message, note: Wording.Acceptance(suspect), fix: fix, suggestions: Wording.Suggestions(judgment));
    }

    /// <summary>Whether a long word in lower case is one cheap edit away from a frequent one and from nothing else.</summary>
    private static bool IsCertain(Suspect suspect, Judgment judgment)
    {
        var best = judgment.Candidates[0];
        return judgment.Confidence >= 0.97f && suspect.Key.Length >= 7 && suspect.Flags == SuspectFlags.None && best.Cost <= 0.65f && best.Zipf >= 4f
            && (judgment.Candidates.Length == 1 || best.Score - judgment.Candidates[1].Score >= 2.5f);
    }
}
