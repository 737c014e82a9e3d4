using System.Text.Json;

namespace SiteLint.Schemas;

/// <summary>Makes a JSON Schema of the headers that pages have, which all of them fulfil: something to keep and to tighten.</summary>
internal sealed class SchemaInference
{
    private readonly FieldStatistics root = new();

    /// <summary>Number of headers seen.</summary>
    public int Pages => root.Maps;

    /// <summary>Takes a header into account.</summary>
    public void Add(DataNode header) => root.Add(header, 0);

    /// <summary>Writes the schema, with a count in the comment of each key.</summary>
    /// <param name="output">Takes the JSON.</param>
    /// <param name="title">What the pages are, such as the glob.</param>
    public void Write(Stream output, string title)
    {
        using var json = new Utf8JsonWriter(output, SchemaJson.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", title);
        json.WriteString("$comment", $"made from {Pages} pages");
        WriteBody(json, root);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, FieldStatistics field)
    {
        WriteType(json, field);
        WriteChoices(json, field);
        if (field.Items is { } items && items.Count > 0)
        {
            json.WriteStartObject("items");
            WriteBody(json, items);
            json.WriteEndObject();
        }

        if (field.Maps == 0)
            return;
        json.WriteStartArray("required");
        foreach (var (name, child) in field.Fields)
        {
            if (child.Holders == field.Maps)
                json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var (name, child) in field.Fields)
        {
            json.WriteStartObject(name);
            json.WriteString("$comment", $"in {child.Holders} of {field.Maps}");
            WriteBody(json, child);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, FieldStatistics field)
    {
        var types = field.Types;
        if (types.Count == 1)
        {
            json.WriteString("type", types[0]);
        }
        else if (types.Count > 1)
        {
            json.WriteStartArray("type");
            foreach (var type in types)
                json.WriteStringValue(type);
            json.WriteEndArray();
        }
    }

    private static void WriteChoices(Utf8JsonWriter json, FieldStatistics field)
    {
        if (field.Format is { } format)
            json.WriteString("format", format);
        if (field.Choices is not { } choices)
            return;
        json.WriteStartArray("enum");
        foreach (var choice in choices)
            json.WriteStringValue(choice);
        if (field.Types.Contains("null"))
            json.WriteNullValue();
        json.WriteEndArray();
    }
}
