using System.Text.Json;

namespace SiteLint.EndToEnd.Tests;

/// <summary><c>schema infer</c> and <c>schema show</c> on the sample site.</summary>
public sealed class SchemaCommandTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private static string Sample => Path.Combine(PackedTool.Root, "samples", "home-page");

    [Fact]
    public void Help_names_both_forms()
    {
        var outcome = tool.Run(Sample, "schema", "--help");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("infer [GLOB]", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("show [FILE]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Inferred_schema_has_the_fields_of_the_pages()
    {
        var outcome = tool.Run(Sample, "schema", "infer", "_posts/**");
        Assert.Equal(0, outcome.ExitCode);
        using var schema = JsonDocument.Parse(outcome.Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(["layout", "title", "date", "tags"], schema.RootElement.GetProperty("required").EnumerateArray().Select(static name => name.GetString()));
        Assert.Equal("array", schema.RootElement.GetProperty("properties").GetProperty("tags").GetProperty("type").GetString());
    }

    [Fact]
    public void Inferred_schema_accepts_the_pages_it_was_made_from()
    {
        using var site = new ToolFolder()
            .Add("_config.yml", "title: Lake\n")
            .Add("_posts/2024-01-01-a.md", "---\ntitle: One\nweight: 1\n---\n\nText.\n")
            .Add("_posts/2024-01-02-b.md", "---\ntitle: Two\nweight: 2\n---\n\nText.\n");
        site.Add("post.schema.json", tool.Run(site.Path, "schema", "infer", "_posts/**").Output);
        site.Add(".sitelint.yml", "rules:\n  front-matter/schema: {severity: error, schemas: {\"_posts/**\": post.schema.json}}\n");
        var good = tool.Run(site.Path, "--select", "front-matter/schema");
        Assert.True(good.ExitCode == 0, good.Output + good.Error);
        site.Add("_posts/2024-01-03-c.md", "---\ntitle: Three\nweight: heavy\n---\n\nText.\n");
        var bad = tool.Run(site.Path, "--select", "front-matter/schema");
        Assert.True(bad.ExitCode == 1, bad.Output + bad.Error);
        Assert.Contains("2024-01-03-c.md:3:9", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shown_schema_is_that_of_the_theme()
    {
        var outcome = tool.Run(Sample, "schema", "show", "_posts/2024-06-03-reading-the-buoy.md");
        Assert.Equal(0, outcome.ExitCode);
        using var schema = JsonDocument.Parse(outcome.Output);
        Assert.Equal("al-folio", schema.RootElement.GetProperty("title").GetString());
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("layout", out _));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "other")]
    [InlineData("schema", "infer", "nothing/**")]
    public void Wrong_use_is_told_with_exit_code_2(params string[] arguments)
    {
        var outcome = tool.Run(Sample, arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Error);
    }
}
