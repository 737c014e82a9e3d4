using SiteLint.Commands;
using SiteLint.Configuration;
using SiteLint.Linting;
using SiteLint.Reporting;
using SiteLint.Rules;

namespace SiteLint.Tests.Documentation;

/// <summary>Pages that are made from the code are what the code makes; <c>eng/update-docs</c> writes them.</summary>
public sealed class GeneratedPagesTests
{
    [Fact]
    public void List_of_rules_is_current() =>
        Assert.Equal(RuleList.ToMarkdown([.. BuiltInRules.All.Select(static rule => rule.Info), .. InternalRules.All]), Read("docs/rules.md"));

    [Fact]
    public void Schema_of_the_configuration_is_current() =>
        Assert.Equal(ConfigurationSchema.Create(new RuleCatalog(BuiltInRules.All)), Read("docs/sitelint.schema.json"));

    [Fact]
    public void Readme_names_every_format()
    {
        var readme = Read("README.md");
        Assert.All(ReportFormat.All, format => Assert.Contains($"`{format.Name}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_uses_commands_that_exist()
    {
        foreach (var line in Read("README.md").Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["dotnet", "sitelint", var word, ..] && word.All(char.IsAsciiLetterLower))
                Assert.NotNull(CommandList.Find(word));
        }
    }

    [Fact]
    public void The_configuration_of_the_documentation_is_valid()
    {
        var page = Read("docs/configuration.md");
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var text = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        var problems = new List<ConfigurationProblem>();
        ConfigurationReader.Read(new RuleCatalog(BuiltInRules.All), "docs/configuration.md", "", text, problems);
        Assert.Empty(problems);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
