using SiteLint.Parsing.Data;

namespace SiteLint.Parsing;

/// <summary>Reads data in its own syntax.</summary>
internal static class DataReaders
{
    /// <summary>Reads a range of a text.</summary>
    public static DataDocument Parse(DataFormat format, string text, TextSpan range) => format switch
    {
        DataFormat.Toml => TomlReader.Parse(text, range),
        DataFormat.Json => JsonReader.Parse(text, range),
        DataFormat.BibTeX => BibTeXReader.Parse(text, range),
        _ => YamlReader.Parse(text, range),
    };
}
