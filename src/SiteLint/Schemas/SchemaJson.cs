using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteLint.Schemas;

/// <summary>How schemas are written: indented, with letters of any language as they are.</summary>
internal static class SchemaJson
{
    /// <summary>Options of the writer.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
