using SiteLint.Parsing.Data;
using SiteLint.Rules.FrontMatter.Schema;
using Xunit.Abstractions;

namespace SiteLint.Rules.Tests.FrontMatter.Schema;

/// <summary>Runs the official cases of JSON Schema 2020-12.</summary>
public sealed class SchemaSuiteTests(ITestOutputHelper output)
{
    private static readonly string[] Formats = ["date", "date-time", "time", "duration", "email", "idn-email", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uuid", "regex", "json-pointer"];

    [Fact]
    public void RequiredCasesAreRight()
    {
        if (Suite() is not { } suite)
            return;
        var folder = Path.Combine(suite, "tests", "draft2020-12");
        var result = Run(suite, Directory.GetFiles(folder, "*.json"), assertsFormats: false);
        output.WriteLine($"required: {result.Count} cases, {result.Network} need the standard's own meta-schema from the network, {result.Wrong.Count} wrong");
        Assert.True(result.Wrong.Count == 0, string.Join("\n", result.Wrong));
    }

    [Fact]
    public void FormatsAreRight()
    {
        if (Suite() is not { } suite)
            return;
        var folder = Path.Combine(suite, "tests", "draft2020-12", "optional", "format");
        var wrong = new List<string>();
        foreach (var format in Formats)
        {
            var result = Run(suite, [Path.Combine(folder, format + ".json")], assertsFormats: true);
            output.WriteLine($"{format}: {result.Count} cases, {result.Wrong.Count} wrong");
            wrong.AddRange(result.Wrong);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private string? Suite()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var suite = Path.Combine(folder.FullName, "eng", "suites", "JSON-Schema-Test-Suite");
            if (Directory.Exists(suite))
                return suite;
        }

        output.WriteLine("JSON-Schema-Test-Suite absent: not run (eng/fetch-suites.sh fetches it)");
        return null;
    }

    private static (int Count, int Network, List<string> Wrong) Run(string suite, string[] files, bool assertsFormats)
    {
        var wrong = new List<string>();
        int count = 0, network = 0;
        foreach (var file in files)
        {
            foreach (var group in JsonReader.Parse(File.ReadAllText(file)).Root!.Items)
            {
                var needsNetwork = false;
                DataNode? Load(string uri)
                {
                    if (!uri.StartsWith("http://localhost:1234/", StringComparison.Ordinal))
                    {
                        needsNetwork |= uri.StartsWith("https://json-schema.org/", StringComparison.Ordinal);
                        return null;
                    }

                    var path = Path.Combine(suite, "remotes", uri["http://localhost:1234/".Length..]);
                    return File.Exists(path) ? JsonReader.Parse(File.ReadAllText(path)).Root : null;
                }

                foreach (var test in group["tests"]!.Items)
                {
                    count++;
                    var schema = new JsonSchema(group["schema"]!, "test:///schema.json", Load);
                    var (errors, trouble) = schema.Validate(test["data"]!, assertsFormats);
                    if (needsNetwork)
                        network++;
                    else if (errors.Count == 0 != test["valid"]!.AsBoolean() || trouble is not null)
                        wrong.Add($"{Path.GetFileName(file)}: {group["description"]!.Text}: {test["description"]!.Text}: expected {test["valid"]!.Text}, {trouble} {string.Join("; ", errors.Select(static error => error.Message))}");
                }
            }
        }

        return (count, network, wrong);
    }
}
