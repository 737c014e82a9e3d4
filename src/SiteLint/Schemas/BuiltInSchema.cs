using System.Text.Json;
using SiteLint.Rules.FrontMatter.Fields;

namespace SiteLint.Schemas;

/// <summary>Writes the table of fields that a generator or a theme reads as a JSON Schema.</summary>
internal static class BuiltInSchema
{
    /// <summary>Writes a table.</summary>
    /// <param name="output">Takes the JSON.</param>
    /// <param name="name">One of <see cref="BuiltInFields.Names"/>.</param>
    public static void Write(Stream output, string name)
    {
        using var json = new Utf8JsonWriter(output, SchemaJson.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", name);
        if (BuiltInFields.Get(name) is { } fields)
            WriteMap(json, fields);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, KnownFields fields)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in fields.All)
        {
            json.WriteStartObject(field.Name);
            WriteField(json, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, KnownField field)
    {
        if (!field.Is(FieldType.Any))
        {
            json.WriteStartArray("type");
            foreach (var type in Types(field))
                json.WriteStringValue(type);
            json.WriteEndArray();
        }

        if (field.Types == FieldType.Date)
            json.WriteString("format", "date");
        if (field.Choices.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (var choice in field.Choices)
                json.WriteStringValue(choice);
            json.WriteNullValue();
            json.WriteEndArray();
        }

        if (field.Children is not { } children)
            return;
        json.WriteStartObject(field.Is(FieldType.List) ? "items" : "properties");
        if (field.Is(FieldType.List))
            WriteMap(json, children);
        else
            WriteChildren(json, children);
        json.WriteEndObject();
    }

    private static void WriteChildren(Utf8JsonWriter json, KnownFields fields)
    {
        foreach (var field in fields.All)
        {
            json.WriteStartObject(field.Name);
            WriteField(json, field);
            json.WriteEndObject();
        }
    }

    // A key without a value is never a mistake to a generator.
    private static IEnumerable<string> Types(KnownField field)
    {
        if (field.Is(FieldType.Text | FieldType.Date))
            yield return "string";
        if (field.Is(FieldType.Bool))
            yield return "boolean";
        if (field.Is(FieldType.Number))
            yield return "number";
        else if (field.Is(FieldType.Int))
            yield return "integer";
        if (field.Is(FieldType.List))
            yield return "array";
        if (field.Is(FieldType.Map))
            yield return "object";
        yield return "null";
    }
}
