using System.Net;
using SiteLint.Parsing.Templates;

namespace SiteLint.Parsing;

/// <summary>Reads the addresses in a sitemap, an RSS or an Atom feed by scanning: it need not be well-formed.</summary>
internal static class FeedPage
{
    /// <summary>Reads a file into <paramref name="builder"/>.</summary>
    public static void Parse(DocumentBuilder builder)
    {
        new BraceScanner(builder, new TagReader(builder)).Scan(0);
        var text = builder.Mask.Masked;
        for (var i = 0; ;)
        {
            var found = text.AsSpan(i).IndexOf('<');
            if (found < 0)
                return;
            i += found + 1;
            if (text.AsSpan(i).StartsWith("!--"))
            {
                var end = text.AsSpan(i).IndexOf("-->");
                if (end < 0)
                    return;
                i += end;
                continue;
            }

            var nameEnd = i;
            while (nameEnd < text.Length && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is ':' or '-'))
                nameEnd++;
            var close = text.AsSpan(nameEnd).IndexOf('>');
            if (close < 0)
                return;
            close += nameEnd;
            var name = text.AsSpan(i, nameEnd - i);
            if (name is "link" or "atom:link" or "a" or "xhtml:link" or "enclosure" or "content" or "source")
                ReadAttribute(builder, text, new TextSpan(nameEnd, close), name.ToString());
            if (name is "loc" or "image:loc" or "video:content_loc" or "link" or "url" or "comments" && text[close - 1] != '/')
                ReadContent(builder, text, close + 1, name.ToString());
            i = close;
        }
    }

    private static void ReadAttribute(DocumentBuilder builder, string text, TextSpan tag, string element)
    {
        foreach (var argument in TagArguments.Read(text, tag))
        {
            if (argument.Name is "href" or "url" or "src" && argument.IsQuoted)
                Add(builder, argument.ValueSpan, element, argument.Name);
        }
    }

    private static void ReadContent(DocumentBuilder builder, string text, int start, string element)
    {
        var end = text.AsSpan(start).IndexOf('<');
        if (end <= 0)
            return;
        end += start;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            Add(builder, new TextSpan(start, end), element, "");
    }

    private static void Add(DocumentBuilder builder, TextSpan span, string element, string attribute)
    {
        var target = builder.Text.Substring(span.Start, span.Length);
        builder.Links.Add(new Link
        {
            Target = target.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(target) : target,
            TargetSpan = span,
            Span = span,
            Origin = ReferenceOrigin.Feed,
            Element = element,
            Attribute = attribute,
            IsDynamic = builder.Mask.TouchesTemplate(span),
        });
    }
}
