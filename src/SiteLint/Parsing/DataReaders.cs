using SiteLint.Parsing.Data;

namespace SiteLint.Parsing;

/// <summary>Reads data in its own syntax.</summary>
internal static class DataReaders
{
    /// <summary>Reads a range of a text.</summary>
    public static DataDocument Parse(DataFormat format, string text, TextSpan range) => format switch
    {
        DataFormat.Yaml => YamlReader.Parse(text, range),
        _ => new DataDocument(format, null, []),
    };
}
