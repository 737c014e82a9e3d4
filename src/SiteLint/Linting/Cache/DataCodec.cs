namespace SiteLint.Linting.Cache;

/// <summary>Writes and reads data trees.</summary>
internal static class DataCodec
{
    /// <summary>Deeper trees are not cached; a parser's own limit is lower.</summary>
    private const int MaximumDepth = 256;

    public static void Write(DataDocument? document, FactWriter writer)
    {
        writer.Write(document is not null);
        if (document is null)
            return;
        writer.Write((int)document.Format);
        Write(document.Root, writer, 0);
        writer.Write(document.Problems.Count);
        foreach (var problem in document.Problems)
        {
            writer.Write(problem.Code);
            writer.Write(problem.Span);
            writer.Write(problem.Message);
            writer.Write(problem.IsFatal);
            DiagnosticCodec.Write(problem.Fix, writer);
        }

        writer.Write(document.Comments.Count);
        foreach (var comment in document.Comments)
            writer.Write(comment);
        writer.Write(document.MoreDocuments.Count);
        foreach (var more in document.MoreDocuments)
            Write(more, writer, 0);
    }

    public static DataDocument? ReadDocument(FactReader reader)
    {
        if (!reader.ReadBool())
            return null;
        var format = (DataFormat)reader.ReadInt();
        var root = ReadNode(reader, 0);
        var problems = new DataProblem[reader.ReadCount()];
        for (var i = 0; i < problems.Length; i++)
            problems[i] = new DataProblem(reader.ReadString()!, reader.ReadSpan(), reader.ReadString()!) { IsFatal = reader.ReadBool(), Fix = DiagnosticCodec.ReadFix(reader) };
        var comments = new TextSpan[reader.ReadCount()];
        for (var i = 0; i < comments.Length; i++)
            comments[i] = reader.ReadSpan();
        var more = new DataNode[reader.ReadCount()];
        for (var i = 0; i < more.Length; i++)
            more[i] = ReadNode(reader, 0)!;
        return new DataDocument(format, root, problems) { Comments = comments, MoreDocuments = more };
    }

    private static void Write(DataNode? node, FactWriter writer, int depth)
    {
        if (depth > MaximumDepth)
            throw new InvalidDataException("a data tree too deep to be cached");
        writer.Write(node is null ? 0 : 1 + (int)node.Kind);
        if (node is null)
            return;
        writer.Write(node.Span);
        writer.Write(node.ContentSpan);
        writer.Write((int)node.Style);
        writer.Write(node.Tag);
        writer.Write(node.IsAlias);
        switch (node.Kind)
        {
            case DataKind.Mapping:
                writer.Write(node.Entries.Count);
                foreach (var entry in node.Entries)
                {
                    writer.Write(entry.Key);
                    writer.Write(entry.KeySpan);
                    writer.Write(entry.IsDuplicate);
                    Write(entry.Value, writer, depth + 1);
                }

                break;
            case DataKind.Sequence:
                writer.Write(node.Items.Count);
                foreach (var item in node.Items)
                    Write(item, writer, depth + 1);
                break;
            default:
                writer.Write(node.Text);
                WriteMap(node.Map, writer);
                WriteValue(node, writer);
                break;
        }
    }

    private static DataNode? ReadNode(FactReader reader, int depth)
    {
        if (depth > MaximumDepth)
            throw new InvalidDataException("a data tree of impossible depth");
        var head = reader.ReadInt();
        if (head == 0)
            return null;
        var kind = (DataKind)(head - 1);
        var span = reader.ReadSpan();
        var content = reader.ReadSpan();
        var style = (ScalarStyle)reader.ReadInt();
        var tag = reader.ReadString();
        var isAlias = reader.ReadBool();
        switch (kind)
        {
            case DataKind.Mapping:
                var entries = new DataEntry[reader.ReadCount()];
                for (var i = 0; i < entries.Length; i++)
                {
                    var key = reader.ReadString()!;
                    var keySpan = reader.ReadSpan();
                    var isDuplicate = reader.ReadBool();
                    entries[i] = new DataEntry(key, keySpan, ReadNode(reader, depth + 1)!) { IsDuplicate = isDuplicate };
                }

                return new DataNode(kind, span) { ContentSpan = content, Style = style, Tag = tag, IsAlias = isAlias, Entries = entries };
            case DataKind.Sequence:
                var items = new DataNode[reader.ReadCount()];
                for (var i = 0; i < items.Length; i++)
                    items[i] = ReadNode(reader, depth + 1)!;
                return new DataNode(kind, span) { ContentSpan = content, Style = style, Tag = tag, IsAlias = isAlias, Items = items };
            default:
                var text = reader.ReadString()!;
                return new DataNode(kind, span) { ContentSpan = content, Style = style, Tag = tag, IsAlias = isAlias, Text = text, Map = ReadMap(reader), Value = ReadValue(reader, text) };
        }
    }

    private static void WriteMap(TextMap? map, FactWriter writer)
    {
        writer.Write(map?.Runs.Length ?? 0);
        if (map is null)
            return;
        foreach (var run in map.Runs)
            writer.Write(run);
    }

    private static TextMap? ReadMap(FactReader reader)
    {
        var runs = new int[reader.ReadCount()];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = reader.ReadInt();
        return runs.Length == 0 ? null : TextMap.FromRuns(runs);
    }

    private static void WriteValue(DataNode node, FactWriter writer)
    {
        switch (node.Value)
        {
            case null:
                writer.Write(0);
                break;
            case bool value:
                writer.Write(1);
                writer.Write(value);
                break;
            case long value:
                writer.Write(2);
                writer.Write(value);
                break;
            case double value:
                writer.Write(3);
                writer.Write(BitConverter.DoubleToInt64Bits(value));
                break;
            case string value when value == node.Text:
                writer.Write(4);
                break;
            case string value:
                writer.Write(5);
                writer.Write(value);
                break;
            case DateTimeOffset value:
                writer.Write(6);
                writer.Write(value.Ticks);
                writer.Write(value.Offset.Ticks);
                break;
            case DateTime value:
                writer.Write(7);
                writer.Write(value.ToBinary());
                break;
            case DateOnly value:
                writer.Write(8);
                writer.Write(value.DayNumber);
                break;
            case TimeOnly value:
                writer.Write(9);
                writer.Write(value.Ticks);
                break;
            default:
                throw new InvalidDataException($"a value of type {node.Value.GetType().Name}, which has no form in the cache");
        }
    }

    private static object? ReadValue(FactReader reader, string text) => reader.ReadInt() switch
    {
        0 => null,
        1 => reader.ReadBool(),
        2 => reader.ReadLong(),
        3 => BitConverter.Int64BitsToDouble(reader.ReadLong()),
        4 => text,
        5 => reader.ReadString(),
        6 => new DateTimeOffset(reader.ReadLong(), new TimeSpan(reader.ReadLong())),
        7 => DateTime.FromBinary(reader.ReadLong()),
        8 => DateOnly.FromDayNumber(reader.ReadInt()),
        9 => new TimeOnly(reader.ReadLong()),
        _ => throw new InvalidDataException("a value of unknown type"),
    };
}
