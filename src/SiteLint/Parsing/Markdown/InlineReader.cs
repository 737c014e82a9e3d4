using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;
using SiteLint.Parsing.Templates;

namespace SiteLint.Parsing.Markdown;

/// <summary>Walks the inline Markdown of one block: prose, code, HTML; links go to <see cref="LinkReader"/>.</summary>
internal sealed class InlineReader(MarkdownContext context, LinkReader links, FootnoteIds footnotes)
{
    private readonly DocumentBuilder builder = context.Builder;
    private readonly string masked = context.Masked;
    private string? hiddenElement;
    private int hiddenStart;

    /// <summary>Begins a block.</summary>
    public void Begin() => hiddenElement = null;

    /// <summary>Reads everything inside a container.</summary>
    public void Read(ContainerInline container)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    ReadLiteral(literal);
                    break;
                case LineBreakInline:
                    if (IsVisible)
                        context.Prose.AppendBlank(inline.Span.ToSpan());
                    break;
                case CodeInline or MathInline:
                    builder.CodeSpans.Add(inline.Span.ToSpan());
                    Placeholder(inline.Span.ToSpan());
                    break;
                case LinkInline link:
                    links.Read(link, this, IsVisible);
                    break;
                case AutolinkInline autolink:
                    links.Read(autolink);
                    Placeholder(autolink.Span.ToSpan());
                    break;
                case HtmlEntityInline entity:
                    if (IsVisible)
                        context.Prose.Append(entity.Transcoded.AsSpan(), entity.Span.ToSpan());
                    break;
                case HtmlInline html:
                    ReadHtml(html.Span.ToSpan());
                    break;
                case FootnoteLink footnote:
                    if (!footnote.IsBackLink)
                    {
                        footnotes.AddReference(footnote);
                        Placeholder(footnote.Span.ToSpan());
                    }

                    break;
                case DelimiterInline delimiter:
                    if (IsVisible)
                        context.Prose.AppendSource(masked, delimiter.Span.ToSpan());
                    Read(delimiter);
                    break;
                case ContainerInline inner:
                    Read(inner);
                    break;
            }
        }
    }

    private bool IsVisible => builder.WantsProse && hiddenElement is null;

    private void Placeholder(TextSpan span)
    {
        if (IsVisible)
            context.Prose.AppendPlaceholder(span);
    }

    private void ReadLiteral(LiteralInline literal)
    {
        if (!IsVisible)
            return;
        var content = literal.Content.AsSpan();
        var span = literal.Span.ToSpan();
        if (content.IsEmpty)
            return;
        if (span.End <= masked.Length)
        {
            // Escapes and the trimming of table cells leave the content somewhere inside its range.
            var at = span.Length == content.Length && literal.IsFirstCharacterEscaped == false
                ? 0
                : masked.AsSpan(span.Start, span.Length).IndexOf(content);
            if (at >= 0)
            {
                context.Prose.AppendSource(masked, TextSpan.FromLength(span.Start + at, content.Length));
                return;
            }
        }

        if (!content.ContainsAny(MaskChars.Both))
            context.Prose.Append(content, span);
    }

    private void ReadHtml(TextSpan span)
    {
        context.Html.Scan(span, isBlock: false);
        var tag = masked.AsSpan(span.Start, span.Length);
        if (tag.StartsWith("<!--"))
        {
            builder.CodeSpans.Add(span);
            return;
        }

        var isEnd = tag.Length > 1 && tag[1] == '/';
        var name = tag[(isEnd ? 2 : 1)..];
        var end = name.IndexOfAny(" \t\r\n/>");
        name = end < 0 ? name : name[..end];
        if (!builder.WantsProse)
            return;
        if (hiddenElement is not null)
        {
            if (isEnd && name.Equals(hiddenElement, StringComparison.OrdinalIgnoreCase))
            {
                hiddenElement = null;
                builder.CodeSpans.Add(new TextSpan(hiddenStart, span.End));
                Placeholder(new TextSpan(hiddenStart, span.End));
            }

            return;
        }

        if (!isEnd && HiddenElements.Find(name) is { } hidden && !tag.EndsWith("/>"))
        {
            hiddenElement = hidden;
            hiddenStart = span.Start;
        }
        else if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            context.Prose.AppendBlank(span);
        }
        else if (name.Equals("img", StringComparison.OrdinalIgnoreCase))
        {
            context.Prose.AppendPlaceholder(span);
        }
    }
}
