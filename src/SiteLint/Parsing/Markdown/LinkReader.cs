using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>Makes links and pictures of Markdig's.</summary>
internal sealed class LinkReader(MarkdownContext context)
{
    private readonly DocumentBuilder builder = context.Builder;
    private readonly StringBuilder text = new();

    /// <summary>Reads a link or picture with its text.</summary>
    public void Read(LinkInline link, InlineReader inlines, bool isVisible)
    {
        var span = link.Span.ToSpan();
        var label = TextSpanOf(link, span);
        if (!link.IsAutoLink)
            context.LabelEnds.Add(label.End);
        if (link.IsImage)
            ReadImage(link, span, label);
        else if (link.Reference is { } definition)
            Use(definition).Links++;
        else
            AddLink(link, span, label);
        if (isVisible)
            ReadTitle(link);
        if (link.IsImage)
        {
            // Links cannot stand in an alternative text, but their sources count as labels that end.
            if (isVisible)
            {
                ReadAlt(link, label);
                context.Prose.AppendPlaceholder(span);
            }

            return;
        }

        if (link.IsAutoLink)
        {
            if (isVisible)
                context.Prose.AppendPlaceholder(span);
            return;
        }

        inlines.Read(link);
    }

    /// <summary>Reads <c>&lt;https://…&gt;</c> and <c>&lt;me@example.org&gt;</c>.</summary>
    public void Read(AutolinkInline autolink)
    {
        var span = autolink.Span.ToSpan();
        var target = new TextSpan(span.Start + 1, Math.Max(span.Start + 1, span.End - 1));
        var link = new Link
        {
            Target = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url,
            TargetSpan = target,
            Span = span,
            Origin = ReferenceOrigin.Autolink,
            Text = autolink.Url,
            TextSpan = target,
            IsDynamic = builder.Mask.TouchesTemplate(target),
        };
        builder.Links.Add(link);
        if (autolink.IsEmail)
            builder.EmailAddresses.Add(new EmailAddress { Text = autolink.Url, Span = target, Origin = EmailOrigin.Mailto });
        else
            TargetAddresses.Add(builder, link);
    }

    /// <summary>Makes a link of every definition.</summary>
    public void ReadDefinitions(LinkReferenceDefinitionGroup group)
    {
        foreach (var block in group)
        {
            if (block is not LinkReferenceDefinition { Label: not null } definition)
                continue;
            context.Labels.Add(definition.Label);
            if (definition is Markdig.Extensions.Footnotes.FootnoteLinkReferenceDefinition || !definition.UrlSpan.IsSet())
                continue;
            var use = context.Uses.GetValueOrDefault(definition);
            if (use is { Links: 0, Images: > 0 })
                continue;
            var target = Bare(definition.UrlSpan.ToSpan());
            var isDynamic = builder.Mask.TouchesTemplate(target);
            var link = new Link
            {
                Target = isDynamic ? builder.Text.Substring(target.Start, target.Length) : definition.Url ?? "",
                TargetSpan = target,
                Span = definition.Span.ToSpan(),
                Origin = ReferenceOrigin.Definition,
                Label = definition.Label,
                UseCount = (use?.Links ?? 0) + (use?.Images ?? 0),
                IsDynamic = isDynamic,
            };
            builder.Links.Add(link);
            TargetAddresses.Add(builder, link);
        }
    }

    private DefinitionUse Use(LinkReferenceDefinition definition)
    {
        if (!context.Uses.TryGetValue(definition, out var use))
            context.Uses.Add(definition, use = new DefinitionUse());
        return use;
    }

