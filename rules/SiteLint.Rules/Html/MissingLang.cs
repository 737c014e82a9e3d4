namespace SiteLint.Rules.Html;

/// <summary>Reports an <c>html</c> element that does not name the page's language.</summary>
public sealed class MissingLang : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/missing-lang")
    {
        Title = "Page without a language",
        Severity = Severity.Warning,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.File.Kind is not (SourceKind.Html or SourceKind.Template))
            return;
        for (var i = 0; i < document.Elements.Count && i < 8; i++)
        {
            var element = document.Elements[i];
            if (element.Name != "html")
                continue;
            if (element.Find("lang") is not { HasValue: true } && element.Find("xml:lang") is null && !HasTemplate(document, element.StartTag))
                context.Report(element.StartTag, "<html> has no 'lang'; screen readers, browsers and search engines have to guess the language", causeKey: document.Profile.IsBuilt ? "lang" : null);
            return;
        }
    }

    private static bool HasTemplate(Document document, TextSpan tag)
    {
        foreach (var template in document.TemplateSpans)
        {
            if (template.Overlaps(tag))
                return true;
        }

        return false;
    }
}
