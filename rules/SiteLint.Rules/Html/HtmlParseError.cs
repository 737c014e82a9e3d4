namespace SiteLint.Rules.Html;

/// <summary>Reports errors of HTML syntax that change what a browser shows.</summary>
public sealed class HtmlParseError : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/parse-error")
    {
        Title = "HTML that browsers repair",
        Severity = Severity.Warning,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var problem in document.HtmlProblems)
        {
            context.Report(
                problem.Span,
                problem.Message,
                severity: problem.Code is "stray-paragraph-end" or "unknown-element" ? Severity.Info : null,
                causeKey: BuiltPages.CauseKey(document, problem.Span, problem.Message));
        }
    }
}
