namespace SiteLint.Linting;

/// <summary>
/// Reads <c>sitelint-disable…</c> comments: HTML, Liquid, Nunjucks, MDX, YAML, TOML and BibTeX forms, all of the shape
/// <c>sitelint-disable-next-line RULE, RULE -- reason</c>.
/// </summary>
internal static class SuppressionScanner
{
    private const string Mark = "sitelint-";

    private static readonly string[] Opens = ["<!--", "{/*", "{#", "{% comment %}", "{%- comment -%}", "{{/*", "/*", "//", "#", "%"];
    private static readonly string[] Closes = ["-->", "*/}", "#}", "{% endcomment %}", "{%- endcomment -%}", "*/}}", "*/", "\n", "\n", "\n"];

    /// <summary>Finds the suppressions of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="code">Ranges of code, in which nothing is a comment.</param>
    /// <param name="bodyStart">Where the header ends: a <c>#</c> behind it is no comment in a page.</param>
    public static IReadOnlyList<Suppression> Scan(SourceFile file, IReadOnlyList<TextSpan> code, int bodyStart)
    {
        var at = file.Text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
            return [];
        var found = new List<Suppression>();
        var open = new List<Suppression>();
        for (; at >= 0; at = file.Text.IndexOf(Mark, at + Mark.Length, StringComparison.Ordinal))
        {
            if (!IsIn(code, at) && FindComment(file, at, bodyStart, out var span, out var end))
                Read(file, span, file.Text[at..end], found, open);
        }

        found.AddRange(open);
        return found;
    }

    private static void Read(SourceFile file, TextSpan span, string body, List<Suppression> found, List<Suppression> open)
    {
        var (verb, rules, reason) = Parse(body);
        var last = file.Lines.GetPosition(Math.Max(span.Start, span.End - 1)).Line;
        switch (verb)
        {
            case "sitelint-disable-next-line" when last < file.Lines.Count:
                found.Add(Make(NextLine(file, last + 1)));
                break;
            case "sitelint-disable-line":
                found.Add(Make(file.Lines.GetSpan(file.Lines.GetPosition(span.Start).Line)));
                break;
            case "sitelint-disable-file":
                found.Add(Make(new TextSpan(0, file.Text.Length)));
                break;
            case "sitelint-disable":
                open.Add(Make(new TextSpan(span.End, file.Text.Length)));
                break;
            case "sitelint-enable":
                for (var i = open.Count - 1; i >= 0; i--)
                {
                    var begun = open[i];
                    if (rules.Length > 0 && !begun.Rules.SequenceEqual(rules))
                        continue;
                    found.Add(new Suppression { Span = begun.Span, Rules = begun.Rules, Reason = begun.Reason, Range = new TextSpan(begun.Span.End, span.Start) });
                    open.RemoveAt(i);
                }

                break;
            default:
                break;
        }

        Suppression Make(TextSpan range) => new() { Span = span, Rules = rules, Reason = reason, Range = range };
    }

    /// <summary>The next line that holds something, so that a comment may stand apart from its paragraph.</summary>
    private static TextSpan NextLine(SourceFile file, int line)
    {
        while (line < file.Lines.Count && file.Slice(file.Lines.GetSpan(line)).IsWhiteSpace())
            line++;
        return file.Lines.GetSpan(line);
    }

    private static (string Verb, string[] Rules, string? Reason) Parse(string body)
    {
        string? reason = null;
        var dashes = body.IndexOf(" -- ", StringComparison.Ordinal);
        if (dashes >= 0)
        {
            reason = body[(dashes + 4)..].Trim();
            body = body[..dashes];
        }

        var words = body.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return (words[0], words[1..], string.IsNullOrEmpty(reason) ? null : reason);
    }

    private static bool FindComment(SourceFile file, int at, int bodyStart, out TextSpan span, out int bodyEnd)
    {
        var text = file.Text;
        var before = at;
        while (before > 0 && text[before - 1] is ' ' or '\t')
            before--;
        for (var i = 0; i < Opens.Length; i++)
        {
            var start = before - Opens[i].Length;
            if (start < 0 || string.CompareOrdinal(text, start, Opens[i], 0, Opens[i].Length) != 0)
                continue;
            var isLine = Closes[i] == "\n";
            if (isLine && !MayBeLineComment(file, Opens[i], start, bodyStart))
                continue;
            bodyEnd = text.IndexOf(Closes[i], at, StringComparison.Ordinal);
            if (bodyEnd < 0 && !isLine)
                continue;
            bodyEnd = bodyEnd < 0 ? text.Length : bodyEnd;
            if (isLine && text[bodyEnd - 1] == '\r')
                bodyEnd--;
            span = new TextSpan(start, isLine ? bodyEnd : bodyEnd + Closes[i].Length);
            return true;
        }

        span = default;
        bodyEnd = 0;
        return false;
    }

    private static bool MayBeLineComment(SourceFile file, string open, int at, int bodyStart) => open switch
    {
        "#" => at < bodyStart || file.Kind is SourceKind.Yaml or SourceKind.Toml,
        "%" => file.Kind == SourceKind.BibTeX,
        _ => file.Kind is SourceKind.Script or SourceKind.Css or SourceKind.Json,
    };

    private static bool IsIn(IReadOnlyList<TextSpan> spans, int offset)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Contains(offset))
                return true;
        }

        return false;
    }
}
