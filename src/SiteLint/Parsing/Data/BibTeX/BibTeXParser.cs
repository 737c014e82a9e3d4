namespace SiteLint.Parsing.Data.BibTeX;

/// <summary>Reads entries and the text between them; an entry that cannot be read does not take the next with it.</summary>
internal sealed class BibTeXParser(DataCursor cursor)
{
    private readonly Dictionary<string, DataNode> macros = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TextSpan> keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries.</summary>
    public List<DataNode> Entries { get; } = [];

    /// <summary>What was wrong.</summary>
    public List<DataProblem> Problems { get; } = [];

    /// <summary>Text between entries.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>Reads everything.</summary>
    public void Read()
    {
        while (!cursor.IsAtEnd)
        {
            ReadBetween();
            if (cursor.IsAtEnd)
                return;
            var start = cursor.At;
            try
            {
                ReadCommand();
            }
            catch (DataSyntaxException error)
            {
                Problems.Add(error.Problem);
                cursor.At = BibTeXScan.NextEntry(cursor.Source, Math.Max(start + 1, Math.Min(cursor.At, cursor.End)), cursor.End);
            }
        }
    }

    // Everything up to the next "@type{" is a comment; a line "type{key," in it has lost its @.
    private void ReadBetween()
    {
        var start = cursor.At;
        while (!cursor.IsAtEnd)
        {
            if (cursor.Current == '@' && BibTeXScan.IsEntry(cursor.Source, cursor.At, cursor.End))
                break;
            if (BibTeXScan.IsLineStart(cursor.Source, cursor.At, start) && BibTeXScan.FindLostEntry(cursor.Source, cursor.At, cursor.End) is { } lost)
            {
                var at = new TextSpan(lost.Start, lost.Start);
                Problems.Add(new DataProblem("missing-at", lost, $"'{cursor.Source[lost.Start..lost.End].TrimEnd(',')}' has no '@' before it, so BibTeX takes the entry as a comment and leaves it out")
                {
                    IsFatal = false,
                    Fix = Fix.Safe("Add the '@'", at, "@"),
                });
                cursor.At = BibTeXScan.EndOfBraces(cursor.Source, lost.Start, cursor.End);
                continue;
            }

            cursor.At = BibTeXScan.NextLineOrAt(cursor.Source, cursor.At, cursor.End);
        }

        int textStart = start, textEnd = cursor.At;
        while (textStart < textEnd && char.IsWhiteSpace(cursor.Source[textStart]))
            textStart++;
        while (textEnd > textStart && char.IsWhiteSpace(cursor.Source[textEnd - 1]))
            textEnd--;
        if (textEnd > textStart)
            Comments.Add(new TextSpan(textStart, textEnd));
    }

    private void ReadCommand()
    {
        var start = cursor.At++;
        SkipSpace();
        var typeStart = cursor.At;
        while (BibTeXScan.IsNameCharacter(cursor.Current))
            cursor.At++;
        var type = new TextSpan(typeStart, cursor.At);
        var name = cursor.Source[typeStart..cursor.At].ToLowerInvariant();
        SkipSpace();
        var open = cursor.At;
        var close = cursor.Current == '(' ? ')' : '}';
        cursor.At++;
        switch (name)
        {
            case "comment":
                cursor.At = BibTeXScan.EndOfBraces(cursor.Source, open, cursor.End);
                Comments.Add(new TextSpan(start, cursor.At));
                break;
            case "preamble":
                cursor.At = BibTeXScan.EndOfBraces(cursor.Source, open, cursor.End);
                break;
            case "string":
                foreach (var field in new BibTeXFields(cursor, macros, Problems, close, open).Read())
                    macros[field.Key] = field.Value;
                break;
            default:
                ReadEntry(start, type, name, open, close);
                break;
        }
    }

    private void ReadEntry(int start, TextSpan type, string name, int open, char close)
    {
        SkipSpace();
        var keyStart = cursor.At;
        while (!cursor.IsAtEnd && cursor.Current is not (',' or '}' or ')' or '=' or '\n' or '\r' or '{' or '"'))
            cursor.At++;
        var keyEnd = cursor.At;
        while (keyEnd > keyStart && cursor.Source[keyEnd - 1] is ' ' or '\t')
            keyEnd--;
        if (cursor.Current == '=')
        {
            Problems.Add(new DataProblem("missing-citation-key", type, $"The entry '@{name}' has no citation key before its first field") { IsFatal = false });
            cursor.At = keyEnd = keyStart;
        }
        else if (keyEnd == keyStart)
        {
            Problems.Add(new DataProblem("missing-citation-key", type, $"The entry '@{name}' has no citation key") { IsFatal = false });
        }

        var key = new TextSpan(keyStart, keyEnd);
        var text = cursor.Source[keyStart..keyEnd];
        SkipSpace();
        cursor.Skip(',');
        var entries = new List<DataEntry>
        {
            new("entrytype", type, Scalar(type, name)),
            new("key", key, Scalar(key, text)),
        };
        try
        {
            new BibTeXFields(cursor, macros, Problems, close, open).ReadInto(entries);
        }
        finally
        {
            Entries.Add(new DataNode(DataKind.Mapping, new TextSpan(start, Math.Min(cursor.At, cursor.End))) { Entries = entries.ToArray() });
        }

        if (text.Length > 0 && !keys.TryAdd(text, key))
            Problems.Add(new DataProblem("duplicate-key", key, $"The citation key '{text}' is taken by an earlier entry") { IsFatal = false });
    }

    private static DataNode Scalar(TextSpan span, string text) =>
        new(DataKind.String, span) { ContentSpan = span, Text = text, Value = text };

    private void SkipSpace()
    {
        while (!cursor.IsAtEnd && char.IsWhiteSpace(cursor.Current))
            cursor.At++;
    }
}
