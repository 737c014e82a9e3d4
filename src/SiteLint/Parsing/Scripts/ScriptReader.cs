namespace SiteLint.Parsing.Scripts;

/// <summary>
/// Reads a configuration written in JavaScript or TypeScript for its literal settings: objects, arrays, strings, numbers,
/// booleans, templates without substitutions, and names of constants of the same file. Nothing is ever run. What is not
/// literal is a null value with the tag <see cref="CodeTag"/>.
/// </summary>
internal static class ScriptReader
{
    /// <summary>The tag of a value that only running the code would tell.</summary>
    public const string CodeTag = "!code";

    /// <summary>The tag of an object or array that has more members than the literal ones (a spread).</summary>
    public const string PartialTag = "!partial";

    /// <summary>Reads what a module exports.</summary>
    /// <param name="text">The script.</param>
    /// <returns>A tree whose root is the exported object; a null root where there is none that can be read.</returns>
    public static DataDocument Parse(string text)
    {
        var parser = new ScriptParser(text);
        var root = parser.ReadExport();
        return new DataDocument(DataFormat.Json, root is { IsMapping: true } or { IsSequence: true } ? root : null, []);
    }

    /// <summary>Whether a value depends on code.</summary>
    public static bool IsCode(DataNode? node) => node?.Tag == CodeTag;
}
