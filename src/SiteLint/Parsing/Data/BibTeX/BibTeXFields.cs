namespace SiteLint.Parsing.Data.BibTeX;

/// <summary>Reads the fields of one entry up to its closing brace.</summary>
internal sealed class BibTeXFields(DataCursor cursor, Dictionary<string, DataNode> macros, List<DataProblem> problems, char close, int open)
{
    /// <summary>Reads the fields.</summary>
    public List<DataEntry> Read()
    {
        var entries = new List<DataEntry>();
        ReadInto(entries);
        return entries;
    }

    /// <summary>Reads the fields into the entries of a mapping.</summary>
    public void ReadInto(List<DataEntry> entries)
    {
        while (true)
        {
            SkipSpace();
            if (cursor.Skip(close))
                return;
            if (cursor.Skip(','))
                continue;
            if (cursor.IsAtEnd || BibTeXScan.IsEntryLine(cursor.Source, cursor.At, cursor.End))
                throw DataCursor.Error("open-brace", new TextSpan(open, open + 1), $"The entry that opens here is not closed; a '{close}' is missing");
            var nameStart = cursor.At;
            while (BibTeXScan.IsNameCharacter(cursor.Current))
                cursor.At++;
            var name = new TextSpan(nameStart, cursor.At);
            if (name.IsEmpty)
                throw cursor.Error("bad-field", $"A field name is expected here, not '{cursor.Current}'; see whether the braces of the field before are balanced");
            SkipSpace();
            if (!cursor.Skip('='))
                throw DataCursor.Error("missing-equals", name, $"A '=' is missing behind '{cursor.Source[name.Start..name.End]}'");
            SkipSpace();
            Add(entries, name, ReadValue());
            SeeComma();
        }
    }

    private void SeeComma()
    {
        var end = cursor.At;
        SkipSpace();
        if (cursor.Current == ',' || cursor.Current == close || cursor.IsAtEnd || !BibTeXScan.IsNameCharacter(cursor.Current))
            return;
        problems.Add(new DataProblem("missing-comma", new TextSpan(end, end), "A comma is missing behind this field")
        {
            Fix = Fix.Safe("Add the comma", new TextSpan(end, end), ","),
        });
    }

    private void Add(List<DataEntry> entries, TextSpan nameSpan, DataNode value)
    {
        var name = cursor.Source[nameSpan.Start..nameSpan.End].ToLowerInvariant();
        if (name is "key" or "entrytype")
            name = "field:" + name;
        var isDuplicate = false;
        foreach (var entry in entries)
            isDuplicate |= entry.Key == name;
        entries.Add(new DataEntry(name, nameSpan, value) { IsDuplicate = isDuplicate });
    }

    private DataNode ReadValue()
    {
        var first = BibTeXValue.ReadPart(cursor, macros);
        var end = cursor.At;
        SkipSpace();
        if (cursor.Current != '#')
        {
            cursor.At = end;
            return first;
        }

        var joined = new MappedText(cursor.Source);
        Append(joined, first);
        while (cursor.Skip('#'))
        {
            SkipSpace();
            Append(joined, BibTeXValue.ReadPart(cursor, macros));
            end = cursor.At;
            SkipSpace();
        }

        cursor.At = end;
        var (text, map) = joined.Build();
        var span = new TextSpan(first.Span.Start, end);
        return new DataNode(DataKind.String, span) { ContentSpan = span, Text = text, Value = text, Map = map };
    }

    private static void Append(MappedText joined, DataNode part)
    {
        if (part.Map is null)
            joined.AppendVerbatim(part.ContentSpan.Start, part.ContentSpan.End);
        else
            joined.AppendDecoded(part.Text, part.ContentSpan.Start, part.ContentSpan.End);
    }

    private void SkipSpace()
    {
        while (!cursor.IsAtEnd && char.IsWhiteSpace(cursor.Current))
            cursor.At++;
    }
}
