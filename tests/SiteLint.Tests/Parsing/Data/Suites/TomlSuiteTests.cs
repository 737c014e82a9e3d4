using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteLint.Parsing.Data;
using Xunit.Abstractions;

namespace SiteLint.Tests.Parsing.Data.Suites;

/// <summary>Runs the TOML project's own cases of version 1.0.</summary>
public class TomlSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryCaseOfTheTomlTestSuiteIsRight()
    {
        if (SuiteFolder.Find("toml-test") is not { } suite)
        {
            output.WriteLine("toml-test absent: not run (eng/fetch-suites.sh fetches it)");
            return;
        }

        var folder = Path.Combine(suite, "tests");
        var wrong = new List<string>();
        int valid = 0, invalid = 0;
        foreach (var name in File.ReadAllLines(Path.Combine(folder, "files-toml-1.0.0")).Where(static name => name.EndsWith(".toml", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            var isValid = name.StartsWith("valid/", StringComparison.Ordinal);
            _ = isValid ? valid++ : invalid++;
            string text;
            try
            {
                // The tool refuses other encodings before any parser sees the text.
                text = new UTF8Encoding(false, true).GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                if (isValid)
                    wrong.Add(name + ": not UTF-8");
                continue;
            }

            if (text.StartsWith('\ufeff'))
                text = text[1..];
            var document = TomlReader.Parse(text);
            if (document.IsReadable != isValid)
            {
                wrong.Add(name + ": " + (isValid ? document.Problems[0].Message : "accepted"));
                continue;
            }

            if (isValid && Compare(document.Root!, JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, Path.ChangeExtension(name, ".json")))).RootElement) is { } difference)
                wrong.Add(name + ": " + difference);
        }

        output.WriteLine($"toml-test 1.0: {valid} valid, {invalid} invalid, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string? Compare(DataNode node, JsonElement expected)
    {
        if (expected.ValueKind == JsonValueKind.Array)
        {
            var items = expected.EnumerateArray().ToArray();
            if (!node.IsSequence || node.Items.Count != items.Length)
                return $"expected a list of {items.Length}, found {node}";
            return items.Select((item, i) => Compare(node.Items[i], item)).FirstOrDefault(static found => found is not null);
        }

        if (expected.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && expected.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String)
            return CompareScalar(node, type.GetString()!, value.GetString()!);
        var properties = expected.EnumerateObject().ToArray();
        if (!node.IsMapping || node.Entries.Count != properties.Length)
            return $"expected {properties.Length} keys, found {node}";
        return properties.Select(property => node[property.Name] is { } child ? Compare(child, property.Value) : "no key " + property.Name).FirstOrDefault(static found => found is not null);
    }

    private static string? CompareScalar(DataNode node, string type, string value)
    {
        var isRight = type switch
        {
            "string" => node.Value is string text && text == value,
            "integer" => node.Value is long number && number.ToString(CultureInfo.InvariantCulture) == value,
            "bool" => node.Value is bool flag && (flag ? "true" : "false") == value,
            "float" => node.Value is double real && IsSame(real, value),
            "datetime" => node.Value is DateTimeOffset moment ? moment == DateTimeOffset.Parse(value.ToUpperInvariant(), CultureInfo.InvariantCulture) : node.Value is DateTime,
            "datetime-local" => node.Value is DateTime local && local == DateTime.Parse(value, CultureInfo.InvariantCulture),
            "date-local" => node.Value is DateOnly day && day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == value,
            "time-local" => node.Value is TimeOnly time && time == TimeOnly.Parse(value, CultureInfo.InvariantCulture),
            _ => false,
        };
        return isRight ? null : $"expected {type} {value}, found {node.Kind} {node}";
    }

    private static bool IsSame(double real, string value) => value switch
    {
        "nan" or "+nan" or "-nan" => double.IsNaN(real),
        "inf" or "+inf" => double.IsPositiveInfinity(real),
        "-inf" => double.IsNegativeInfinity(real),
        _ => real.Equals(double.Parse(value, CultureInfo.InvariantCulture)),
    };
}
