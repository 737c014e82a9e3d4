using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace SiteLint.EndToEnd.Tests;

/// <summary>The script of the action and the command lines of docs/ci.md, run as a build server would.</summary>
public sealed partial class BuildServerTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private const string Bad = "# Title\n\n[bad](gone.md)\n";

    [Fact]
    public void The_action_annotates_summarises_and_leaves_sarif()
    {
        using var site = new ToolFolder().Add("index.md", Bad).Add("other.md", "# Other\n\n[worse](away.md)\n");
        var run = Lint(site, ("INPUT_PATHS", "index.md\n"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error file=index.md,line=3,", Assert.Single(run.Output.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("link/missing-target", run.Summary, StringComparison.Ordinal);
        Assert.EndsWith("sitelint.sarif\n", run.Answers, StringComparison.Ordinal);
        Assert.Equal(0, Lint(site, ("INPUT_FAIL_ON", "never"), ("INPUT_ARGS", "--level\nerror")).ExitCode);
    }

    [Fact]
    public void The_action_reports_what_a_pull_request_changes()
    {
        using var site = new ToolFolder().Add("index.md", Bad).Add("other.md", "# Other\n");
        Git(site, "init", "-q");
        Git(site, "add", "-A");
        Git(site, "commit", "-q", "-m", "start");
        var start = Git(site, "rev-parse", "HEAD").Trim();
        site.Add("other.md", "# Other\n\n[worse](away.md)\n");
        Git(site, "commit", "-q", "-a", "-m", "change");
        var run = Lint(site, ("INPUT_CHANGED_ONLY", "true"), ("BASE_SHA", start));
        Assert.StartsWith("::error file=other.md,line=3,", Assert.Single(run.Output.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INPUT_PATHS", "$(touch forged)\n; touch forged\n`touch forged`")]
    [InlineData("INPUT_PATHS", "--plugin=forged.dll")]
    [InlineData("INPUT_FAIL_ON", "error; touch forged")]
    [InlineData("INPUT_BASELINE", "\"; touch forged; \"")]
    [InlineData("INPUT_ARGS", "$(touch forged)")]
    public void An_input_of_the_action_is_never_a_command(string name, string value)
    {
        using var site = new ToolFolder().Add("index.md", "# Title\n");
        var run = Lint(site, (name, value));
        Assert.Equal((2, ""), (run.ExitCode, run.Answers));
        Assert.Equal(["index.md"], Directory.GetFileSystemEntries(site.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void The_command_lines_of_the_snippets_run()
    {
        using var site = new ToolFolder().Add("index.md", Bad);
        Git(site, "init", "-q");
        Git(site, "add", "-A");
        var formats = new List<string>();
        foreach (Match line in CommandLines().Matches(File.ReadAllText(Path.Combine(PackedTool.Root, "docs", "ci.md"))))
        {
            var command = line.Groups[1].Value.Replace("$(Agent.TempDirectory)/", "", StringComparison.Ordinal).Replace("${{ matrix.shard }}", "1", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);
            if (command.Contains("--external", StringComparison.Ordinal))
                site.Add("index.md", "# Title\n");
            var outcome = tool.Run(site.Path, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.True(outcome.ExitCode == (command.Contains("--external", StringComparison.Ordinal) ? 0 : 1), command + outcome.Error);
            site.Add("index.md", Bad);
            formats.AddRange(ReportFiles().Matches(command).Select(static file => file.Value));
        }

        Assert.Equal(["json=report.json", "gitlab=gl-code-quality-report.json", "junit=sitelint.xml"], formats);
        Assert.Equal("testsuites", XDocument.Parse(site.Read("sitelint.xml")).Root!.Name.LocalName);
        Assert.Contains("\"index.md\"", site.Read("gl-code-quality-report.json"), StringComparison.Ordinal);
        Assert.Equal(0, tool.Run(site.Path, "merge", "report.json").ExitCode);
    }

    /// <summary>Runs the script as the runner does: in the checkout, with the inputs' defaults, by a shell that ends at the first failure.</summary>
    private (int ExitCode, string Output, string Summary, string Answers) Lint(ToolFolder site, params (string Name, string Value)[] inputs)
    {
        using var runner = new ToolFolder().Add("summary", "").Add("answers", "");
        Directory.CreateSymbolicLink(Path.Combine(runner.Path, "sitelint"), Path.GetDirectoryName(tool.Command)!);
        var variables = new Dictionary<string, string>
        {
            ["RUNNER_TEMP"] = runner.Path,
            ["GITHUB_WORKSPACE"] = site.Path,
            ["GITHUB_OUTPUT"] = Path.Combine(runner.Path, "answers"),
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(runner.Path, "summary"),
            ["INPUT_PATHS"] = "",
            ["INPUT_FAIL_ON"] = "warning",
            ["INPUT_CHANGED_ONLY"] = "false",
            ["INPUT_EXTERNAL"] = "false",
            ["INPUT_BASELINE"] = "",
            ["INPUT_ARGS"] = "",
            ["BASE_SHA"] = "",
        };
        foreach (var (name, value) in inputs)
            variables[name] = value;
        runner.Add("step.sh", Script());
        var outcome = PackedTool.Start("bash", ["--noprofile", "--norc", "-eo", "pipefail", Path.Combine(runner.Path, "step.sh")], site.Path, null, variables);
        return (outcome.ExitCode, outcome.Output, runner.Read("summary"), runner.Read("answers"));
    }

    private static string Script()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(PackedTool.Root, "action.yml"))));
        var steps = (YamlSequenceNode)stream.Documents[0].RootNode["runs"]["steps"];
        var lint = steps.Children.Cast<YamlMappingNode>().Single(static step => step.Children.TryGetValue("id", out var id) && id is YamlScalarNode { Value: "lint" });
        return ((YamlScalarNode)lint["run"]).Value!;
    }

    private static string Git(ToolFolder site, params string[] arguments)
    {
        var outcome = PackedTool.Start("git", ["-c", "user.name=Test", "-c", "user.email=test@lakeside.example", "-c", "core.autocrlf=false", .. arguments], site.Path);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        return outcome.Output;
    }

    [GeneratedRegex(@"(?:dotnet-sitelint|dotnet sitelint) (--[^\r\n""]*(?:""[^""]*""[^\r\n""]*)?)")]
    private static partial Regex CommandLines();

    [GeneratedRegex(@"\w+=\S+\.\w+")]
    private static partial Regex ReportFiles();
}
