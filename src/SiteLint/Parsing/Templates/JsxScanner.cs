using SiteLint.Sites;

namespace SiteLint.Parsing.Templates;

/// <summary>
/// Masks what MDX has beyond Markdown: imports and exports, <c>{…}</c> expressions, and tags, whose content is
/// Markdown there. The tags are kept for the HTML scanner.
/// </summary>
internal sealed class JsxScanner(DocumentBuilder builder)
{
    private const int MaximumExpression = 100_000;

    /// <summary>What may be read in vain on one page, so that braces that never close cost no quadratic time.</summary>
    private int budget = 4_000_000;

    private readonly string text = builder.Text;
    private readonly TextMask mask = builder.Mask;
    private readonly Dictionary<string, string> imports = new(StringComparer.Ordinal);
    private readonly List<JsxTag> tags = [];

    /// <summary>The tags in the order of the source; they are masked by <see cref="MaskTags"/>.</summary>
    public List<TextSpan> TagSpans { get; } = [];

    /// <summary>Masks all but the tags from <paramref name="start"/> on.</summary>
    public void Scan(int start)
    {
        var isBlockStart = true;
        for (var i = start; i < text.Length;)
        {
            var end = FrontMatterSplitter.LineEnd(text, i);
            var next = FrontMatterSplitter.NextLine(text, end);
            var line = text.AsSpan(i, end - i);
            var content = line.TrimStart(" \t>");
            if (content.IsEmpty)
            {
                isBlockStart = true;
                i = next;
                continue;
            }

            if (CodeFence.Open(content) is var fence and > 0)
            {
                var close = CodeFence.End(text, next, content[0], fence);
                var indent = line.Length - line.TrimStart().Length;
                if (indent > 3 || line[0] == '\t')
                {
                    // Markdown would not see a fence so far in: inside components everything is indented.
                    builder.CodeSpans.Add(new TextSpan(i, close));
                    mask.Blank(new TextSpan(i, close));
                }

                i = close;
                isBlockStart = true;
                continue;
            }

            if (isBlockStart && (line.StartsWith("import ") || line.StartsWith("export ")))
            {
                i = ReadModule(i);
                continue;
            }

            isBlockStart = false;
            i = ReadLine(i, end, next);
        }
    }

    /// <summary>Masks the tags.</summary>
    public void MaskTags()
    {
        foreach (var tag in tags)
        {
            // An element without content shows something of its own; the tags around content show nothing.
            var isShown = tag.IsHidden || text[tag.Span.End - 2] == '/';
            mask.Replace(tag.Span, isShown ? MaskChars.Value : MaskChars.Drop);
        }
    }

    private int ReadModule(int start)
    {
        var depth = 0;
        var i = start;
        while (i < text.Length)
        {
            var end = FrontMatterSplitter.LineEnd(text, i);
            var line = text.AsSpan(i, end - i);
            if (line.IsWhiteSpace() && depth <= 0)
                break;
            depth += line.Count('{') + line.Count('(') + line.Count('[') - line.Count('}') - line.Count(')') - line.Count(']');
            if (line.StartsWith("import "))
                ReadImport(line, new TextSpan(i, end));
            i = FrontMatterSplitter.NextLine(text, end);
        }

        var span = new TextSpan(start, i);
        mask.AddTemplate(span);
        mask.Blank(span);
        return i;
    }

