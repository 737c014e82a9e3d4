using System.Globalization;
using Markdig.Extensions.Footnotes;
using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>The ids that a renderer gives footnotes and the references to them.</summary>
internal sealed class FootnoteIds(DocumentBuilder builder)
{
    private readonly Dictionary<string, int> references = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the ids of a reference, and with the first one those of its footnote.</summary>
    public void AddReference(FootnoteLink link)
    {
        var label = (link.Footnote.Label ?? "").TrimStart('^');
        var span = link.Span.ToSpan();
        var count = references.GetValueOrDefault(label) + 1;
        references[label] = count;
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var times = count.ToString(CultureInfo.InvariantCulture);
        switch (builder.Profile.Dialect)
        {
            case MarkdownDialect.Kramdown:
                Add(count == 1 ? $"fnref:{label}" : $"fnref:{label}:{count - 1}", span);
                AddNote(count, $"fn:{label}", link);
                break;
            case MarkdownDialect.PythonMarkdown:
                Add(count == 1 ? $"fnref:{label}" : $"fnref{times}:{label}", span);
                AddNote(count, $"fn:{label}", link);
                break;
            case MarkdownDialect.Goldmark:
                Add(count == 1 ? $"fnref:{order}" : $"fnref{count - 1}:{order}", span);
                AddNote(count, $"fn:{order}", link);
                break;
            case MarkdownDialect.GitHub or MarkdownDialect.Mdx or MarkdownDialect.Remark:
                Add(count == 1 ? $"user-content-fnref-{label}" : $"user-content-fnref-{label}-{times}", span);
                AddNote(count, $"user-content-fn-{label}", link);
                break;
            default:
                Add(count == 1 ? $"fnref:{order}" : $"fnref:{order}:{count - 1}", span);
                AddNote(count, $"fn:{order}", link);
                break;
        }
    }

    private void AddNote(int count, string name, FootnoteLink link)
    {
        if (count == 1)
            Add(name, link.Footnote.Span.ToSpan());
    }

    private void Add(string name, TextSpan span) => builder.Ids.Add(new ElementId(name, span, ElementIdOrigin.Footnote));
}
