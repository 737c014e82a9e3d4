using SiteLint.Parsing.Html;
using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>
/// Hands the HTML inside Markdown to the scanner, range by range. Footnotes come last in the tree wherever they stand:
/// a range that lies before the last one begins a scan of its own.
/// </summary>
internal sealed class MarkdownHtml(DocumentBuilder builder, string text, IReadOnlyList<TextSpan> waiting)
{
    private readonly List<HtmlContent> contents = [];
    private HtmlScanner? scanner;
    private int last;
    private int nextWaiting;

    /// <summary>Ranges that are HTML: blocks and single tags.</summary>
    public SpanList Spans { get; } = new();

    /// <summary>Whether the text behind the last range is inside <c>pre</c>, a comment or the like.</summary>
    public bool IsInCode => scanner is { IsInCode: true };

    /// <summary>The nearest <c>lang</c> around the text behind the last range, or null.</summary>
    public string? Language => scanner?.Language;

    /// <summary>Scans a range, and before it the tags that were masked because their content is Markdown.</summary>
    public void Scan(TextSpan span, bool isBlock)
    {
        Advance(span.Start);
        Spans.Add(span);

        // A block that Markdown takes for HTML may run on over masked tags.
        var start = span.Start;
        while (nextWaiting < waiting.Count && waiting[nextWaiting].Start < span.End)
        {
            var tag = waiting[nextWaiting++];
            if (tag.Start > start)
                Take(new TextSpan(start, tag.Start), isBlock);
            Take(tag, isBlock: false);
            start = Math.Max(start, tag.End);
        }

        if (start < span.End)
            Take(new TextSpan(start, span.End), isBlock);
    }

    /// <summary>Scans the masked tags before an offset.</summary>
    public void Advance(int offset)
    {
        while (nextWaiting < waiting.Count && waiting[nextWaiting].Start < offset)
            Take(waiting[nextWaiting++], isBlock: false);
    }

    /// <summary>Ends the scan and gives the document what was found.</summary>
    public void Finish()
    {
        Advance(int.MaxValue);
        Close();
        foreach (var content in contents)
            HtmlMerge.Add(builder, content);
    }

    private void Take(TextSpan span, bool isBlock)
    {
        if (scanner is not null && span.Start < last)
            Close();
        scanner ??= new HtmlScanner(text, builder.Text, builder.Mask.Templates.ToArray(), new HtmlScanOptions
        {
            Needs = builder.Needs,
            IsEmbedded = true,
            IsJsx = builder.IsJsx,
            MayCloseItself = (builder.Profile.Templates & TemplateSyntax.Vue) != 0,
            HasCrossReferences = (builder.Profile.Templates & TemplateSyntax.DocFx) != 0,
        });
        scanner.Scan(span.Start, span.End, isBlock);
        last = span.End;
    }

    private void Close()
    {
        if (scanner is null)
            return;
        contents.Add(scanner.Finish());
        scanner = null;
        last = 0;
    }
}
