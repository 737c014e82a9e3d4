namespace SiteLint.Rules.Html;

/// <summary>Reports a link to another site in a new window that hands old browsers control of this one.</summary>
public sealed class UnsafeTarget : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/unsafe-target")
    {
        Title = "New window without rel=\"noopener\"",
        Severity = Severity.Hint,
        Needs = Needs.HtmlElements,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var element in document.Elements)
        {
            if (element.Name is not ("a" or "area" or "form") || element.Find("target") is not { Value: "_blank" } target)
                continue;
            if (element.Find("href") is not { } href || !(href.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || href.Value.StartsWith("//", StringComparison.Ordinal)))
                continue;
            var rel = element.Find("rel");
            if (rel is not null && (rel.Value.Contains("noopener", StringComparison.OrdinalIgnoreCase) || rel.Value.Contains("noreferrer", StringComparison.OrdinalIgnoreCase)))
                continue;
            context.Report(
                element.StartTag,
                "In browsers from before 2021 the opened page can change the address of this one; add rel=\"noopener\"",
                fix: rel is null ? Fix.Safe("Add rel=\"noopener\"", new TextSpan(target.NameSpan.Start, target.NameSpan.Start), "rel=\"noopener\" ") : null,
                target: href.Value,
                causeKey: BuiltPages.CauseKey(document, element.StartTag, ""));
        }
    }
}
