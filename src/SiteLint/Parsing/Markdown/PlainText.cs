using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;
using SiteLint.Parsing.Templates;

namespace SiteLint.Parsing.Markdown;

/// <summary>The text of inline Markdown as a reader sees it.</summary>
internal static class PlainText
{
    /// <summary>Appends the text of everything inside a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="output">Where to.</param>
    /// <param name="source">The unmasked source: a template tag is shown as written.</param>
    /// <param name="withAlt">Whether the alternative text of pictures belongs to it.</param>
    public static void Append(ContainerInline container, StringBuilder output, string source, bool withAlt)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendLiteral(literal, output, source);
                    break;
                case CodeInline code:
                    output.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    output.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    output.Append(' ');
                    break;
                case AutolinkInline autolink:
                    output.Append(autolink.Url);
                    break;
                case MathInline math:
                    output.Append(math.Content.AsSpan());
                    break;
                case LinkInline { IsImage: true } when !withAlt:
                    break;
                case DelimiterInline delimiter:
                    output.Append(delimiter.ToLiteral());
                    Append(delimiter, output, source, withAlt);
                    break;
                case ContainerInline inner:
                    Append(inner, output, source, withAlt);
                    break;
            }
        }
    }

    private static void AppendLiteral(LiteralInline literal, StringBuilder output, string source)
    {
        var content = literal.Content.AsSpan();
        if (!content.ContainsAny(MaskChars.Both))
        {
            output.Append(content);
            return;
        }

        var sameLength = literal.Span.Length == content.Length && literal.Span.Start + content.Length <= source.Length;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == MaskChars.Value && sameLength)
                output.Append(source[literal.Span.Start + i]);
            else if (content[i] is not (MaskChars.Value or MaskChars.Drop))
                output.Append(content[i]);
        }
    }
}
