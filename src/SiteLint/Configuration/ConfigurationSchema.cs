using System.Text.Json;
using SiteLint.Reporting;

namespace SiteLint.Configuration;

/// <summary>Makes the JSON schema of <c>.sitelint.yml</c> that editors complete and check with: <c>docs/sitelint.schema.json</c>.</summary>
internal static class ConfigurationSchema
{
    private static readonly string[] RuleValues = ["error", "warning", "info", "hint", "off", "on"];

    /// <summary>The schema as text, with a final line end.</summary>
    public static string Create(RuleCatalog catalog) => JsonReporter.Render(json => Write(json, catalog), indented: true) + "\n";

    private static void Write(Utf8JsonWriter json, RuleCatalog catalog)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Configuration of SiteLint (.sitelint.yml)");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var name in ConfigurationKeys.NamesIn(""))
        {
            json.WriteStartObject(name);
            if (ConfigurationKeys.Find(name) is { } key)
                WriteKey(json, key);
            else
                WriteSection(json, name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("definitions");
        WriteRules(json, catalog);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, string section)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var name in ConfigurationKeys.NamesIn(section))
        {
            json.WriteStartObject(name);
            WriteKey(json, ConfigurationKeys.Find($"{section}.{name}")!);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, ConfigurationKey key)
    {
        json.WriteString("description", key.Description);
        switch (key.Name)
        {
            case "rules":
                json.WriteString("$ref", "#/definitions/rules");
                return;
            case "overrides":
                WriteOverrides(json);
                return;
        }

        WriteType(json, key.Kind, key.Choices);
    }

    private static void WriteOverrides(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        json.WriteStringValue("files");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject("files");
        WriteType(json, DataKind.Sequence, []);
        json.WriteEndObject();
        json.WriteStartObject("rules");
        json.WriteString("$ref", "#/definitions/rules");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, RuleCatalog catalog)
    {
        json.WriteStartObject("severity");
        WriteSeverity(json);
        json.WriteEndObject();
        json.WriteStartObject("rules");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var rule in catalog.Infos)
        {
            json.WriteStartObject(rule.Id);
            json.WriteString("description", rule.Title);
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            json.WriteString("$ref", "#/definitions/severity");
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            json.WriteStartObject("severity");
            json.WriteString("$ref", "#/definitions/severity");
            json.WriteEndObject();
            foreach (var option in rule.Options)
            {
                json.WriteStartObject(option.Name);
                json.WriteString("description", option.Description);
                WriteType(json, option.Kind, option.Choices);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A bare off or on is a boolean to YAML, so both are taken.</summary>
    private static void WriteSeverity(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var value in RuleValues)
            json.WriteStringValue(value);
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        json.WriteEndArray();
    }

    private static void WriteType(Utf8JsonWriter json, DataKind kind, IReadOnlyList<string> choices)
    {
        switch (kind)
        {
            case DataKind.Boolean:
                json.WriteString("type", "boolean");
                return;
            case DataKind.Integer:
                json.WriteString("type", "integer");
                return;
            case DataKind.Float:
                json.WriteString("type", "number");
                return;
            case DataKind.Mapping:
                json.WriteString("type", "object");
                return;
            case DataKind.Sequence:
                json.WriteStartArray("type");
                json.WriteStringValue("array");
                json.WriteStringValue("string");
                json.WriteEndArray();
                json.WriteStartObject("items");
                WriteChoices(json, choices, withBooleans: false);
                json.WriteEndObject();
                return;
            default:
                WriteChoices(json, choices, withBooleans: choices.Contains("on") || choices.Contains("off"));
                return;
        }
    }

    private static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<string> choices, bool withBooleans)
    {
        if (choices.Count == 0)
        {
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("number");
            json.WriteEndArray();
            return;
        }

        json.WriteStartArray("enum");
        foreach (var choice in choices)
            json.WriteStringValue(choice);
        if (withBooleans)
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        json.WriteEndArray();
    }
}
