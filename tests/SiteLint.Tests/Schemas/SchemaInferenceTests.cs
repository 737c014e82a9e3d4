using System.Text;
using SiteLint.Parsing.Data;
using SiteLint.Schemas;
using Xunit.Abstractions;

namespace SiteLint.Tests.Schemas;

public class SchemaInferenceTests(ITestOutputHelper output)
{
    [Fact]
    public void TypesFormatsChoicesAndCountsAreInferred()
    {
        var pages = Enumerable.Range(1, 10).Select(i => $"title: Day {i}\ndate: 2024-01-{i:00}\nkind: {(i % 2 == 0 ? "note" : "essay")}\ntags: [a, b{i}]\n" + (i == 3 ? "draft: true\n" : ""));
        var schema = JsonReader.Parse(Infer(pages)).Root!;
        Assert.Equal("[title, date, kind, tags]", schema["required"]!.ToString());
        var properties = schema["properties"]!;
        Assert.Equal("{$comment: in 10 of 10, type: string, format: date}", properties["date"]!.ToString());
        Assert.Equal("{$comment: in 10 of 10, type: string, enum: [essay, note]}", properties["kind"]!.ToString());
        Assert.Equal("{$comment: in 10 of 10, type: array, items: {type: string}}", properties["tags"]!.ToString());
        Assert.Equal("{$comment: in 1 of 10, type: boolean}", properties["draft"]!.ToString());
    }

    [Fact]
    public void ThePagesOfTheSampleSiteFulfilTheirOwnSchema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")))
            folder = folder.Parent;
        var sample = Path.Combine(folder!.FullName, "..", "shared", "samples", "al-folio-home");
        if (!Directory.Exists(sample))
        {
            output.WriteLine("shared data absent: not run");
            return;
        }

        var headers = Directory.GetFiles(sample, "*.md", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Select(static text => text.Replace("\r\n", "\n", StringComparison.Ordinal))
            .Where(static text => text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---", 4, StringComparison.Ordinal) > 0)
            .Select(static text => text[4..(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 1)])
            .Where(static text => YamlReader.Parse(text) is { IsReadable: true, Root.IsMapping: true })
            .ToList();
        Assert.True(headers.Count > 10);
        var schema = new Rules.FrontMatter.Schema.JsonSchema(JsonReader.Parse(Infer(headers)).Root!, "test:///s.json", static _ => null);
        Assert.All(headers, header => Assert.Empty(schema.Validate(YamlReader.Parse(header).Root!).Errors));
    }

    [Fact]
    public void BuiltInSchemasAreSchemas()
    {
        foreach (var name in Rules.FrontMatter.Fields.BuiltInFields.Names)
        {
            using var stream = new MemoryStream();
            BuiltInSchema.Write(stream, name);
            var schema = JsonReader.Parse(Encoding.UTF8.GetString(stream.ToArray()));
            Assert.True(schema.IsReadable);
            Assert.Equal(name, schema.Root!["title"]!.Text);
            Assert.NotEmpty(schema.Root["properties"]!.Entries);
        }
    }

    private static string Infer(IEnumerable<string> headers)
    {
        var inference = new SchemaInference();
        foreach (var header in headers)
            inference.Add(YamlReader.Parse(header).Root!);
        using var stream = new MemoryStream();
        inference.Write(stream, "pages");
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
