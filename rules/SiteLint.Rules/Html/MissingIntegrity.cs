namespace SiteLint.Rules.Html;

/// <summary>Reports a script of another host that is run whatever it has become.</summary>
public sealed class MissingIntegrity : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/integrity")
    {
        Title = "Third-party script without integrity",
        Severity = Severity.Hint,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var element in document.Elements)
        {
            if (element.Name != "script" || element.Find("src") is not { } source || element.Find("integrity") is not null)
                continue;
            var url = source.Value.Trim();
            if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("//", StringComparison.Ordinal))
                continue;
            if (document.Profile.Origin is { } origin && url.StartsWith(origin, StringComparison.OrdinalIgnoreCase))
                continue;
            context.Report(
                source.ValueSpan,
                "This script comes from another host without 'integrity', so whoever changes it there runs code here",
                target: url,
                causeKey: url);
        }
    }
}
