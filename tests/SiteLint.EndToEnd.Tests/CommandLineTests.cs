using System.Text.Json;

namespace SiteLint.EndToEnd.Tests;

/// <summary>The contract of the command line, through the packed tool.</summary>
public sealed class CommandLineTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public void Says_its_version()
    {
        var outcome = tool.Run(PackedTool.Root, "--version");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", outcome.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_clean_site_is_one_line_on_standard_error_and_exit_code_0()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\nSome text.\n");
        var outcome = tool.Run(site.Path);
        Assert.Equal("", outcome.Output);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Theory]
    [InlineData("there is no file or folder 'missing/page.md'", "missing/page.md")]
    [InlineData("there is no file, folder or command 'ruels'; did you mean 'rules'?", "ruels")]
    [InlineData("'check' has no option --formatt; did you mean '--format'?", "--formatt", "json")]
    [InlineData("'check' has no option -x ('sitelint check --help' lists them)", "-x")]
    [InlineData("there is no file or folder '-x'", "--", "-x")]
    [InlineData("'jsn' is no format; did you mean 'json'?", "--format", "jsn")]
    [InlineData("'check' has no option --watch in this version", "--watch")]
    [InlineData("there is no rule 'link/mising-target'; did you mean 'link/missing-target'?", "explain", "link/mising-target")]
    [InlineData("--now soon: this is no date", "--now", "soon")]
    [InlineData("--plugin", "--plugin")]
    public void What_cannot_be_done_is_exit_code_2_and_one_clear_message(string expected, params string[] arguments)
    {
        using var site = new ToolFolder().Add("index.md", "text");
        var outcome = tool.Run(site.Path, arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    [Fact]
    public void A_faulty_configuration_is_exit_code_2_at_its_line()
    {
        using var site = new ToolFolder().Add("index.md", "text").Add(".sitelint.yml", "level: info\nexlude: []\n");
        var outcome = tool.Run(site.Path);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(".sitelint.yml:2:1: error: there is no key 'exlude'; did you mean 'exclude'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_goes_to_standard_output_and_parses()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\nSome text.\n");
        var outcome = tool.Run(site.Path, "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public void Formats_go_to_files_while_one_is_printed()
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n\nSome text.\n");
        tool.Run(site.Path, "--format", "sarif=out.sarif", "--format", "github");
        using var json = JsonDocument.Parse(site.Read("out.sarif"));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("config")]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    public void Answers(params string[] arguments)
    {
        using var site = new ToolFolder().Add("index.md", "text");
        var outcome = tool.Run(site.Path, arguments);
        Assert.Equal(0, outcome.ExitCode);
        Assert.NotEqual("", outcome.Output);
    }
}
