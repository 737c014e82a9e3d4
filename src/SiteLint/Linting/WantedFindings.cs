namespace SiteLint.Linting;

/// <summary>Which findings can come to be shown, so that rules need not work out others.</summary>
internal sealed class WantedFindings(LintRequest request, SiteListing listing)
{
    /// <summary>Whether a finding of a rule at a place may be shown, or matters to one that is.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The file.</param>
    /// <param name="span">The place, or a larger one around it.</param>
    public bool IsWanted(Rule rule, string path, TextSpan span)
    {
        if (request.Everywhere.Contains(rule.Info.Id))
            return true;
        if (request.IsReported?.Invoke(path) == false)
            return false;
        // A comment that switches a rule off is of use, or not, wherever in the file its findings are.
        return request.IsKept is not { } isKept || listing.Find(path) is not { Suppressions.Count: 0, Page: { } page } || isKept(path, span, page.Lines);
    }
}
