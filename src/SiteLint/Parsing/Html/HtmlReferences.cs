using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>Takes links and images from tags.</summary>
internal sealed class HtmlReferences(HtmlSource source, HtmlScanOptions options, HtmlContent content)
{
    private HtmlTag Tag => source.Tag;

    /// <summary>Takes what the tag that was read last refers to, but for the link of an <c>a</c> element.</summary>
    public void Take()
    {
        switch (Tag.Name.Text)
        {
            case "img":
                TakeImg();
                break;
            case "link":
                TakeLinkElement();
                break;
            case "meta":
                HtmlMeta.Take(source, content);
                break;
            case "area":
                Link(K.Href);
                break;
            case "base":
                if (content.BaseHref is null && source.ValueOf(K.Href) is { } href)
                    content.BaseHref = href.Trim();
                break;
            case "source":
                Link(K.Src);
                Candidates(K.SrcSetName);
                break;
            case "script" or "iframe" or "frame" or "embed" or "audio" or "track":
                Link(K.Src);
                break;
            case "video":
                Link(K.Src);
                Image(K.Poster);
                break;
            case "object":
                Link(K.Data);
                break;
            case "image":
                Image(K.Href);
                Image(K.XlinkHref);
                break;
            case "use":
                TakeUse();
                break;
            case "form":
                Link(K.Action);
                break;
            case "button":
                Link(K.FormAction);
                break;
            case "input":
                Link(K.FormAction);
                if (source.RawValueOf(K.Type).Equals("image", StringComparison.OrdinalIgnoreCase))
                    Image(K.Src, wantsAlt: true);
                break;
            case "blockquote" or "q" or "del" or "ins":
                Link(K.Cite);
                break;
            case "body" or "table" or "td" or "th" or "tr":
                Image(K.Background);
                break;
            default:
                if (options.IsJsx && Tag.Name.Index == HtmlNames.Count)
                    TakeComponent();
                break;
        }
    }

    /// <summary>Takes the URLs of CSS in a range: a style sheet, a <c>style</c> element or attribute.</summary>
    public static void TakeCss(string text, TextSpan range, Func<int, int, bool> isDynamic, HtmlContent content)
    {
        foreach (var reference in CssReferences.Find(text, range.Start, range.End))
        {
            var dynamic = isDynamic(reference.Span.Start, reference.Span.End);
            var attribute = reference.IsImport ? "@import" : "url";
            if (reference.IsImport || reference.IsFont || !LooksLikeImage(reference.Url))
                content.Links.Add(new Link { Target = reference.Url, TargetSpan = reference.Span, Span = reference.Span, Origin = ReferenceOrigin.Css, Element = "style", Attribute = attribute, IsDynamic = dynamic });
            else
                content.Images.Add(new Image { Target = reference.Url, TargetSpan = reference.Span, Span = reference.Span, Origin = ReferenceOrigin.Css, Element = "style", Attribute = attribute, IsDynamic = dynamic });
        }
    }

