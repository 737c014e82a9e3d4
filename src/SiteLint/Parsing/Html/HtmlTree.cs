using System.Text;
using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>
/// Keeps the open elements of a document and turns tags and text into what is gathered. It knows end tags that may be
/// left out (https://html.spec.whatwg.org/#optional-tags) as far as links, ids and text need them; it builds no DOM.
/// </summary>
internal sealed class HtmlTree
{
    private const int LongestCapture = 4096;
    private const int LongestCaptures = 1 << 18;
    private const int DeepestNesting = 20_000;

    private readonly HtmlSource source;
    private readonly HtmlScanOptions options;
    private readonly HtmlContent content = new();
    private readonly HtmlReferences references;
    private readonly HtmlGlobalAttributes attributes;
    private readonly HtmlProse? prose;
    private readonly HtmlStack stack;
    private readonly HtmlElements? elements;
    private readonly StringBuilder captured = new();
    private int captures;
    private int code;
    private int verbatim;
    private int foreign;
    private int codeStart;

    /// <summary>Creates the tree of one document.</summary>
    public HtmlTree(HtmlSource source, TextSpan[] templates, HtmlScanOptions options)
    {
        this.source = source;
        this.options = options;
        references = new HtmlReferences(source, options, content);
        attributes = new HtmlGlobalAttributes(source, options, content);
        prose = options.WantsProse ? new HtmlProse(source.Original, source.Reader, templates, content.Prose) : null;
        elements = options.WantsElements ? new HtmlElements(source, content.Elements) : null;
        stack = new HtmlStack(new HtmlBalance(source, templates, options, content.Problems), Left);
    }

    /// <summary>Whether text is not prose here.</summary>
    public bool IsInCode => code > 0;

    /// <summary>Whether SVG or MathML is open.</summary>
    public bool IsInForeign => foreign > 0;

    /// <summary>The language in force, or null.</summary>
    public string? Language => stack.Top?.Language;

    /// <summary>Takes the start tag that was read last.</summary>
    /// <returns>The element, where its content is text without markup; else null.</returns>
    public HtmlName? Open()
    {
        var tag = source.Tag;
        var name = tag.Name;
        if (!options.IsJsx)
            stack.CloseFor(name, tag.Span.Start);
        stack.Balance.CheckAttributes();
        if (name.Is(HtmlTraits.Block))
            FlushProse();
        attributes.Take(prose is not null && code == 0, Language);
        var element = elements?.Add(stack.Top?.Element ?? -1) ?? -1;
        if (!ReferenceEquals(name, K.A))
            references.Take();
        TakeStyleAttribute();
        var isVoid = name.Is(HtmlTraits.Void) && !(options.IsJsx && name.Index == HtmlNames.Count);
        if (isVoid || (tag.IsSelfClosing && (foreign > 0 || options.IsJsx || options.MayCloseItself || IsClosedForAuthor(name))) || stack.Depth >= DeepestNesting)
        {
            TakeEmpty(name);
            return null;
        }

        Push(name, element);
        return foreign == 0 && !options.IsJsx && name.Is(HtmlTraits.RawText | HtmlTraits.EscapableText) ? name : null;
    }

    /// <summary>Takes the end tag that was read last.</summary>
    public void Close()
    {
        var tag = source.Tag;
        if (tag.Name.Is(HtmlTraits.Block))
            FlushProse();
        stack.Close(tag.Name, tag.Span, foreign > 0);
    }

    /// <summary>Takes a range of text.</summary>
    public void TakeText(int start, int end)
    {
        if (captures > 0)
            Capture(source.Original.AsSpan(start, end - start), decode: true);
        if (code == 0)
            prose?.Add(start, end);
    }

