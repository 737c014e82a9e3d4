namespace SiteLint.Parsing.Scripts;

/// <content>Arrays and objects.</content>
internal sealed partial class ScriptParser
{
    private DataNode ReadArray()
    {
        var start = lexer.Position++;
        var items = new List<DataNode>();
        var isPartial = false;
        while (true)
        {
            lexer.SkipBlanks();
            if (lexer.IsAtEnd || lexer.Take(']'))
                break;
            if (lexer.Take(','))
                continue;
            if (lexer.Take("..."))
            {
                var spread = ReadValue();
                if (spread.IsSequence)
                    items.AddRange(spread.Items);
                isPartial |= !spread.IsSequence || spread.Tag is not null;
                continue;
            }

            var before = lexer.Position;
            items.Add(ReadValue());
            if (lexer.Position == before)
                lexer.Position++;
        }

        return new DataNode(DataKind.Sequence, new TextSpan(start, lexer.Position)) { Items = items, Tag = isPartial ? ScriptReader.PartialTag : null };
    }

    private DataNode ReadObject()
    {
        var start = lexer.Position++;
        var entries = new List<DataEntry>();
        var isPartial = false;
        while (true)
        {
            lexer.SkipBlanks();
            if (lexer.IsAtEnd || lexer.Take('}'))
                break;
            if (lexer.Take(','))
                continue;
            if (lexer.Take("..."))
            {
                var spread = ReadValue();
                if (spread.IsMapping)
                    entries.AddRange(spread.Entries);
                isPartial |= !spread.IsMapping || spread.Tag is not null;
                continue;
            }

            var before = lexer.Position;
            if (!ReadMember(entries))
                isPartial = true;
            if (lexer.Position == before)
                lexer.Position++;
        }

        return new DataNode(DataKind.Mapping, new TextSpan(start, lexer.Position)) { Entries = entries, Tag = isPartial ? ScriptReader.PartialTag : null };
    }

    private bool ReadMember(List<DataEntry> entries)
    {
        var start = lexer.Position;
        string? key;
        if (lexer.Current is '\'' or '"')
        {
            lexer.SkipString();
            key = ScriptStrings.Make(lexer.Text, start, lexer.Position).Text;
        }
        else if (char.IsAsciiDigit(lexer.Current))
        {
            key = ReadNumber().Text;
        }
        else
        {
            key = lexer.TakeName();
            if (key is "async" or "get" or "set" && lexer.TakeName() is { } method)
                key = method;
        }

        var span = new TextSpan(start, lexer.Position);
        lexer.SkipBlanks();
        if (key is not null && lexer.Take(':'))
        {
            entries.Add(new DataEntry(key, span, ReadValue()));
            return true;
        }

        if (key is not null && (lexer.Current is ',' or '}'))
        {
            entries.Add(new DataEntry(key, span, Resolve(key) ?? Code(start)));
            return true;
        }

        SkipExpression();
        if (key is not null)
            entries.Add(new DataEntry(key, span, Code(start)));
        return key is not null;
    }
}
