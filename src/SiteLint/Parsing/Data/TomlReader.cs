using SiteLint.Parsing.Data.Toml;

namespace SiteLint.Parsing.Data;

/// <summary>
/// Reads TOML 1.0 into a tree with exact places. A table's span runs from its header to its last value; a local time has
/// kind <see cref="DataKind.Date"/> and a <see cref="TimeOnly"/> as value.
/// </summary>
internal static class TomlReader
{
    /// <summary>Reads a whole text.</summary>
    public static DataDocument Parse(string text) => Parse(text, new TextSpan(0, text.Length));

    /// <summary>Reads a range of a text; offsets in the result are offsets of the text.</summary>
    public static DataDocument Parse(string text, TextSpan range)
    {
        var parser = new TomlParser(new DataCursor(text, range));
        DataProblem[] problems = [];
        try
        {
            parser.Read();
        }
        catch (DataSyntaxException error)
        {
            problems = [error.Problem];
        }

        return new DataDocument(DataFormat.Toml, parser.Build(range), problems) { Comments = parser.Comments };
    }
}
