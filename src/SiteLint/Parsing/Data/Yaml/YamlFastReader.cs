namespace SiteLint.Parsing.Data.Yaml;

/// <summary>
/// Reads the YAML that nearly all front matter is made of: maps and lists of plain and quoted scalars, lists and maps in
/// brackets on one line, blocks, comments. Whatever else it meets, right or wrong, it gives up, and
/// <see cref="YamlEventReader"/> reads the text; a test compares the two.
/// </summary>
internal sealed class YamlFastReader
{
    private const int MaximumDepth = 40;
    private readonly string source;
    private readonly int origin;
    private readonly int end;
    private readonly YamlTree tree;
    private readonly YamlFastScalars scalars;
    private List<TextSpan>? comments;
    private int at;
    private int depth;

    private YamlFastReader(string source, TextSpan range)
    {
        this.source = source;
        origin = range.Start;
        end = range.End;
        at = range.Start;
        tree = new YamlTree(source);
        scalars = new YamlFastScalars(source, end, tree);
    }

    /// <summary>Reads a range of a text, or gives up with null.</summary>
    public static DataDocument? Read(string source, TextSpan range)
    {
        if (source.AsSpan(range.Start, range.Length).IndexOfAny("\u0085\u2028\u2029\ufeff") >= 0)
            return null;
        return new YamlFastReader(source, range).Read();
    }

    private DataDocument? Read()
    {
        var indent = NextContent();
        DataNode? root = null;
        if (indent >= 0)
        {
            root = ReadBlock(indent);
            if (root is null || at < end)
                return null;
        }
        else if (indent == GiveUp)
        {
            return null;
        }

        return new DataDocument(DataFormat.Yaml, root, []) { Comments = comments?.ToArray() ?? [] };
    }

    private const int AtEnd = -1;
    private const int GiveUp = -2;

    // From the start of a line to the first that has content; its indentation, or one of the two constants above.
    private int NextContent()
    {
        while (at < end)
        {
            var start = at;
            while (at < end && source[at] == ' ')
                at++;
            if (at >= end)
                return AtEnd;
            switch (source[at])
            {
                case '\n':
                    at++;
                    continue;
                case '\r' when at + 1 < end && source[at + 1] == '\n':
                    at += 2;
                    continue;
                case '\r' or '\t':
                    return GiveUp;
                case '#':
                    AddComment();
                    continue;
                default:
                    return at - start;
            }
        }

        return AtEnd;
    }

    private void AddComment()
    {
        var start = at;
        at = YamlBlockText.LineEnd(source, at, end);
        (comments ??= []).Add(new TextSpan(start, at));
    }

    // Behind a value: blanks, a comment, the line's end.
    private bool FinishLine()
    {
        while (at < end && source[at] == ' ')
            at++;
        if (at < end && source[at] == '#')
        {
            if (source[at - 1] is not (' ' or '\n'))
                return false;
            AddComment();
        }

        if (at >= end)
            return true;
        if (source[at] == '\n')
        {
            at++;
            return true;
        }

        if (source[at] == '\r' && at + 1 < end && source[at + 1] == '\n')
        {
            at += 2;
            return true;
        }

        return false;
    }

    private bool IsDash() => source[at] == '-' && (at + 1 >= end || source[at + 1] is ' ' or '\n' or '\r');

    private DataNode? ReadBlock(int indent)
    {
        if (++depth > MaximumDepth)
            return null;
        var node = IsDash() ? ReadSequence(indent) : ReadMapping(indent);
        depth--;
        return node;
    }

    private DataNode? ReadMapping(int indent)
    {
        var start = at;
        var last = at;
        List<DataEntry>? entries = null;
        HashSet<string>? seen = null;
        while (true)
        {
            if (!scalars.TryReadKey(ref at, out var key, out var keySpan) || key == "<<")
                return null;
            var (value, next) = ReadValue(indent, isEntry: true);
            if (value is null)
                return null;
            YamlTree.AddEntry(ref entries, ref seen, key, keySpan, value);
            last = Math.Max(last, value.Span.End);
            if (next == indent)
                continue;
            if (next > indent || next == GiveUp)
                return null;
            pendingIndent = next;
            return tree.Mapping(new TextSpan(start, last), entries, null);
        }
    }

    // The indentation of the line that ended the last block.
    private int pendingIndent;

