namespace SiteLint.Rules.Html;

/// <summary>Reports template syntax that is left in a built page.</summary>
public sealed class UnrenderedTemplate : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("html/unrendered-template")
    {
        Title = "Template syntax in a built page",
        Severity = Severity.Error,
        Needs = Needs.HtmlElements,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (!document.Profile.IsBuilt || document.File.Kind != SourceKind.Html || !Mentions(document.File.Text) || IsFilledByScript(document))
            return;
        var inAttributes = new List<TextSpan>();
        foreach (var element in document.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (!Mentions(attribute.Value) || FindTemplate(document.File.Text, attribute.ValueSpan.Start, attribute.ValueSpan.End) is not { } template)
                    continue;
                inAttributes.Add(element.StartTag);
                if (IsCode(document, element.StartTag.Start) || attribute.Name.StartsWith("data-", StringComparison.Ordinal) || attribute.Name is "content" or "title" or "alt")
                    continue;
                context.Report(attribute.ValueSpan, $"'{Show(document, template)}' was not rendered: this is template syntax in a built page", target: attribute.Value, causeKey: BuiltPages.CauseKey(document, attribute.ValueSpan, ""));
            }
        }

        CheckText(document, inAttributes, context);
    }

    private static void CheckText(Document document, List<TextSpan> tags, RuleContext context)
    {
        var text = document.File.Text;
        var tag = 0;
        for (var i = 0; FindTemplate(text, i, text.Length) is { } template; i = template.End)
        {
            while (tag < tags.Count && tags[tag].End <= template.Start)
                tag++;
            if ((tag < tags.Count && tags[tag].Contains(template.Start)) || IsCode(document, template.Start))
                continue;
            context.Report(template, $"'{Show(document, template)}' was not rendered: readers see the template syntax", severity: Severity.Warning, causeKey: BuiltPages.CauseKey(document, template, ""));
        }
    }

    private static bool Mentions(string text) => text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal);

    // "{{ name … }}" or "{% tag … %}" on one line; braces behind a letter or a backslash are TeX.
    private static TextSpan? FindTemplate(string text, int start, int end)
    {
        while (start < end)
        {
            var open = text.AsSpan(start, end - start).IndexOf('{');
            if (open < 0 || start + open + 4 > end)
                return null;
            open += start;
            start = open + 1;
            var second = text[open + 1];
            if (second is not ('{' or '%') || (open > 0 && (char.IsAsciiLetterOrDigit(text[open - 1]) || text[open - 1] is '\\' or '}' or '{' or '^' or '_' or '$')))
                continue;
            var inner = open + 2;
            while (inner < end && text[inner] is '-' or ' ' or '%' or '<')
                inner++;
            if (inner >= end || !char.IsAsciiLetter(text[inner]))
                continue;
            var rest = text.AsSpan(inner, Math.Min(end - inner, 200));
            var close = rest.IndexOf(second == '{' ? "}}" : "%}");
            if (close > 0 && rest[..close].IndexOfAny('\n', '{') < 0)
                return new TextSpan(open, inner + close + 2);
        }

        return null;
    }

    private static bool IsCode(Document document, int offset)
    {
        int low = 0, high = document.CodeSpans.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = document.CodeSpans[middle];
            if (span.Contains(offset))
                return true;
            if (span.Start > offset)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return false;
    }

    // Vue, Angular and Alpine fill braces in the browser.
    private static bool IsFilledByScript(Document document)
    {
        foreach (var element in document.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("v-", StringComparison.Ordinal) || attribute.Name.StartsWith("ng-", StringComparison.Ordinal) || attribute.Name.StartsWith("x-", StringComparison.Ordinal) || attribute.Name.StartsWith(':') || attribute.Name.StartsWith('@'))
                    return true;
            }
        }

        return false;
    }

    private static string Show(Document document, TextSpan span) =>
        document.File.Slice(span).ToString() is { Length: <= 60 } text ? text : string.Concat(document.File.Slice(span)[..57], "…");
}