    /// <summary>The destination of an attribute without the white space around it, and its place.</summary>
    public static TextSpan TrimValue(string text, in RawAttribute attribute)
    {
        int start = attribute.ValueStart, end = attribute.ValueEnd;
        while (start < end && HtmlTagReader.IsBlank(text[start]))
            start++;
        while (end > start && HtmlTagReader.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>Whether a URL ends in the extension of a picture, or is a picture by itself.</summary>
    public static bool LooksLikeImage(ReadOnlySpan<char> url)
    {
        if (url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
            return true;
        var end = url.IndexOfAny('?', '#');
        if (end >= 0)
            url = url[..end];
        var dot = url.LastIndexOf('.');
        if (dot < 0 || url.Length - dot > 6)
            return false;
        Span<char> extension = stackalloc char[8];
        var length = url[(dot + 1)..].ToLowerInvariant(extension);
        return extension[..length] is "png" or "jpg" or "jpeg" or "gif" or "webp" or "avif" or "svg" or "ico" or "bmp" or "jfif" or "apng" or "tif" or "tiff";
    }

    private void TakeImg()
    {
        var src = Tag.Find(K.Src);
        var lazy = Tag.Find(K.DataSrc);
        if (src >= 0)
            AddImage(Tag.Attributes[src], K.Src.Text, wantsAlt: true);
        if (lazy >= 0 && LooksLikeImage(source.RawValueOf(K.DataSrc)))
            AddImage(Tag.Attributes[lazy], K.DataSrc.Text, wantsAlt: src < 0);
        var before = content.Images.Count;
        Candidates(K.SrcSetName, wantsAlt: src < 0 && lazy < 0);
        Candidates(K.DataSrcSet);
        Link(K.LongDesc);
        if (src < 0 && lazy < 0 && content.Images.Count == before && !Tag.HasTemplate && !HasBinding())
        {
            var place = new TextSpan(Tag.NameEnd, Tag.NameEnd);
            content.Images.Add(NewImage("", place, "", isDynamic: false, wantsAlt: true, ReferenceOrigin.Html, ""));
        }
    }

    // A picture whose source is set by a framework (":src", "v-bind:src", "[src]", "x-bind:src", "data-…").
    private bool HasBinding()
    {
        foreach (ref readonly var attribute in Tag.Attributes)
        {
            var name = source.Text.AsSpan(attribute.NameStart, attribute.NameEnd - attribute.NameStart);
            if (name.IndexOfAny(':', '[', '{') >= 0 || name.StartsWith("v-") || name.StartsWith("data-") || name.Contains("src", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return options.IsJsx && Tag.HasTemplate;
    }

    private void TakeLinkElement()
    {
        var rel = source.ValueOf(K.Rel) ?? "";
        var index = Tag.Find(K.Href);
        Candidates(K.ImageSrcSet);
        if (index < 0)
            return;
        if (HasWord(rel, "preconnect") || HasWord(rel, "dns-prefetch"))
            return;
        if (HasWord(rel, "icon") || HasWord(rel, "apple-touch-icon") || HasWord(rel, "apple-touch-icon-precomposed") || HasWord(rel, "mask-icon") || HasWord(rel, "image_src"))
            AddImage(Tag.Attributes[index], K.Href.Text, wantsAlt: false);
        else
            Link(K.Href, rel);
    }

    private void TakeUse()
    {
        // A fragment alone is often in a sprite that a layout or a script brings.
        if (!source.RawValueOf(K.Href).StartsWith("#"))
            Link(K.Href);
        if (!source.RawValueOf(K.XlinkHref).StartsWith("#"))
            Link(K.XlinkHref);
    }

    private void TakeComponent()
    {
        Link(K.Href);
        Link(K.To);
        var index = Tag.Find(K.Src);
        if (index < 0)
            return;
        var name = Tag.Name.Text;
        if (name.Contains("Image", StringComparison.Ordinal) || name.Contains("Img", StringComparison.Ordinal) || LooksLikeImage(source.RawValueOf(K.Src)))
            AddImage(Tag.Attributes[index], K.Src.Text, wantsAlt: false);
        else
            Link(K.Src);
    }

    private void Link(HtmlName name, string? rel = null)
    {
        var index = Tag.Find(name);
        if (index < 0)
            return;
        ref readonly var attribute = ref Tag.Attributes[index];
        var span = TrimValue(source.Original, attribute);

        // An empty source or action means "none" or "this page"; only links that are followed may be judged empty.
        if (span.IsEmpty && !ReferenceEquals(name, K.Href))
            return;
        content.Links.Add(new Link
        {
            Target = source.Decode(span.Start, span.End),
            TargetSpan = span,
            Span = Tag.Span,
            Origin = ReferenceOrigin.Html,
            Element = Tag.Name.Text,
            Attribute = name.Text,
            IsDynamic = source.IsDynamic(attribute),
            Rel = rel,
        });
    }

    private void Image(HtmlName name, bool wantsAlt = false)
    {
        var index = Tag.Find(name);
        if (index >= 0 && Tag.Attributes[index].ValueEnd > Tag.Attributes[index].ValueStart)
            AddImage(Tag.Attributes[index], name.Text, wantsAlt);
    }

    private void AddImage(in RawAttribute attribute, string name, bool wantsAlt)
    {
        var span = TrimValue(source.Original, attribute);
        content.Images.Add(NewImage(source.Decode(span.Start, span.End), span, name, source.IsDynamic(attribute), wantsAlt, ReferenceOrigin.Html, ""));
    }

    private void Candidates(HtmlName name, bool wantsAlt = false)
    {
        var index = Tag.Find(name);
        if (index < 0)
            return;
        var attribute = Tag.Attributes[index];
        if (attribute.IsExpression)
            return;

        // Split as masked, so that blanks in templates do not split; in HTML references hardly ever stand for blanks.
        var value = source.Text.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        foreach (var candidate in SrcSet.Split(value))
        {
            var span = new TextSpan(attribute.ValueStart + candidate.Url.Start, attribute.ValueStart + candidate.Url.End);
            var descriptor = value[candidate.Descriptor.Start..candidate.Descriptor.End].ToString();
            var dynamic = source.Reader.HasTemplate(span.Start, span.End);
            content.Images.Add(NewImage(source.Decode(span.Start, span.End), span, name.Text, dynamic, wantsAlt, ReferenceOrigin.SrcSet, descriptor));
            wantsAlt = false;
        }
    }

    private Image NewImage(string target, TextSpan span, string attribute, bool isDynamic, bool wantsAlt, ReferenceOrigin origin, string descriptor)
    {
        var alt = Tag.Find(K.Alt);
        var role = source.RawValueOf(K.Role);
        var isImg = ReferenceEquals(Tag.Name, K.Img);
        return new Image
        {
            Target = target,
            TargetSpan = span,
            Span = Tag.Span,
            Origin = origin,
            Element = Tag.Name.Text,
            Attribute = attribute,
            IsDynamic = isDynamic,
            Alt = alt >= 0 ? source.Decode(Tag.Attributes[alt]) : null,
            AltSpan = alt >= 0 ? new TextSpan(Tag.Attributes[alt].ValueStart, Tag.Attributes[alt].ValueEnd) : default,
            IsDecorative = role is "presentation" or "none" || source.RawValueOf(K.AriaHidden) is "true",
            WantsAlt = wantsAlt && !(Tag.HasTemplate && alt < 0),
            Width = isImg ? Pixels(K.Width) : 0,
            Height = isImg ? Pixels(K.Height) : 0,
            Descriptor = descriptor,
        };
    }

    private int Pixels(HtmlName name)
    {
        var value = source.RawValueOf(name).Trim();
        if (value.EndsWith("px"))
            value = value[..^2];
        return int.TryParse(value, System.Globalization.NumberStyles.None, null, out var pixels) ? pixels : 0;
    }

    private static bool HasWord(string text, string word)
    {
        for (var start = 0; start <= text.Length - word.Length; start++)
        {
            var end = start + word.Length;
            if ((start == 0 || HtmlTagReader.IsBlank(text[start - 1])) && (end == text.Length || HtmlTagReader.IsBlank(text[end]))
                && text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