    private void AddLink(LinkInline link, TextSpan span, TextSpan label)
    {
        var target = Bare(link.UrlSpan.IsSet() ? link.UrlSpan.ToSpan() : new TextSpan(Math.Min(span.End, label.End + 2), Math.Min(span.End, label.End + 2)));
        if (target.IsEmpty && label.IsEmpty && builder.Profile.HasAttributeLists && builder.Text.AsSpan(span.End).StartsWith("{"))
            return; // "[](){#id}" is how an anchor is written.
        var isDynamic = builder.Mask.TouchesTemplate(target);
        var url = link.Url ?? "";
        if (link.IsAutoLink)
        {
            // A quotation mark behind an address in prose is the sentence's.
            var bare = url.TrimEnd('"', '\'');
            target = new TextSpan(target.Start, target.End - (url.Length - bare.Length));
            url = bare;
        }

        var made = new Link
        {
            Target = isDynamic ? builder.Text.Substring(target.Start, target.Length) : url,
            TargetSpan = target,
            Span = span,
            Origin = link.IsAutoLink ? ReferenceOrigin.BareUrl : ReferenceOrigin.Inline,
            Text = TextOf(link),
            TextSpan = label,
            IsDynamic = isDynamic,
        };
        builder.Links.Add(made);
        TargetAddresses.Add(builder, made);
    }

    private void ReadImage(LinkInline link, TextSpan span, TextSpan label)
    {
        if (link.Reference is { } definition)
            Use(definition).Images++;
        var url = link.Reference?.UrlSpan ?? link.UrlSpan;
        var target = Bare(url.IsSet() ? url.ToSpan() : new TextSpan(Math.Min(span.End, label.End + 2), Math.Min(span.End, label.End + 2)));
        var isDynamic = builder.Mask.TouchesTemplate(target);
        builder.Images.Add(new Image
        {
            Target = isDynamic ? builder.Text.Substring(target.Start, target.Length) : link.Url ?? link.Reference?.Url ?? "",
            TargetSpan = target,
            Span = span,
            Origin = link.Reference is null ? ReferenceOrigin.Inline : ReferenceOrigin.Definition,
            Alt = TextOf(link),
            AltSpan = label,
            WantsAlt = true,
            IsDynamic = isDynamic,
        });
    }

    private void ReadAlt(LinkInline link, TextSpan label)
    {
        if (label.IsEmpty)
            return;
        if (link.FirstChild == link.LastChild && link.FirstChild is LiteralInline)
        {
            context.AttributeProse.AppendSource(context.Masked, label);
        }
        else
        {
            foreach (var inline in link.FindDescendants<LeafInline>())
            {
                if (inline is LiteralInline)
                    context.AttributeProse.AppendSource(context.Masked, inline.Span.ToSpan());
                else if (inline is CodeInline)
                    context.AttributeProse.AppendPlaceholder(inline.Span.ToSpan());
            }
        }

        context.AttributeProse.Finish(ProseScope.Attribute, "alt", null);
    }

    private void ReadTitle(LinkInline link)
    {
        if (link.Reference is not null || !link.TitleSpan.IsSet())
            return;
        var title = link.TitleSpan.ToSpan();
        if (title.Length <= 2 || title.End > context.Masked.Length)
            return;
        context.AttributeProse.AppendSource(context.Masked, new TextSpan(title.Start + 1, title.End - 1));
        context.AttributeProse.Finish(ProseScope.Attribute, "title", null);
    }

    private string TextOf(LinkInline link)
    {
        // Nearly every text is one literal: no builder is needed for it.
        if (link.FirstChild == link.LastChild && link.FirstChild is LiteralInline literal && !builder.Mask.TouchesTemplate(literal.Span.ToSpan()))
            return literal.Content.ToString();
        text.Clear();
        PlainText.Append(link, text, builder.Text, withAlt: link.IsImage);
        return text.ToString();
    }

    /// <summary>Takes the angle brackets off a destination.</summary>
    private TextSpan Bare(TextSpan target)
    {
        if (target.Length >= 2 && builder.Text[target.Start] == '<' && builder.Text[target.End - 1] == '>')
            return new TextSpan(target.Start + 1, target.End - 1);
        return target;
    }

    private static TextSpan TextSpanOf(LinkInline link, TextSpan span)
    {
        if (link.IsAutoLink)
            return span;
        var start = span.Start + (link.IsImage ? 2 : 1);
        var label = link.LabelSpan.IsSet() ? link.LabelSpan.ToSpan() : new TextSpan(start, start);
        if (link.Reference is null || label.Start <= start)
            return label.Start < start ? new TextSpan(start, start) : label;

        // In [text][label] Markdig's label is the second part.
        return new TextSpan(start, Math.Max(start, label.Start - 2));
    }
}
