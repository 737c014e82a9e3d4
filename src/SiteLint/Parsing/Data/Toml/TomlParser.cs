namespace SiteLint.Parsing.Data.Toml;

/// <summary>Reads the lines of a TOML text: headers and key-value pairs.</summary>
internal sealed class TomlParser
{
    private readonly DataCursor cursor;
    private readonly TomlValues values;
    private readonly TomlTable root;
    private readonly List<TextSpan> comments = [];
    private TomlTable current;

    /// <summary>Prepares the reading of what a cursor stands before.</summary>
    public TomlParser(DataCursor cursor)
    {
        this.cursor = cursor;
        values = new TomlValues(cursor, comments);
        root = current = new TomlTable(TomlTableOrigin.Header, cursor.At, cursor.At);
    }

    /// <summary>Comments, in the order of the source.</summary>
    public IReadOnlyList<TextSpan> Comments => comments;

    /// <summary>The tree of what was read.</summary>
    public DataNode Build(TextSpan range)
    {
        root.End = range.End;
        return root.Build();
    }

    /// <summary>Reads everything.</summary>
    /// <exception cref="DataSyntaxException">The text is not TOML.</exception>
    public void Read()
    {
        while (true)
        {
            values.SkipBlanksAndBreaks();
            if (cursor.IsAtEnd)
                return;
            if (cursor.Current == '[')
                ReadHeader();
            else
                values.ReadPair(current);
            cursor.SkipBlanks();
            values.SkipComment();
            if (!cursor.IsAtLineEnd)
                throw DataCursor.Error("text-after-value", new TextSpan(cursor.At, cursor.LineEnd()), "Nothing may follow on this line; put the value in quotes, or begin a new line");
        }
    }

    private void ReadHeader()
    {
        var start = cursor.At;
        var isArray = cursor.Peek(1) == '[';
        cursor.At += isArray ? 2 : 1;
        cursor.SkipBlanks();
        var parts = TomlKeys.Read(cursor);
        cursor.SkipBlanks();
        if (!cursor.Skip(']') || (isArray && !cursor.Skip(']')))
            throw DataCursor.Error("open-bracket", new TextSpan(start, cursor.At), isArray ? "The header needs ']]' at its end" : "The header needs ']' at its end");
        var span = new TextSpan(start, cursor.At);
        var table = root;
        for (var i = 0; i < parts.Count - 1; i++)
            table = Enter(table, parts[i], span);
        current = isArray ? AddToArray(table, parts[^1], span) : Define(table, parts[^1], span);
    }

    private static TomlTable Enter(TomlTable table, TomlKeyPart part, TextSpan header)
    {
        var slot = table.Find(part.Name);
        if (slot is null)
        {
            slot = table.Add(part);
            slot.Table = new TomlTable(TomlTableOrigin.Implicit, header.Start, header.End);
        }

        if (slot.Tables is not null)
            return slot.Tables[^1];
        if (slot.Table is null || slot.Table.Origin == TomlTableOrigin.Inline)
            throw DataCursor.Error("duplicate-key", part.Span, $"'{part.Name}' has a value already and can have no table below it");
        return slot.Table;
    }

    private static TomlTable Define(TomlTable parent, TomlKeyPart part, TextSpan header)
    {
        var slot = parent.Find(part.Name);
        if (slot is null)
        {
            slot = parent.Add(part);
            slot.Table = new TomlTable(TomlTableOrigin.Header, header.Start, header.End);
            return slot.Table;
        }

        if (slot.Table is not { Origin: TomlTableOrigin.Implicit } table)
            throw DataCursor.Error("duplicate-key", part.Span, $"'{part.Name}' is defined already; a table has one header only");
        table.Origin = TomlTableOrigin.Header;
        table.Start = header.Start;
        table.End = header.End;
        return table;
    }

    private static TomlTable AddToArray(TomlTable parent, TomlKeyPart part, TextSpan header)
    {
        var slot = parent.Find(part.Name);
        if (slot is null)
        {
            slot = parent.Add(part);
            slot.Tables = [];
        }
        else if (slot.Tables is null)
        {
            throw DataCursor.Error("duplicate-key", part.Span, $"'{part.Name}' is defined already and is no list of tables");
        }

        var table = new TomlTable(TomlTableOrigin.Header, header.Start, header.End);
        slot.Tables.Add(table);
        return table;
    }
}
