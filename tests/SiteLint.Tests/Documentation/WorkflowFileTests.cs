using System.Text.RegularExpressions;
using SiteLint.Commands;
using YamlDotNet.RepresentationModel;

namespace SiteLint.Tests.Documentation;

/// <summary>The action, the hooks and the snippets for build servers are well-formed, and no input can become part of a command.</summary>
public sealed partial class WorkflowFileTests
{
    private static readonly YamlMappingNode Action = (YamlMappingNode)Parse(Read("action.yml"));

    private static IEnumerable<YamlMappingNode> Steps => ((YamlSequenceNode)Action["runs"]["steps"]).Children.Cast<YamlMappingNode>();

    [Fact]
    public void Scripts_of_the_action_hold_no_expression_and_name_their_shell()
    {
        var scripts = Steps.Where(static step => step.Children.ContainsKey("run")).ToArray();
        Assert.Equal(2, scripts.Length);
        foreach (var step in scripts)
        {
            Assert.DoesNotContain("${{", Text(step["run"]), StringComparison.Ordinal);
            Assert.Equal("bash", Text(step["shell"]));
            foreach (Match used in Inputs().Matches(Text(step["run"])))
                Assert.Contains(used.Value, ((YamlMappingNode)step["env"]).Children.Keys.Select(Text));
        }
    }

    [Fact]
    public void The_tool_is_installed_outside_the_checkout()
    {
        foreach (var step in Steps.Concat(StepsOf(InitFiles.Workflow)))
        {
            if (step.Children.TryGetValue("run", out var script) && (Text(script).Contains("dotnet tool", StringComparison.Ordinal) || Text(script).Contains("dotnet \"", StringComparison.Ordinal)))
                Assert.Equal("${{ runner.temp }}", Text(step["working-directory"]));
        }
    }

    [Fact]
    public void Every_input_is_used_and_documented()
    {
        var documentation = Read("docs/ci.md");
        var inputs = ((YamlMappingNode)Action["inputs"]).Children.Keys.Select(Text).ToArray();
        Assert.Superset(new HashSet<string> { "version", "paths", "fail-on", "changed-only", "external", "baseline" }, inputs.ToHashSet());
        foreach (var input in inputs)
        {
            Assert.Matches($@"inputs\.{input}\b", Read("action.yml"));
            if (input != "source")
                Assert.Contains($"| `{input}` |", documentation, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("docs/ci.md", 4)]
    [InlineData("README.md", 2)]
    public void Snippets_are_well_formed(string file, int count)
    {
        var snippets = Fences().Matches(Read(file));
        Assert.Equal(count, snippets.Count);
        foreach (Match snippet in snippets)
            Assert.IsType<YamlMappingNode>(Parse(snippet.Groups[1].Value));
    }

    [Fact]
    public void Hooks_are_well_formed()
    {
        Assert.Equal(["sitelint", "sitelint-site"], ((YamlSequenceNode)Parse(Read(".pre-commit-hooks.yaml"))).Children.Select(static hook => Text(hook["id"])));
        Assert.Equal("sitelint", Text(Parse(InitFiles.Hook)["repos"][0]["hooks"][0]["id"]));
    }

    private static IEnumerable<YamlMappingNode> StepsOf(string workflow) => ((YamlSequenceNode)Parse(workflow)["jobs"]["lint"]["steps"]).Children.Cast<YamlMappingNode>();

    private static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"\bINPUT_[A-Z_]+|\bBASE_SHA\b")]
    private static partial Regex Inputs();

    [GeneratedRegex(@"^```yaml\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}