    private void ReadImport(ReadOnlySpan<char> line, TextSpan span)
    {
        var from = line.LastIndexOf(" from ");
        // "import from './a'" has no name, and the blank before "from" is the one behind "import".
        if (from < 7)
            return;
        var path = line[(from + 6)..].Trim().TrimEnd(';').Trim("\"'").ToString();
        if (path.Length == 0)
            return;
        var name = line[7..from].Trim();
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase))
            builder.Inclusions.Add(new Inclusion(path, "mdx-import", span));
        var open = name.IndexOf('{');
        if (!name.IsEmpty && open != 0)
            imports[(open < 0 ? name : name[..open]).Trim(", ").ToString()] = path;
        if (open < 0 || name.IndexOf('}') is not (> 0 and var close) || close < open)
            return;
        foreach (var part in name[(open + 1)..close].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var alias = part.IndexOf(" as ", StringComparison.Ordinal);
            imports[alias < 0 ? part : part[(alias + 4)..].Trim()] = path;
        }
    }

    private int ReadLine(int start, int end, int next)
    {
        for (var i = start; i < end;)
        {
            var found = text.AsSpan(i, end - i).IndexOfAny("`{<\\");
            if (found < 0)
                return next;
            i += found;
            i = text[i] switch
            {
                '`' => SkipCode(i),
                '{' => ReadExpression(i),
                '<' => ReadTag(i),
                _ => i + 2,
            };
            if (i > end)
            {
                // The construct ended on a later line: what stands behind it there is read on.
                end = i < text.Length ? FrontMatterSplitter.LineEnd(text, i) : text.Length;
                next = FrontMatterSplitter.NextLine(text, end);
            }
        }

        return next;
    }

    private int SkipCode(int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept('`');
        if (length < 0)
            return text.Length;
        for (var i = start + length; i < text.Length;)
        {
            var found = text.AsSpan(i).IndexOf('`');
            if (found < 0 || text.AsSpan(i, found).Contains("\n\n", StringComparison.Ordinal))
                break;
            i += found;
            var run = text.AsSpan(i).IndexOfAnyExcept('`');
            run = run < 0 ? text.Length - i : run;
            if (run == length)
                return i + run;
            i += run;
        }

        return start + length;
    }

    private int ReadExpression(int start)
    {
        if (start + 1 < text.Length && text[start + 1] == '#' && builder.Profile.HasHeadingAttributes)
            return start + 1;
        var end = EndOfExpression(start, text.Length);
        if (end < 0)
            return start + 1;
        var span = new TextSpan(start, end);
        mask.AddTemplate(span);
        var inner = text.AsSpan(start + 1, end - start - 2).Trim();
        if (inner.StartsWith("/*"))
        {
            builder.CodeSpans.Add(span);
            mask.Replace(span, MaskChars.Drop);
        }
        else if (inner.Trim("\"'`").IsWhiteSpace())
        {
            mask.Blank(span);
        }
        else
        {
            mask.Replace(span, MaskChars.Value);
        }

        return end;
    }

    /// <summary>Offset behind the brace that closes the one at <paramref name="start"/>, or -1.</summary>
    private int EndOfExpression(int start, int limit)
    {
        limit = Math.Min(limit, start + Math.Min(MaximumExpression, budget));
        var depth = 0;
        var mayHaveComments = true;
        for (var i = start; i < limit; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    if (--depth == 0)
                        return i + 1;
                    break;
                case '"' or '\'' or '`':
                    var close = text.AsSpan(i + 1, limit - i - 1).IndexOf(text[i]);
                    if (close >= 0 && (text[i] == '`' || text.AsSpan(i + 1, close).IndexOfAny('\n', '\r') < 0))
                        i += close + 1;
                    break;
                case '/' when mayHaveComments && i + 1 < limit && text[i + 1] == '*':
                    var stop = text.AsSpan(i + 2, limit - i - 2).IndexOf("*/");
                    mayHaveComments = stop >= 0;
                    if (stop >= 0)
                        i += stop + 3;
                    break;
            }
        }

        budget -= Math.Max(0, limit - start);
        return -1;
    }

    private int ReadTag(int start)
    {
        if (text.AsSpan(start).StartsWith("<!--"))
        {
            var close = text.AsSpan(start).IndexOf("-->");
            if (close < 0)
                return start + 4;
            var comment = TextSpan.FromLength(start, close + 3);
            builder.CodeSpans.Add(comment);
            mask.Replace(comment, MaskChars.Drop);
            return comment.End;
        }

        var i = start + 1;
        var isEnd = i < text.Length && text[i] == '/';
        if (isEnd)
            i++;
        var name = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-' or '_'))
            i++;
        if (i >= text.Length || (i == name ? text[i] != '>' : !char.IsLetter(text[name]) || !(char.IsWhiteSpace(text[i]) || text[i] is '>' or '/')))
            return start + 1;
        var expressions = new List<int>();
        for (; i < text.Length; i++)
        {
            if (text[i] == '>')
                return AddTag(start, i + 1, text[name..(name + NameLength(name))], isEnd, expressions);
            if (text[i] == '{')
            {
                var end = EndOfExpression(i, text.Length);
                if (end < 0)
                    return start + 1;
                expressions.Add(i);
                expressions.Add(end);
                i = end - 1;
            }
            else if (text[i] is '"' or '\'')
            {
                var close = text.AsSpan(i + 1).IndexOf(text[i]);
                if (close < 0)
                    return start + 1;
                i += close + 1;
            }
            else if (text[i] == '<')
            {
                return start + 1;
            }
        }

        return start + 1;
    }

    private int NameLength(int name)
    {
        var i = name;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-' or '_'))
            i++;
        return i - name;
    }

    private int AddTag(int start, int end, string name, bool isEnd, List<int> expressions)
    {
        for (var e = 0; e < expressions.Count; e += 2)
        {
            var span = new TextSpan(expressions[e], expressions[e + 1]);
            mask.AddTemplate(span);
            mask.Fill(span, MaskChars.Value);
        }

        var tag = new JsxTag(name, new TextSpan(start, end), false);
        tags.Add(tag);
        TagSpans.Add(tag.Span);
        if (isEnd)
            return end;
        if (name.Length > 0 && char.IsAsciiLetterUpper(name[0]))
            ReadComponent(name, tag.Span);
        if (text[end - 2] != '/' && HiddenElements.Find(name) is not null)
        {
            var close = text.AsSpan(end).IndexOf("</" + name);
            if (close >= 0)
            {
                builder.CodeSpans.Add(new TextSpan(start, end + close));
                tags.Add(new JsxTag("", new TextSpan(end, end + close), true));
                return end + close;
            }
        }

        return end;
    }

    private void ReadComponent(string name, TextSpan span)
    {
        AddIdGiven(span);
        if (imports.TryGetValue(name, out var path))
        {
            // What an imported component brings is the site model's to judge.
            if (!JsxComponents.BringsNoIds(name) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase))
                builder.Inclusions.Add(new Inclusion(path, "mdx-component", span));
        }
        else if (!JsxComponents.BringsNoIds(name))
        {
            builder.UnknownIdsBecause ??= $"the component '{name}' may bring ids";
        }
    }

    /// <summary>Takes the id that a component is given as a literal: it is there for the sake of links to it.</summary>
    private void AddIdGiven(TextSpan tag)
    {
        var inside = text.AsSpan(tag.Start, tag.Length);
        for (var at = inside.IndexOf("id="); at >= 0;)
        {
            var value = at + 4;
            if (value < inside.Length && char.IsWhiteSpace(inside[at - 1]) && inside[at + 3] is '"' or '\'' && inside[value..].IndexOf(inside[at + 3]) is var length and > 0)
            {
                builder.Ids.Add(new ElementId(inside.Slice(value, length).ToString(), TextSpan.FromLength(tag.Start + value, length), ElementIdOrigin.Html));
                return;
            }

            var next = inside[(at + 3)..].IndexOf("id=");
            at = next < 0 ? -1 : at + 3 + next;
        }
    }
}
