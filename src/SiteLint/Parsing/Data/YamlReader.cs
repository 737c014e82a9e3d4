using SiteLint.Parsing.Data.Yaml;

namespace SiteLint.Parsing.Data;

/// <summary>
/// Reads YAML as the site generators do (1.1 types, duplicate keys allowed) into a tree with exact places. A value has
/// its text as written beside its resolved value.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a whole text.</summary>
    public static DataDocument Parse(string text) => Parse(text, new TextSpan(0, text.Length));

    /// <summary>Reads a range of a text; offsets in the result are offsets of the text.</summary>
    /// <param name="text">The text that holds the YAML.</param>
    /// <param name="range">The YAML in it, without the delimiters of front matter.</param>
    public static DataDocument Parse(string text, TextSpan range) =>
        YamlScan.Refuse(text, range) is { } problem
            ? new DataDocument(DataFormat.Yaml, null, [problem])
            : YamlFastReader.Read(text, range) ?? YamlEventReader.Read(text, range);
}
