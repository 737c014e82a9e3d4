namespace SiteLint.Rules.Data;

/// <summary>Reports a data file or configuration that cannot be read.</summary>
public sealed class DataSyntax : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("data/syntax")
    {
        Title = "Data file cannot be read",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (page.Data is not { } data || data.Format == DataFormat.BibTeX)
            return;
        foreach (var problem in data.Problems)
        {
            IReadOnlyList<string> suggestions = problem.Fix is { Edits: [var edit] } && edit.Span == problem.Span ? [edit.NewText] : [];
            context.Report(problem.Span, problem.Message, fix: problem.Fix, suggestions: suggestions, severity: problem.IsFatal ? null : Severity.Warning);
            // What follows the first mistake is mostly its consequence.
            if (problem.IsFatal && data.Format != DataFormat.Json)
                return;
        }
    }
}
