using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteLint.Parsing.Templates;
using SiteLint.Sites;
using SiteLint.Sites.Ids;

namespace SiteLint.Parsing.Markdown;

/// <summary>Makes headings and, when all are known, their ids.</summary>
internal sealed class HeadingReader(MarkdownContext context, AttributeLists attributes)
{
    private readonly DocumentBuilder builder = context.Builder;

    /// <summary>Reads a heading.</summary>
    public void Read(HeadingBlock block)
    {
        var span = ContentOf(block);
        var text = new StringBuilder();
        if (block.Inline is not null)
            PlainText.Append(block.Inline, text, builder.Text, withAlt: builder.Profile.Dialect == MarkdownDialect.Mdx);
        builder.Headings.Add(new Heading
        {
            Level = block.Level,
            Text = text.ToString().Trim(),
            RawText = builder.Text.Substring(span.Start, span.Length),
            Span = span,
            ExplicitId = attributes.IdOf(span, block.Span.ToSpan()),
        });
    }

    /// <summary>Keeps a term of a definition list for its id.</summary>
    public void ReadTerm(LeafBlock block)
    {
        var span = block.Span.ToSpan();
        if (builder.Profile.HasTermIds && span.Length > 0)
            builder.Terms.Add(new Heading { Level = 1, Text = "", RawText = builder.Text.Substring(span.Start, span.Length), Span = span });
    }

    /// <summary>Asks the generator's id maker for the ids, in the order of the page.</summary>
    public static void GiveIds(DocumentBuilder builder)
    {
        if (builder.Headings.Count == 0 && builder.Terms.Count == 0)
            return;
        builder.Headings.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        HeadingIdMaker maker = builder.Profile.IdMaker();
        foreach (var id in builder.Ids)
        {
            if (id.Origin == ElementIdOrigin.Explicit)
                maker.Reserve(id.Name);
        }

        foreach (var heading in builder.Headings)
        {
            if (heading.ExplicitId is { } own && !heading.IsHtml)
                maker.Reserve(own);
        }

        foreach (var heading in builder.Headings)
        {
            // Renderers of Markdown leave HTML alone; only GitHub gives its headings ids too.
            if (heading.IsHtml && builder.Profile.Dialect != MarkdownDialect.GitHub)
            {
                heading.Id = heading.ExplicitId;
                continue;
            }

            if (heading.ExplicitId is null && builder.Mask.TouchesTemplate(heading.Span))
            {
                builder.UnknownIdsBecause ??= "a heading holds template syntax";
                continue;
            }

            heading.IsInElement = IsInElement(builder, heading.Span.Start);
            heading.Id = maker.Next(heading);
            if (heading.Id is not { Length: > 0 } id || (heading.IsHtml && heading.ExplicitId is not null))
                continue;
            builder.Ids.Add(new ElementId(id, heading.Span, heading.ExplicitId is null ? ElementIdOrigin.Heading : ElementIdOrigin.Explicit));
        }

        foreach (var term in builder.Terms)
        {
            if (builder.Mask.TouchesTemplate(term.Span))
                builder.UnknownIdsBecause ??= "a term holds template syntax";
            else if (maker.Next(term) is { } id)
                builder.Ids.Add(new ElementId(id, term.Span, ElementIdOrigin.Heading));
        }
    }

    private static bool IsInElement(DocumentBuilder builder, int offset)
    {
        foreach (var element in builder.MarkdownElements)
        {
            if (element.Contains(offset))
                return true;
        }

        return false;
    }

    private TextSpan ContentOf(HeadingBlock block)
    {
        var masked = context.Masked;
        int start, end;
        if (block.IsSetext)
        {
            if (block.Inline?.FirstChild is not { } first)
                return new TextSpan(block.Span.Start, block.Span.Start);
            start = first.Span.Start;
            end = block.Inline.LastChild!.Span.End + 1;
            if (block.Inline.LastChild is ContainerInline last)
                end = Math.Max(end, LastEnd(last));
        }
        else
        {
            start = block.Span.Start;
            end = Math.Min(block.Span.End + 1, masked.Length);
            while (start < end && masked[start] == '#')
                start++;
        }

        end = Math.Clamp(end, start, masked.Length);
        while (end > start && (char.IsWhiteSpace(masked[end - 1]) || masked[end - 1] == MaskChars.Drop))
            end--;
        while (start < end && (char.IsWhiteSpace(masked[start]) || masked[start] == MaskChars.Drop))
            start++;
        return new TextSpan(start, end);
    }

    private static int LastEnd(ContainerInline container)
    {
        var end = container.Span.End + 1;
        for (var inline = container.LastChild; inline is not null; inline = (inline as ContainerInline)?.LastChild)
            end = Math.Max(end, inline.Span.End + 1);
        return end;
    }
}
