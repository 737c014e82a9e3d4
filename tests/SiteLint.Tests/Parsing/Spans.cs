namespace SiteLint.Tests.Parsing;

/// <summary>Checks what must hold for every document: each span lies in its file.</summary>
internal static class Spans
{
    public static void Check(Document document)
    {
        var length = document.File.Text.Length;
        void In(TextSpan span, string what)
        {
            if (span.Start < 0 || span.Start > span.End || span.End > length)
                Assert.Fail($"{document.File.Path}: {what} {span} of {length}");
        }

        foreach (var link in document.Links)
        {
            In(link.Span, "link");
            In(link.TargetSpan, "target");
            In(link.TextSpan, "text");
        }

        foreach (var image in document.Images)
        {
            In(image.Span, "image");
            In(image.TargetSpan, "source");
            In(image.AltSpan, "alt");
        }

        foreach (var heading in document.Headings)
            In(heading.Span, "heading");
        foreach (var id in document.Ids)
            In(id.Span, "id");
        foreach (var address in document.EmailAddresses)
            In(address.Span, "address");
        foreach (var broken in document.BrokenReferences)
            In(broken.Span, "broken reference");
        foreach (var span in document.CodeSpans)
            In(span, "code");
        foreach (var span in document.TemplateSpans)
            In(span, "template");
        foreach (var problem in document.Problems)
            In(problem.Span, "problem");
        foreach (var block in document.Prose)
        {
            var last = 0;
            for (var i = 0; i < block.Text.Length; i++)
            {
                var span = block.ToSource(i, i + 1);
                In(span, "prose");
                if (block.Text[i] != ProseBlock.Placeholder && span.Length == 1 && !char.IsWhiteSpace(block.Text[i]) && block.Text[i] != '\uFFFD'
                    && document.File.Text[span.Start] != block.Text[i])
                {
                    Assert.Fail($"{document.File.Path}: '{block.Text[i]}' is not at {span.Start} in '{block.Text}'");
                }

                if (span.Start < last)
                    Assert.Fail($"{document.File.Path}: prose runs backwards in '{block.Text}'");
                last = span.Start;
            }
        }
    }
}
