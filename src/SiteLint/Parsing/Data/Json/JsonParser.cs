namespace SiteLint.Parsing.Data.Json;

/// <summary>Reads JSON by descent, to a bounded depth. What is wrong and can be passed is noted; the rest ends the reading.</summary>
internal sealed class JsonParser(DataCursor cursor, bool isTolerant)
{
    private const int MaximumDepth = 200;
    private readonly List<TextSpan> comments = [];
    private int depth;
    private List<DataEntry>? outermost;
    private int outermostStart;

    /// <summary>What was wrong.</summary>
    public List<DataProblem> Problems { get; } = [];

    /// <summary>Comments, in the order of the source.</summary>
    public IReadOnlyList<TextSpan> Comments => comments;

    /// <summary>What was read of the outermost object before reading ended; null where that is nothing.</summary>
    public DataNode? Partial => outermost is null ? null : new DataNode(DataKind.Mapping, new TextSpan(outermostStart, cursor.At)) { Entries = outermost.ToArray() };

    /// <summary>Reads the one value of the text.</summary>
    /// <exception cref="DataSyntaxException">The text is not JSON.</exception>
    public DataNode? Read()
    {
        SkipBlanks();
        if (cursor.IsAtEnd)
            throw cursor.Error("empty", "There is no value here; JSON needs one");
        var node = ReadValue();
        SkipBlanks();
        if (!cursor.IsAtEnd)
            Problems.Add(new DataProblem("text-after-value", new TextSpan(cursor.At, Math.Max(cursor.At + 1, cursor.LineEnd())), "Nothing may follow the end of the JSON value"));
        return node;
    }

    private DataNode ReadValue()
    {
        switch (cursor.Current)
        {
            case '{':
                return Nested(isObject: true);
            case '[':
                return Nested(isObject: false);
            case '"':
                return JsonScalars.ReadString(cursor);
            case '\'':
                throw DataCursor.Error("single-quotes", new TextSpan(cursor.At, cursor.At + 1), "JSON needs double quotes");
            default:
                return JsonScalars.ReadWord(cursor);
        }
    }

    private DataNode Nested(bool isObject)
    {
        if (++depth > MaximumDepth)
            throw cursor.Error("too-deep", $"More than {MaximumDepth} lists and objects stand in each other here");
        var node = isObject ? ReadObject() : ReadArray();
        depth--;
        return node;
    }

    private DataNode ReadObject()
    {
        var start = cursor.At++;
        var entries = new List<DataEntry>();
        HashSet<string>? seen = null;
        if (depth == 1)
        {
            outermost = entries;
            outermostStart = start;
        }

        SkipBlanks();
        while (!cursor.Skip('}'))
        {
            if (cursor.IsAtEnd)
                throw DataCursor.Error("open-bracket", new TextSpan(start, start + 1), "The '{' that opens here is not closed");
            var key = ReadKey();
            SkipBlanks();
            if (!cursor.Skip(':'))
                throw cursor.Error("missing-colon", $"A ':' is missing behind the key \"{key.Text}\"");
            SkipBlanks();
            AddEntry(entries, ref seen, key, ReadValue());
            Separate('}', start);
        }

        return new DataNode(DataKind.Mapping, new TextSpan(start, cursor.At)) { Entries = entries.ToArray() };
    }

    private static void AddEntry(List<DataEntry> entries, ref HashSet<string>? seen, DataNode key, DataNode value)
    {
        List<DataEntry>? list = entries;
        Yaml.YamlTree.AddEntry(ref list, ref seen, key.Text, key.Span, value);
    }

    private DataNode ReadArray()
    {
        var start = cursor.At++;
        var items = new List<DataNode>();
        SkipBlanks();
        while (!cursor.Skip(']'))
        {
            if (cursor.IsAtEnd)
                throw DataCursor.Error("open-bracket", new TextSpan(start, start + 1), "The '[' that opens here is not closed");
            items.Add(ReadValue());
            Separate(']', start);
        }

        return new DataNode(DataKind.Sequence, new TextSpan(start, cursor.At)) { Items = items.ToArray() };
    }

    private DataNode ReadKey()
    {
        if (cursor.Current == '"')
            return JsonScalars.ReadString(cursor);
        if (cursor.Current == '\'')
            throw cursor.Error("single-quotes", "JSON needs double quotes");
        var start = cursor.At;
        while (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '_' or '-' or '$')
            cursor.At++;
        var span = new TextSpan(start, cursor.At);
        if (span.IsEmpty)
            throw cursor.Error("missing-key", "A key in double quotes is expected here");
        throw DataCursor.Error("unquoted-key", span, "A key needs double quotes in JSON", Fix.Safe("Put the key in quotes", span, $"\"{cursor.Source[start..cursor.At]}\""));
    }

    // Passes the comma between two items; the closing bracket is left for the caller.
    private void Separate(char close, int start)
    {
        var before = cursor.At;
        SkipBlanks();
        if (cursor.Current == close)
            return;
        if (cursor.IsAtEnd)
            throw DataCursor.Error("open-bracket", new TextSpan(start, start + 1), $"The '{cursor.Source[start]}' that opens here is not closed");
        var comma = cursor.At;
        if (!cursor.Skip(','))
        {
            if (cursor.Current is not ('"' or '{' or '['))
                throw cursor.Error("missing-comma", $"A ',' or '{close}' is expected here");
            Problems.Add(new DataProblem("missing-comma", new TextSpan(before, before), "A comma is missing here")
            {
                Fix = Fix.Safe("Add the comma", new TextSpan(before, before), ","),
            });
            return;
        }

        SkipBlanks();
        if (cursor.Current == close && !isTolerant)
        {
            Problems.Add(new DataProblem("trailing-comma", new TextSpan(comma, comma + 1), $"JSON allows no comma before '{close}'")
            {
                Fix = Fix.Safe("Remove the comma", new TextSpan(comma, comma + 1), ""),
            });
        }
    }

    private void SkipBlanks()
    {
        while (true)
        {
            while (cursor.Current is ' ' or '\t' or '\n' or '\r')
                cursor.At++;
            if (cursor.Current != '/' || cursor.Peek(1) is not ('/' or '*'))
                return;
            var start = cursor.At;
            if (cursor.Peek(1) == '/')
            {
                cursor.At = cursor.LineEnd();
            }
            else
            {
                var close = cursor.Source.AsSpan(start + 2, cursor.End - start - 2).IndexOf("*/");
                if (close < 0)
                    throw DataCursor.Error("open-comment", new TextSpan(start, start + 2), "The comment that opens here is not closed");
                cursor.At = start + close + 4;
            }

            comments.Add(new TextSpan(start, cursor.At));
            if (!isTolerant)
                Problems.Add(new DataProblem("comment", comments[^1], "JSON has no comments"));
        }
    }
}
