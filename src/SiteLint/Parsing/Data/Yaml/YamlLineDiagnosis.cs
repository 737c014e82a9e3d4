namespace SiteLint.Parsing.Data.Yaml;

/// <summary>
/// Walks the lines of a YAML text that a parser refused, up to the place where it gave up, and finds the line that is to
/// blame. The parser notices an open quote or a missing blank behind a colon only lines later.
/// </summary>
internal sealed class YamlLineDiagnosis
{
    private readonly string source;
    private readonly TextSpan range;
    private readonly List<int> indents = [];
    private TextSpan? lineWithoutKey;
    private bool lastValueIsPlain;

    private YamlLineDiagnosis(string source, TextSpan range)
    {
        this.source = source;
        this.range = range;
    }

    /// <summary>Finds the cause, at or before an offset if there is one, or null where no line is plainly wrong.</summary>
    public static DataProblem? Find(string source, TextSpan range, int offset) =>
        new YamlLineDiagnosis(source, range).Walk(Math.Min(offset, range.End))
        ?? new YamlLineDiagnosis(source, range).Walk(range.End);

    private DataProblem? Walk(int last)
    {
        var at = range.Start;
        while (at < range.End && at <= last)
        {
            var end = YamlBlockText.LineEnd(source, at, range.End);
            var (problem, next) = Line(at, end);
            if (problem is not null)
                return problem;
            at = Math.Max(next, YamlBlockText.AfterBreak(source, end, range.End));
            if (at == end)
                break;
        }

        return null;
    }

    private (DataProblem? Problem, int Next) Line(int start, int end)
    {
        var at = start;
        while (at < end && source[at] is ' ' or '\t')
            at++;
        while (end > at && source[end - 1] is ' ' or '\t')
            end--;
        if (at == end || source[at] == '#')
            return (null, end);
        if (source.AsSpan(start, at - start).Contains('\t'))
            return (TabIndent(start, at), end);
        if (at == start && end - start >= 3 && source.AsSpan(start, 3) is "---" or "..." && (end == start + 3 || source[start + 3] == ' '))
        {
            indents.Clear();
            lineWithoutKey = null;
            return (null, end);
        }

        var indent = at - start;
        var isItem = false;
        while (at + 1 < end && source[at] == '-' && source[at + 1] == ' ')
        {
            isItem = true;
            at++;
            while (at < end && source[at] == ' ')
                at++;
            CloseDeeper(indent);
            indent = at - start;
        }

        if (at == end - 1 && source[at] == '-')
            return (null, end);
        var key = YamlKeyScan.Find(source, at, end);
        return key.ValueStart < 0 ? WithoutKey(at, end, indent, isItem) : WithKey(at, end, indent, isItem, key);
    }

    private (DataProblem?, int) WithKey(int at, int end, int indent, bool isItem, YamlKeyScan key)
    {
        if (lineWithoutKey is { } before && !isItem)
            return (YamlLineProblems.WithoutColon(source, before), end);
        if (!isItem && indents.Count > 0 && indent > indents[^1] && lastValueIsPlain)
        {
            return (key.IsName
                ? YamlLineProblems.Indent(source, at, end, indent - indents[^1])
                : YamlLineProblems.ColonInContinuation(new TextSpan(at, end)), end);
        }

        // Less than the line above, and yet not where any map above it begins.
        var open = indents.Count;
        CloseDeeper(indent);
        if (!isItem && indents.Count > 0 && indents.Count < open && indents[^1] < indent)
            return (YamlLineProblems.Between(source, at, end), end);
        if (indents.Count == 0 || indents[^1] < indent)
            indents.Add(indent);
        var value = key.ValueStart;
        while (value < end && source[value] is ' ' or '\t')
            value++;
        lastValueIsPlain = false;
        if (value == end || source[value] == '#')
            return (null, end);
        return Value(value, end, indent);
    }

    private (DataProblem?, int) WithoutKey(int at, int end, int indent, bool isItem)
    {
        if (!isItem && source[at] is '"' or '\'')
            return (YamlQuoteDiagnosis.Judge(source, at, end, range, indent).Problem, end);
        if (isItem)
        {
            indents.Add(indent);
            lastValueIsPlain = false;
            return Value(at, end, indent - 1);
        }

        if (indents.Count > 0 && indent > indents[0])
        {
            // The text of the line above goes on.
            return (null, end);
        }

        var span = new TextSpan(at, end);
        if (indents.Count > 0)
            return (YamlLineProblems.WithoutColon(source, span), end);
        lineWithoutKey ??= span;
        return (null, end);
    }

    private (DataProblem?, int) Value(int value, int end, int indent)
    {
        // Tags and anchors come before the value.
        var (content, tag) = YamlProperties.Skip(source, value, end);
        if (content >= end)
            return (null, end);
        if (source[content] is '|' or '>')
        {
            var problem = YamlValueDiagnosis.BlockHeader(source, content, end);
            return (problem, problem is null ? SkipBlock(end, indent) : end);
        }

        lastValueIsPlain = YamlValueDiagnosis.IsPlainStart(source, content, end) && tag is null;
        return YamlValueDiagnosis.Judge(source, content, end, range, indent);
    }

    private int SkipBlock(int end, int indent)
    {
        var at = YamlBlockText.AfterBreak(source, YamlBlockText.LineEnd(source, end, range.End), range.End);
        while (at < range.End)
        {
            var lineEnd = YamlBlockText.LineEnd(source, at, range.End);
            var text = at;
            while (text < lineEnd && source[text] == ' ')
                text++;
            if (text < lineEnd && text - at <= indent && source.AsSpan(text, lineEnd - text).Trim().Length > 0)
                break;
            var next = YamlBlockText.AfterBreak(source, lineEnd, range.End);
            if (next == at)
                break;
            at = next;
        }

        return at;
    }

    private void CloseDeeper(int indent)
    {
        while (indents.Count > 0 && indents[^1] > indent)
            indents.RemoveAt(indents.Count - 1);
    }

    // One fix for all lines: each tab alone would leave the header unreadable.
    private DataProblem TabIndent(int start, int textStart)
    {
        var tab = start + source.AsSpan(start, textStart - start).IndexOf('\t');
        var edits = new List<TextEdit>();
        for (var at = start; at < range.End;)
        {
            var end = YamlBlockText.LineEnd(source, at, range.End);
            for (var i = at; i < end && source[i] is ' ' or '\t'; i++)
            {
                if (source[i] == '\t')
                    edits.Add(new TextEdit(new TextSpan(i, i + 1), "  "));
            }

            at = YamlBlockText.AfterBreak(source, end, range.End);
            if (at == end)
                break;
        }

        return new DataProblem("tab-indent", new TextSpan(tab, textStart), "YAML does not allow a tab as indentation; use blanks")
        {
            Fix = new Fix("Replace the tabs by blanks", FixSafety.Safe, edits),
        };
    }
}
