namespace SiteLint.Parsing.Data.Toml;

/// <summary>Reads values: texts, numbers, dates, arrays and inline tables.</summary>
internal sealed class TomlValues(DataCursor cursor, List<TextSpan> comments)
{
    private const int MaximumDepth = 200;
    private int depth;

    /// <summary>Reads <c>key = value</c> into a table; tables on the way of a dotted key must be dotted ones too.</summary>
    public void ReadPair(TomlTable table)
    {
        var start = cursor.At;
        var parts = TomlKeys.Read(cursor);
        cursor.SkipBlanks();
        if (!cursor.Skip('='))
        {
            if (cursor.Current == ':')
                throw DataCursor.Error("colon-for-equals", new TextSpan(cursor.At, cursor.At + 1), "TOML needs '=' between key and value, not ':'", Fix.Safe("Use '='", new TextSpan(cursor.At, cursor.At + 1), cursor.Source[cursor.At - 1] == ' ' ? "=" : " ="));
            throw DataCursor.Error("missing-equals", new TextSpan(start, Math.Max(cursor.At, start)), "A '=' is missing behind the key");
        }

        var owner = table;
        for (var i = 0; i < parts.Count - 1; i++)
            owner = Enter(owner, parts[i]);
        if (owner.Find(parts[^1].Name) is not null)
            throw DataCursor.Error("duplicate-key", parts[^1].Span, $"The key '{parts[^1].Name}' stands twice");
        var slot = owner.Add(parts[^1]);
        // Until its value is read the slot holds something, so that what was read before an error still makes a tree.
        slot.Value = new DataNode(DataKind.Null, new TextSpan(cursor.At, cursor.At));
        cursor.SkipBlanks();
        slot.Value = Read();
        owner.End = Math.Max(owner.End, cursor.At);
        table.End = Math.Max(table.End, cursor.At);
    }

    /// <summary>Passes blanks, line ends and comments.</summary>
    public void SkipBlanksAndBreaks()
    {
        while (!cursor.IsAtEnd)
        {
            cursor.SkipBlanks();
            SkipComment();
            if (cursor.Current == '\n')
                cursor.At++;
            else if (cursor.Current == '\r' && cursor.Peek(1) == '\n')
                cursor.At += 2;
            else
                return;
        }
    }

    /// <summary>Passes a comment.</summary>
    public void SkipComment()
    {
        if (cursor.Current != '#')
            return;
        var start = cursor.At;
        while (!cursor.IsAtLineEnd)
        {
            TomlStrings.CheckControl(cursor, cursor.Current);
            cursor.At++;
        }

        comments.Add(new TextSpan(start, cursor.At));
    }

    private static TomlTable Enter(TomlTable table, TomlKeyPart part)
    {
        var slot = table.Find(part.Name);
        if (slot is null)
        {
            slot = table.Add(part);
            slot.Table = new TomlTable(TomlTableOrigin.Dotted, part.Span.Start, part.Span.End);
        }

        if (slot.Table is not { Origin: TomlTableOrigin.Dotted })
            throw DataCursor.Error("duplicate-key", part.Span, $"'{part.Name}' is defined already and cannot be added to with a dotted key");
        return slot.Table;
    }

    private DataNode Read()
    {
        switch (cursor.Current)
        {
            case '"' or '\'':
                return TomlStrings.Read(cursor);
            case '[':
                return Nested(ReadArray);
            case '{':
                return Nested(ReadInlineTable);
            default:
                return TomlScalars.Read(cursor);
        }
    }

    private DataNode Nested(Func<DataNode> read)
    {
        if (++depth > MaximumDepth)
            throw cursor.Error("too-deep", $"More than {MaximumDepth} arrays and tables stand in each other here");
        var node = read();
        depth--;
        return node;
    }

    private DataNode ReadArray()
    {
        var start = cursor.At++;
        var items = new List<DataNode>();
        while (true)
        {
            SkipBlanksAndBreaks();
            if (cursor.Skip(']'))
                break;
            if (cursor.IsAtEnd)
                throw DataCursor.Error("open-bracket", new TextSpan(start, start + 1), "The '[' that opens here is not closed");
            items.Add(Read());
            SkipBlanksAndBreaks();
            if (cursor.Skip(','))
                continue;
            if (cursor.Skip(']'))
                break;
            if (cursor.IsAtEnd)
                throw DataCursor.Error("open-bracket", new TextSpan(start, start + 1), "The '[' that opens here is not closed");
            throw cursor.Error("missing-comma", "A comma is missing between two items");
        }

        return new DataNode(DataKind.Sequence, new TextSpan(start, cursor.At)) { Items = items.ToArray() };
    }

    private DataNode ReadInlineTable()
    {
        var start = cursor.At++;
        var table = new TomlTable(TomlTableOrigin.Inline, start, start);
        cursor.SkipBlanks();
        if (!cursor.Skip('}'))
        {
            while (true)
            {
                cursor.SkipBlanks();
                if (cursor.Current == '}')
                    throw cursor.Error("trailing-comma", "TOML 1.0 allows no comma before '}'");
                ReadPair(table);
                cursor.SkipBlanks();
                if (cursor.Skip('}'))
                    break;
                if (!cursor.Skip(','))
                    throw DataCursor.Error("open-bracket", new TextSpan(start, start + 1), "The '{' that opens here is not closed on its line");
            }
        }

        var node = table.Build();
        return new DataNode(DataKind.Mapping, new TextSpan(start, cursor.At)) { Entries = node.Entries };
    }
}
