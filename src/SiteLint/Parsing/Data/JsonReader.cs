using SiteLint.Parsing.Data.Json;

namespace SiteLint.Parsing.Data;

/// <summary>Reads JSON into a tree with exact places.</summary>
internal static class JsonReader
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTolerant">Whether comments and commas before a closing bracket are allowed, as some configurations have them.</param>
    public static DataDocument Parse(string text, bool isTolerant = false) => Parse(text, new TextSpan(0, text.Length), isTolerant);

    /// <summary>Reads a range of a text; offsets in the result are offsets of the text.</summary>
    public static DataDocument Parse(string text, TextSpan range, bool isTolerant = false)
    {
        var parser = new JsonParser(new DataCursor(text, range), isTolerant);
        DataNode? root = null;
        try
        {
            root = parser.Read();
        }
        catch (DataSyntaxException error)
        {
            parser.Problems.Add(error.Problem);
        }

        return new DataDocument(DataFormat.Json, root ?? parser.Partial, parser.Problems) { Comments = parser.Comments };
    }
}