    private DataNode? ReadSequence(int indent)
    {
        var start = at;
        var last = at;
        var items = new List<DataNode>();
        while (true)
        {
            if (!IsDash())
                return null;
            at++;
            var (value, next) = ReadValue(indent, isEntry: false);
            if (value is null)
                return null;
            items.Add(value);
            last = Math.Max(last, value.Span.IsEmpty ? value.Span.Start : value.Span.End);
            if (next == indent && at < end && IsDash())
                continue;
            if (next > indent || next == GiveUp)
                return null;
            pendingIndent = next;
            return tree.Sequence(new TextSpan(start, last), items, null);
        }
    }

    // The value behind a colon or a dash, and the indentation of the next line with content.
    private (DataNode? Value, int Next) ReadValue(int indent, bool isEntry)
    {
        var missingAt = at;
        while (at < end && source[at] == ' ')
            at++;
        if (at >= end || source[at] is '\n' or '\r' or '#')
            return ReadBelow(indent, isEntry, missingAt);
        var c = source[at];
        if (c == '\t')
            return (null, GiveUp);
        if (c is '|' or '>')
            return ReadBlockScalar(indent);
        if (!isEntry && (IsDash() || scalars.LooksLikeKey(at)))
        {
            var block = ReadBlock(at - LineStart());
            return (block, pendingIndent);
        }

        var value = scalars.TryReadFlow(ref at);
        if (value is not null)
            return FinishLine() ? (value, NextContent()) : (null, GiveUp);
        return c is '"' or '\'' or '[' or '{' ? (null, GiveUp) : ReadPlain(indent);
    }

    private int LineStart()
    {
        var start = at;
        while (start > origin && source[start - 1] is not ('\n' or '\r'))
            start--;
        return start;
    }

    private (DataNode? Value, int Next) ReadBelow(int indent, bool isEntry, int missingAt)
    {
        if (!FinishLine())
            return (null, GiveUp);
        var next = NextContent();
        if (next == GiveUp)
            return (null, GiveUp);
        if (next > indent || (isEntry && next == indent && at < end && IsDash()))
        {
            var block = ReadBlock(next);
            return (block, pendingIndent);
        }

        return (tree.Missing(missingAt), next);
    }

    private (DataNode? Value, int Next) ReadPlain(int indent)
    {
        var start = at;
        if (!scalars.TryScanPlainLine(ref at, out var textEnd))
            return (null, GiveUp);
        var hasComment = at < end && source[at] == '#';
        if (!FinishLine())
            return (null, GiveUp);
        var lines = comments?.Count ?? 0;
        var next = NextContent();
        if (next <= indent)
            return next == GiveUp ? (null, GiveUp) : (Plain(start, textEnd, false), next);
        // The text goes on on the next lines.
        while (next > indent)
        {
            if (hasComment || (comments?.Count ?? 0) != lines || !scalars.TryScanContinuation(ref at, out textEnd))
                return (null, GiveUp);
            hasComment = at < end && source[at] == '#';
            if (!FinishLine())
                return (null, GiveUp);
            lines = comments?.Count ?? 0;
            next = NextContent();
        }

        return next == GiveUp ? (null, GiveUp) : (Plain(start, textEnd, true), next);
    }

    private DataNode Plain(int start, int textEnd, bool isFolded)
    {
        var span = new TextSpan(start, textEnd);
        if (!isFolded)
            return tree.Plain(span, source[start..textEnd], null, null);
        var (text, map) = YamlScalarText.DecodePlain(source, start, textEnd);
        return tree.Plain(span, text, map, null);
    }

    private (DataNode? Value, int Next) ReadBlockScalar(int indent)
    {
        var start = at;
        var isFolded = source[at++] == '>';
        var chomping = ' ';
        if (at < end && source[at] is '+' or '-')
            chomping = source[at++];
        var headerEnd = at;
        if (at < end && source[at] is not (' ' or '\n' or '\r'))
            return (null, GiveUp);
        if (!FinishLine())
            return (null, GiveUp);
        var hasLines = at > headerEnd && source[at - 1] is '\n';
        var block = YamlFastBlock.Find(source, at, end, indent);
        if (!block.IsGood || !hasLines)
            return (null, GiveUp);
        var (text, map) = YamlBlockText.Decode(source, at, block.End, block.Indent, isFolded, chomping);
        var contentEnd = block.End;
        while (contentEnd > at && source[contentEnd - 1] is ' ' or '\t' or '\n' or '\r')
            contentEnd--;
        var content = new TextSpan(at, Math.Max(at, contentEnd));
        var headerLine = YamlBlockText.LineEnd(source, start, end);
        var node = tree.Quoted(new TextSpan(start, Math.Max(headerLine, content.End)), content, text, map, isFolded ? ScalarStyle.Folded : ScalarStyle.Literal, null);
        at = block.End;
        return (node, NextContent());
    }
}
