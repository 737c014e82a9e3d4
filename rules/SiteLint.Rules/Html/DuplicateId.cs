namespace SiteLint.Rules.Html;

/// <summary>Reports an id that two elements of an HTML file have.</summary>
public sealed class DuplicateId : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/duplicate-id")
    {
        Title = "Two elements with the same id",
        Severity = Severity.Warning,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.File.Kind != SourceKind.Html)
            return;
        var first = new Dictionary<string, HtmlAttribute>(StringComparer.Ordinal);
        var isInDrawing = new bool[document.Elements.Count];
        for (var i = 0; i < isInDrawing.Length; i++)
        {
            // Two branches of a template may both have it, and the parts of drawings are not linked to.
            var element = document.Elements[i];
            isInDrawing[i] = element.Name is "svg" or "template" || (element.Parent >= 0 && isInDrawing[element.Parent]);
            if (isInDrawing[i] || element.Find("id") is not { Value.Length: > 0 } id || id.Value.Contains('{'))
                continue;
            if (first.TryAdd(id.Value, id) || (document.TemplateSpans.Count > 0 && !document.Profile.IsBuilt))
                continue;
            context.Report(
                id.ValueSpan,
                $"The id '{Show(id.Value)}' is taken by an element before this one; links and scripts find that one",
                related: [new RelatedPlace(document.File.Path, first[id.Value].ValueSpan, "the first element with this id")],
                causeKey: BuiltPages.CauseKey(document, id.ValueSpan, ""));
        }
    }

    private static string Show(string id) => id.Length <= 60 ? id : string.Concat(id.AsSpan(0, 57), "…");
}
