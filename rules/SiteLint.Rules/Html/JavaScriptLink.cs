namespace SiteLint.Rules.Html;

/// <summary>Reports a link whose destination is a script.</summary>
public sealed class JavaScriptLink : DocumentRule
{
    private const string Scheme = "javascript:";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/javascript-link")
    {
        Title = "Link that is a script",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var link in document.Links)
        {
            if (link.IsDynamic || !link.Target.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
                continue;
            var script = link.Target[Scheme.Length..].Trim();
            var doesNothing = script.Length == 0 || script.StartsWith("void", StringComparison.Ordinal) || script is ";" or "//" or "undefined";
            var isBookmarklet = script.StartsWith('(') || script.StartsWith("%28", StringComparison.Ordinal) || script.StartsWith("!function", StringComparison.Ordinal);
            context.Report(
                link.TargetSpan,
                doesNothing ? "This link leads nowhere; a <button> is what does something on this page" : "This link runs a script: it cannot be opened in a new tab, and strict pages block it",
                severity: isBookmarklet ? Severity.Hint : doesNothing ? Severity.Info : null,
                target: link.Target.Length <= 100 ? link.Target : string.Concat(link.Target.AsSpan(0, 97), "…"),
                causeKey: document.Profile.IsBuilt ? link.Target : null);
        }
    }
}
