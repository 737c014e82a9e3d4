using System.Globalization;

namespace SiteLint.Parsing.Data.BibTeX;

/// <summary>Reads one part of a field's value: braces, quotes, a number, or the name of a <c>@string</c>.</summary>
internal static class BibTeXValue
{

    /// <summary>Reads the part that begins at the cursor.</summary>
    public static DataNode ReadPart(DataCursor cursor, Dictionary<string, DataNode> macros)
    {
        var start = cursor.At;
        return cursor.Current switch
        {
            '{' => ReadBraced(cursor, start),
            '"' => ReadQuoted(cursor, start),
            _ => ReadBare(cursor, start, macros),
        };
    }

    private static DataNode ReadBraced(DataCursor cursor, int start)
    {
        var depth = 0;
        for (var i = start; i < cursor.End; i++)
        {
            var c = cursor.Source[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && --depth == 0)
            {
                cursor.At = i + 1;
                return Node(cursor, start, ScalarStyle.Braced);
            }
            else if (c == '@' && BibTeXScan.IsEntryLine(cursor.Source, i, cursor.End))
            {
                break;
            }
        }

        throw Open(cursor, start, "The brace that opens this value is not closed");
    }

    private static DataNode ReadQuoted(DataCursor cursor, int start)
    {
        var depth = 0;
        for (var i = start + 1; i < cursor.End; i++)
        {
            var c = cursor.Source[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}')
            {
                depth--;
            }
            else if (c == '"' && depth == 0)
            {
                cursor.At = i + 1;
                return Node(cursor, start, ScalarStyle.DoubleQuoted);
            }
            else if (c == '@' && BibTeXScan.IsEntryLine(cursor.Source, i, cursor.End))
            {
                break;
            }
        }

        throw Open(cursor, start, "The quote that opens this value is not closed, or the braces in it are not balanced");
    }

    private static DataNode ReadBare(DataCursor cursor, int start, Dictionary<string, DataNode> macros)
    {
        while (BibTeXScan.IsNameCharacter(cursor.Current))
            cursor.At++;
        var span = new TextSpan(start, cursor.At);
        if (span.IsEmpty)
            throw cursor.Error("missing-value", "A value in braces or quotes is expected here");
        var text = cursor.Source[start..cursor.At];
        if (macros.TryGetValue(text, out var macro))
            return new DataNode(DataKind.String, span) { ContentSpan = span, Text = macro.Text, Value = macro.Text, Map = TextMap.FromRuns([0, start, cursor.At]) };
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new DataNode(DataKind.Integer, span) { ContentSpan = span, Text = text, Value = number };
        return new DataNode(DataKind.String, span) { ContentSpan = span, Text = text, Value = text };
    }

    private static DataNode Node(DataCursor cursor, int start, ScalarStyle style)
    {
        var content = new TextSpan(start + 1, cursor.At - 1);
        var text = cursor.Source[content.Start..content.End];
        return new DataNode(DataKind.String, new TextSpan(start, cursor.At)) { ContentSpan = content, Text = text, Value = text, Style = style };
    }

    private static DataSyntaxException Open(DataCursor cursor, int start, string message)
    {
        cursor.At = start + 1;
        return DataCursor.Error("open-brace", new TextSpan(start, start + 1), message);
    }
}