    /// <summary>Takes the content of an element that holds text without markup.</summary>
    public void TakeRawText(HtmlName name, int start, int end)
    {
        if (end <= start)
            return;
        if (name.Is(HtmlTraits.EscapableText))
            TakeText(start, end);
        else if (ReferenceEquals(name, K.Style))
            HtmlReferences.TakeCss(source.Original, new TextSpan(start, end), source.Reader.HasTemplate, content);
        else if (ReferenceEquals(name, K.Script) && source.RawValueOf(K.Type).Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
            HtmlLinkedData.Take(source, new TextSpan(start, end), content);
    }

    /// <summary>Takes a comment.</summary>
    public void TakeComment(int start, int end)
    {
        content.Comments.Add(new TextSpan(start, end));
        if (code == 0)
            content.CodeSpans.Add(new TextSpan(start, end));
    }

    /// <summary>Takes what stands between two ranges; it is the Markdown parser's, but a link's text is kept.</summary>
    public void TakeGap(int start, int end)
    {
        if (captures > 0 && end > start)
            Capture(source.Original.AsSpan(start, Math.Min(end - start, LongestCapture)), decode: true);
    }

    /// <summary>Ends a block of text.</summary>
    public void EndBlock() => FlushProse();

    /// <summary>Notes that the text ends inside a tag, so that a browser drops it.</summary>
    public void ReportUnfinishedTag(int open, int name, int end) => stack.Balance.ReportUnfinishedTag(open, name, end);

    /// <summary>Notes that the last comment never ends.</summary>
    public void ReportOpenComment()
    {
        if (content.Comments.Count > 0)
            stack.Balance.ReportUnclosedComment(content.Comments[^1]);
    }

    /// <summary>Ends the document.</summary>
    public HtmlContent Finish(int end)
    {
        FlushProse();
        stack.CloseAll(end);
        stack.Balance.Finish();
        return content;
    }

    // "<a name='x'/>" and "<a/>" stay open for a browser, but nobody sees it; a component is its framework's matter.
    private bool IsClosedForAuthor(HtmlName name) => IsComponent(name) || (ReferenceEquals(name, K.A) && source.Tag.Find(K.Href) < 0)
        || (options.HasCrossReferences && (name.Text == "xref" || (ReferenceEquals(name, K.A) && source.RawValueOf(K.Href).StartsWith("xref:", StringComparison.OrdinalIgnoreCase))));

    // "<MyPart>" and "<my-part>"
    private bool IsComponent(HtmlName name) =>
        name.Index == HtmlNames.Count && (char.IsAsciiLetterUpper(source.Text[source.Tag.Span.Start + 1]) || name.Text.Contains('-') || name.Text.Contains(':'));

    private void TakeEmpty(HtmlName name)
    {
        var span = source.Tag.Span;
        if (ReferenceEquals(name, K.A))
            AddLink(StartLink(), span, "", new TextSpan(span.End, span.End));
        if (captures > 0 && ReferenceEquals(name, K.Br))
            Capture(" ", decode: false);
        if (code > 0 || prose is null)
            return;
        if (ReferenceEquals(name, K.Img) || name.Text == "input")
            prose.AddPlaceholder(span.Start, span.End);
        else if (ReferenceEquals(name, K.Br))
            prose.AddBlank(span.Start, span.End);
    }

    private void Push(HtmlName name, int element)
    {
        var tag = source.Tag;
        var open = stack.Push(name, tag.Span, tag.IsSelfClosing);
        open.Element = element;
        open.Language = attributes.LanguageOf(stack.Below?.Language);
        if (ReferenceEquals(name, K.Html))
            content.Language ??= open.Language;
        open.IsCode = name.Is(HtmlTraits.Code) || attributes.IsNotTranslated();
        open.Link = ReferenceEquals(name, K.A) ? StartLink() : null;
        open.Id = name.Is(HtmlTraits.Heading) ? source.ValueOf(K.Id) : null;
        open.Capture = -1;
        if (name.Is(HtmlTraits.KeepsText) && captures < 64)
        {
            open.Capture = captured.Length;
            captures++;
        }

        if (name.Is(HtmlTraits.Foreign))
            foreign++;
        open.IsForeign = foreign > 0 || IsComponent(name);
        if (ReferenceEquals(name, K.Pre) || ReferenceEquals(name, K.Code))
            verbatim++;
        if (open.IsCode && code++ == 0)
            codeStart = tag.Span.End;
    }

    // Called by the stack for each element that ends.
    private void Left(OpenElement open, TextSpan end)
    {
        var name = open.Name;
        if (open.Element >= 0 && !end.IsEmpty)
            content.Elements[open.Element].EndTag = end;
        if (name.Is(HtmlTraits.Foreign))
            foreign--;
        if (ReferenceEquals(name, K.Pre) || ReferenceEquals(name, K.Code))
            verbatim--;
        if (open.IsCode && --code == 0)
            LeaveCode(open, end);
        if (open.Capture >= 0)
            LeaveCapture(open, end);
        else if (open.Link is { } link)
            AddLink(link, new TextSpan(open.StartTag.Start, end.End), "", new TextSpan(open.StartTag.End, end.Start));
        if (name.Is(HtmlTraits.Block))
            FlushProse(open);
    }

    private void LeaveCode(OpenElement open, TextSpan end)
    {
        if (end.Start > codeStart)
            content.CodeSpans.Add(new TextSpan(codeStart, end.Start));
        if (!open.Name.Is(HtmlTraits.Block) && !open.Name.Is(HtmlTraits.RawText))
            prose?.AddPlaceholder(open.StartTag.Start, end.End);
    }

    private void LeaveCapture(OpenElement open, TextSpan end)
    {
        var from = Math.Min(open.Capture, captured.Length);
        var inner = Squeeze(captured.ToString(from, Math.Min(LongestCapture, captured.Length - from)));
        if (--captures == 0)
            captured.Clear();
        var span = new TextSpan(open.StartTag.End, Math.Max(open.StartTag.End, end.Start));
        if (open.Element >= 0)
            content.Elements[open.Element].Text = inner;
        if (open.Link is { } link)
            AddLink(link, new TextSpan(open.StartTag.Start, end.End), inner, span);
        if (open.Name.Is(HtmlTraits.Heading))
        {
            content.Headings.Add(new Heading
            {
                Level = open.Name.Text[1] - '0',
                Text = inner,
                RawText = source.Original.Substring(span.Start, Math.Min(span.Length, LongestCapture)),
                Span = span,
                ExplicitId = open.Id,
                Id = open.Id,
                IsHtml = true,
            });
        }
    }

    private PendingLink? StartLink()
    {
        if (verbatim > 0 && !options.KeepsVerbatimLinks)
            return null;
        var name = K.Href;
        var index = source.Tag.Find(name);
        if (index < 0)
            index = source.Tag.Find(name = K.XlinkHref);
        if (index < 0)
            return null;
        ref readonly var attribute = ref source.Tag.Attributes[index];
        var span = HtmlReferences.TrimValue(source.Original, attribute);

        // A blank at the end of an address is worth a word, unlike that around a URL.
        if (source.Original.AsSpan(span.Start, span.Length).StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            span = new TextSpan(span.Start, attribute.ValueEnd);
        content.Links.Add(null!); // kept for the link, which is whole at its end tag
        return new PendingLink(content.Links.Count - 1, source.Decode(span.Start, span.End), span, name.Text, source.IsDynamic(attribute), source.ValueOf(K.Rel));
    }

    private void AddLink(PendingLink? link, TextSpan span, string inner, TextSpan innerSpan)
    {
        if (link is null)
            return;
        content.Links[link.Slot] = new Link
        {
            Target = link.Target,
            TargetSpan = link.TargetSpan,
            Span = span,
            Origin = ReferenceOrigin.Html,
            Element = K.A.Text,
            Attribute = link.Attribute,
            IsDynamic = link.IsDynamic,
            Rel = link.Rel,
            Text = inner,
            TextSpan = innerSpan.End < innerSpan.Start ? new TextSpan(innerSpan.Start, innerSpan.Start) : innerSpan,
        };
    }

    private void TakeStyleAttribute()
    {
        var index = source.Tag.Find(K.Style);
        if (index < 0)
            return;
        var attribute = source.Tag.Attributes[index];
        var value = source.Text.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        if (!attribute.IsExpression && value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !value.Contains('&'))
            HtmlReferences.TakeCss(source.Original, new TextSpan(attribute.ValueStart, attribute.ValueEnd), source.Reader.HasTemplate, content);
    }

    private void Capture(ReadOnlySpan<char> part, bool decode)
    {
        if (captured.Length > LongestCaptures)
            return;
        if (part.Length > LongestCapture)
            part = part[..LongestCapture];
        if (decode && part.Contains('&'))
            captured.Append(HtmlEntities.Decode(part, inAttribute: false));
        else
            captured.Append(part);
    }

    private void FlushProse() => FlushProse(null);

    private void FlushProse(OpenElement? leaving)
    {
        if (prose is null)
            return;
        var inner = leaving ?? stack.Top;
        var scope = ProseScope.Paragraph;
        var field = "";
        for (int depth = stack.Depth - 1, steps = 0; inner is not null && steps < 8; steps++)
        {
            var found = ScopeOf(inner.Name.Text);
            if (found is { } known)
            {
                scope = known;
                field = inner.Name.Text == "title" ? "title" : "";
                break;
            }

            inner = depth >= 0 ? stack[depth--] : null;
        }

        prose.Flush(scope, field, (leaving ?? stack.Top)?.Language);
    }

    private static ProseScope? ScopeOf(string name) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "title" => ProseScope.Heading,
        "td" or "th" => ProseScope.TableCell,
        "li" or "dt" or "dd" => ProseScope.ListItem,
        "figcaption" or "caption" or "legend" => ProseScope.Caption,
        "body" or "section" or "article" or "blockquote" => ProseScope.Paragraph,
        _ => null,
    };

    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!HtmlTagReader.IsBlank(c))
                squeezed.Append(c);
            else if (squeezed.Length > 0 && squeezed[^1] != ' ')
                squeezed.Append(' ');
        }

        if (squeezed.Length > 0 && squeezed[^1] == ' ')
            squeezed.Length--;
        return squeezed.ToString();
    }
}
