namespace SiteLint.Commands;

/// <summary>What a rule finds on a site.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Count">Number of findings.</param>
/// <param name="Files">Number of files they are in.</param>
/// <param name="Fixable">Number of findings with a fix.</param>
/// <param name="Bad">Number of findings that fail a run: warnings and errors.</param>
/// <param name="Severity">The rule's own severity.</param>
/// <param name="Proposed">The severity that fits the site.</param>
internal sealed record SurveyedRule(string Id, int Count, int Files, int Fixable, int Bad, Severity Severity, Severity Proposed)
{
    /// <summary>Whether another severity than the rule's own is proposed.</summary>
    public bool IsLowered => Proposed != Severity;
}
