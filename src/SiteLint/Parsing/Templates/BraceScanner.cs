using SiteLint.Sites;

namespace SiteLint.Parsing.Templates;

/// <summary>
/// Masks template syntax that begins with a brace: Liquid, Nunjucks and Jinja, Hugo's shortcodes, Go templates, Vue.
/// </summary>
internal sealed class BraceScanner(DocumentBuilder builder, TagReader tags)
{
    /// <summary>A tag longer than this has lost its end.</summary>
    private const int MaximumLength = 20_000;

    private readonly string text = builder.Text;
    private readonly TextMask mask = builder.Mask;
    private readonly TemplateSyntax syntax = SyntaxOf(builder.Profile);

    /// <summary>Block tags whose end was looked for in vain: it is not looked for again.</summary>
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);

    /// <summary>Masks every tag from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        var hasOutput = (syntax & (TemplateSyntax.Liquid | TemplateSyntax.Nunjucks | TemplateSyntax.Vue | TemplateSyntax.GoTemplate)) != 0;
        var hasTags = (syntax & (TemplateSyntax.Liquid | TemplateSyntax.Nunjucks)) != 0;
        var hasShortcodes = (syntax & TemplateSyntax.HugoShortcode) != 0;
        if (!hasOutput && !hasShortcodes)
            return;
        for (var i = start; ;)
        {
            var next = text.AsSpan(i).IndexOf('{');
            if (next < 0 || i + next + 1 >= text.Length)
                return;
            i += next;
            var second = text[i + 1];
            var third = i + 2 < text.Length ? text[i + 2] : '\0';
            if (second == '{' && hasShortcodes && third is '<' or '%')
                i = ReadShortcode(i, third);
            else if (second == '{' && hasOutput)
                i = ReadOutput(i);
            else if (second == '%' && hasTags)
                i = ReadTag(i);
            else if (second == '#' && (syntax & TemplateSyntax.Nunjucks) != 0 && third is ' ' or '\n' or '\r' or '-')
                i = ReadComment(i);
            else
                i++;
        }
    }

    /// <summary>Pages of a generator that was not recognised still hold its tags; they are neither text nor links.</summary>
    private static TemplateSyntax SyntaxOf(ParsingProfile profile) =>
        profile is { Templates: TemplateSyntax.None, Generator: "markdown" }
            ? TemplateSyntax.Liquid | TemplateSyntax.HugoShortcode
            : profile.Templates;

    private int Find(int from, string end)
    {
        var length = Math.Min(MaximumLength, text.Length - from);
        var found = text.AsSpan(from, length).IndexOf(end);
        return found < 0 ? -1 : from + found;
    }

    private int ReadOutput(int start)
    {
        var close = Find(start + 2, "}}");
        if (close < 0)
            return start + 2;
        var span = new TextSpan(start, close + 2);
        var inner = text.AsSpan(start + 2, close - start - 2).Trim().Trim('-').Trim();
        if ((syntax & TemplateSyntax.Vue) != 0 && text.AsSpan(start, span.Length).IndexOfAny('\n', '\r') >= 0
            && text.AsSpan(start, span.Length).Contains("\n\n", StringComparison.Ordinal))
        {
            return start + 2;
        }

        mask.AddTemplate(span);
        if ((syntax & TemplateSyntax.GoTemplate) != 0)
        {
            if (inner.StartsWith("/*"))
            {
                builder.CodeSpans.Add(span);
                mask.Replace(span, MaskChars.Drop);
                return span.End;
            }

            ReadPartial(inner, span);
            if (IsGoControl(inner))
            {
                Hide(span);
                return span.End;
            }
        }

        Show(span);
        return span.End;
    }

    private static bool IsGoControl(ReadOnlySpan<char> inner)
    {
        var end = inner.IndexOfAny(' ', '\n', '\t');
        var word = end < 0 ? inner : inner[..end];
        return word is "if" or "else" or "end" or "range" or "with" or "define" or "block" || word.StartsWith("$") && inner.Contains(":=", StringComparison.Ordinal);
    }

    private void ReadPartial(ReadOnlySpan<char> inner, TextSpan span)
    {
        if (!inner.StartsWith("partial") && !inner.StartsWith("template"))
            return;
        var open = inner.IndexOf('"');
        if (open < 0)
            return;
        var close = inner[(open + 1)..].IndexOf('"');
        if (close > 0)
            builder.Inclusions.Add(new Inclusion(inner.Slice(open + 1, close).ToString(), "hugo-partial", span));
    }

    private int ReadComment(int start)
    {
        var close = Find(start + 2, "#}");
        if (close < 0)
            return start + 2;
        var span = new TextSpan(start, close + 2);
        mask.AddTemplate(span);
        builder.CodeSpans.Add(span);
        mask.Replace(span, MaskChars.Drop);
        return span.End;
    }

    private int ReadTag(int start)
    {
        var close = Find(start + 2, "%}");
        if (close < 0)
            return start + 2;
        var span = new TextSpan(start, close + 2);
        var (name, arguments) = Split(start + 2, close);
        if (name.Length == 0)
            return start + 2;
        if (name is "raw" or "verbatim" or "comment" || TemplateNames.IsCode(name) || KeepsBlock(name, arguments))
        {
            var (endStart, end) = FindEndTag(span.End, "end" + name);
            if (endStart >= 0)
                return ReadBlock(name, span, new TextSpan(endStart, end));
        }

        mask.AddTemplate(span);
        if (name is "include" or "include_relative" or "include_cached" or "render" or "include_absolute")
        {
            ReadInclude(name, span, arguments);
            Show(span);
            return span.End;
        }

        tags.Read(name, span, arguments, bareIsVariable: false);
        if (TemplateNames.IsControl(name))
        {
            Hide(span);
            return span.End;
        }

        if (!TemplateNames.BringsNoIds(name))
            builder.UnknownIdsBecause ??= $"the tag '{name}' may bring ids";
        Show(span);
        return span.End;
    }

    /// <summary>Whether a tag of a page keeps what follows in a variable: where and as what it comes out, another template says.</summary>
    private bool KeepsBlock(string name, TextSpan arguments) =>
        name == "set" && builder.File.Kind == SourceKind.Markdown && (syntax & TemplateSyntax.Nunjucks) != 0 && !text.AsSpan(arguments.Start, arguments.Length).Contains('=');

    private void ReadInclude(string name, TextSpan span, TextSpan arguments)
    {
        var (file, rest) = Split(arguments.Start, arguments.End);
        var quoted = file.Length > 1 && file[0] is '"' or '\'';
        file = file.Trim('"', '\'', ',');
        var syntaxName = (syntax & TemplateSyntax.Nunjucks) != 0 && quoted
            ? "nunjucks-include"
            : name switch { "include_relative" => "liquid-include-relative", "render" => "liquid-render", _ => "liquid-include" };
        builder.Inclusions.Add(new Inclusion(file, syntaxName, span));
        tags.Read("include:" + file, span, rest, bareIsVariable: true);
    }

    private int ReadBlock(string name, TextSpan open, TextSpan close)
    {
        mask.AddTemplate(open);
        var whole = new TextSpan(open.Start, close.End);
        if (name is "raw" or "verbatim")
        {
            Hide(open);
            Hide(close);
            if (builder.File.Kind != SourceKind.Markdown)
                NoteOutputs(open.End, close.Start);
        }
        else
        {
            builder.CodeSpans.Add(whole);
            mask.Replace(whole, name == "comment" ? MaskChars.Drop : MaskChars.Value);
        }

        mask.AddTemplate(close);
        return close.End;
    }

    /// <summary>What the generator leaves alone in HTML is another template engine's, or is shown as an example of one.</summary>
    private void NoteOutputs(int start, int end)
    {
        while (start < end)
        {
            var open = text.AsSpan(start, end - start).IndexOf("{{");
            if (open < 0)
                return;
            open += start;
            var close = text.AsSpan(open, end - open).IndexOf("}}");
            if (close < 0)
                return;
            start = open + close + 2;
            mask.AddTemplate(new TextSpan(open, start));
        }
    }

    private (int Start, int End) FindEndTag(int from, string name)
    {
        for (var i = from; !unclosed.Contains(name);)
        {
            var found = text.AsSpan(i).IndexOf("{%");
            if (found < 0)
                break;
            i += found;
            var close = Find(i + 2, "%}");
            if (close < 0)
                break;
            if (text.AsSpan(i + 2, close - i - 2).Trim().Trim('-').Trim().SequenceEqual(name))
                return (i, close + 2);
            i += 2;
        }

        unclosed.Add(name);
        return (-1, -1);
    }

    private int ReadShortcode(int start, char kind)
    {
        var close = Find(start + 3, kind == '<' ? ">}}" : "%}}");
        if (close < 0)
            return start + 3;
        var span = new TextSpan(start, close + 3);
        mask.AddTemplate(span);
        if (start + 4 < text.Length && text[start + 3] == '/' && text[start + 4] == '*')
        {
            builder.CodeSpans.Add(span);
            Show(span);
            return span.End;
        }

        var (name, arguments) = Split(start + 3, close);
        if (name.Length == 0 || name[0] == '/')
        {
            Hide(span);
            return span.End;
        }

        if ((TemplateNames.IsCode(name) || builder.Profile.CodeTags.Contains(name)) && !text.AsSpan(start + 3, close - start - 3).TrimEnd().EndsWith("/"))
        {
            var (endStart, end) = FindShortcodeEnd(span.End, name, kind);
            if (endStart >= 0)
            {
                var whole = new TextSpan(start, end);
                builder.CodeSpans.Add(whole);
                mask.Replace(whole, MaskChars.Value);
                mask.AddTemplate(new TextSpan(endStart, end));
                builder.Inclusions.Add(new Inclusion(name, kind == '<' ? "hugo-shortcode" : "hugo-markdown-shortcode", span) { Arguments = text[arguments.Start..arguments.End] });
                return end;
            }
        }

        builder.Inclusions.Add(new Inclusion(name, kind == '<' ? "hugo-shortcode" : "hugo-markdown-shortcode", span) { Arguments = text[arguments.Start..arguments.End] });
        if (!IsCommentedOut(span, arguments))
            tags.Read(name, span, arguments, bareIsVariable: false);
        Show(span);
        return span.End;
    }

    /// <summary>Whether a reference with an anchor stands in a comment: the build looks for its page, but nobody for its anchor.</summary>
    private bool IsCommentedOut(TextSpan span, TextSpan arguments)
    {
        if (!text.AsSpan(arguments.Start, arguments.Length).Contains('#'))
            return false;
        var from = Math.Max(builder.BodyStart, span.Start - MaximumLength);
        var before = text.AsSpan(from, span.Start - from);
        return before.LastIndexOf("<!--") > before.LastIndexOf("-->");
    }

    private (int Start, int End) FindShortcodeEnd(int from, string name, char kind)
    {
        var key = kind + name;
        for (var i = from; !unclosed.Contains(key);)
        {
            var found = text.AsSpan(i).IndexOf(kind == '<' ? "{{<" : "{{%");
            if (found < 0)
                break;
            i += found;
            var close = Find(i + 3, kind == '<' ? ">}}" : "%}}");
            if (close < 0)
                break;
            var inner = text.AsSpan(i + 3, close - i - 3).Trim();
            if (inner.StartsWith("/") && inner[1..].Trim().SequenceEqual(name))
                return (i, close + 3);
            i += 3;
        }

        unclosed.Add(key);
        return (-1, -1);
    }

    /// <summary>Splits the inside of a tag into its name and the rest.</summary>
    private (string Name, TextSpan Arguments) Split(int start, int end)
    {
        if (start < end && text[start] is '-' or '~')
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (text[end - 1] is '-' or '~' && end - 2 >= start && char.IsWhiteSpace(text[end - 2]))))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var nameEnd = start;
        while (nameEnd < end && !char.IsWhiteSpace(text[nameEnd]))
            nameEnd++;
        var rest = nameEnd;
        while (rest < end && char.IsWhiteSpace(text[rest]))
            rest++;
        return (text[start..nameEnd], new TextSpan(rest, end));
    }

    /// <summary>Masks a tag that writes something.</summary>
    private void Show(TextSpan span)
    {
        if (IsBetweenAttributes(span.Start))
            mask.Blank(span);
        else
            mask.Replace(span, MaskChars.Value);
    }

    /// <summary>Masks a tag that writes nothing.</summary>
    private void Hide(TextSpan span)
    {
        if (IsBetweenAttributes(span.Start))
            mask.Blank(span);
        else
            mask.Replace(span, MaskChars.Drop);
    }

    /// <summary>Whether a place is inside an HTML start tag, but in no attribute's value.</summary>
    private bool IsBetweenAttributes(int offset)
    {
        var before = text.AsSpan(Math.Max(0, offset - 400), offset - Math.Max(0, offset - 400));
        var open = before.LastIndexOfAny('<', '>');
        if (open < 0 || before[open] == '>' || open + 1 >= before.Length || !char.IsAsciiLetter(before[open + 1]))
            return false;
        var inside = before[(open + 1)..];
        if (inside.Count('"') % 2 == 1 || inside.Count('\'') % 2 == 1)
            return false;
        return inside[^1] != '=' && inside.IndexOfAny(" \t\r\n") >= 0;
    }
}
