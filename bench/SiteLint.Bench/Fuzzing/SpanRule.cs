namespace SiteLint.Bench.Fuzzing;

/// <summary>A rule that reports nothing and throws where a document has a span outside its file: rules slice the text by them.</summary>
internal sealed class SpanRule : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("fuzz/spans") { Title = "Looks at every span", Severity = Severity.Hint, Needs = Needs.Prose | Needs.EmailAddresses | Needs.HtmlElements };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        var length = document.File.Text.Length;
        foreach (var link in document.Links)
        {
            In(link.Span, "link", length);
            In(link.TargetSpan, "target", length);
            In(link.TextSpan, "text", length);
        }

        foreach (var image in document.Images)
        {
            In(image.Span, "image", length);
            In(image.TargetSpan, "source", length);
            In(image.AltSpan, "alt", length);
        }

        foreach (var heading in document.Headings)
            In(heading.Span, "heading", length);
        foreach (var id in document.Ids)
            In(id.Span, "id", length);
        foreach (var address in document.EmailAddresses)
            In(address.Span, "address", length);
        foreach (var broken in document.BrokenReferences)
            In(broken.Span, "broken reference", length);
        foreach (var span in document.CodeSpans)
            In(span, "code", length);
        foreach (var span in document.TemplateSpans)
            In(span, "template", length);
        foreach (var problem in document.Problems)
            In(problem.Span, "problem", length);
        if (document.FrontMatter is { Root: { } root })
            Check(root, length);
        if (document.Data?.Root is { } data)
            Check(data, length);
        foreach (var block in document.Prose)
            Check(block, length);
    }

    private static void Check(DataNode node, int length)
    {
        In(node.Span, "value", length);
        if (node.IsAlias)
            return;
        foreach (var entry in node.Entries)
        {
            In(entry.KeySpan, "key", length);
            Check(entry.Value, length);
        }

        foreach (var item in node.Items)
            Check(item, length);
    }

    private static void Check(ProseBlock block, int length)
    {
        var last = 0;
        for (var i = 0; i < block.Text.Length; i++)
        {
            var span = block.ToSource(i, i + 1);
            In(span, "prose", length);
            if (span.Start < last)
                throw new InvalidOperationException($"prose runs backwards in '{block.Text}'");
            last = span.Start;
        }
    }

    private static void In(TextSpan span, string what, int length)
    {
        if (span.Start < 0 || span.Start > span.End || span.End > length)
            throw new InvalidOperationException($"{what} {span} of {length}");
    }
}
