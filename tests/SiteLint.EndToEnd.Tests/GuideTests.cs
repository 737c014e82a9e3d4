using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteLint.EndToEnd.Tests;

/// <summary>Follows docs/writing-rules.md as it stands: every command in it, one after the other, from nothing to a packed rule that runs.</summary>
public sealed partial class GuideTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public void The_guide_leads_from_nothing_to_a_packed_rule_that_runs()
    {
        using var packages = new ToolFolder();
        Pack(packages.Path);
        using var home = new ToolFolder();
        using var work = new ToolFolder();
        AddFeed(work, packages.Path);
        var world = new Dictionary<string, string>
        {
            ["DOTNET_CLI_HOME"] = home.Path,
            ["PATH"] = Path.GetDirectoryName(tool.Command) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
            ["SITELINT_CACHE_DIR"] = home.Path,
            // Packages of this version that an earlier run left would be taken for those just made.
            ["NUGET_PACKAGES"] = Path.Combine(home.Path, "packages"),
        };

        var folder = work.Path;
        var seen = new List<string>();
        foreach (var command in Commands(File.ReadAllText(Path.Combine(PackedTool.Root, "docs", "writing-rules.md"))))
        {
            var words = command.Split(' ');
            if (words[0] == "cd")
            {
                folder = Path.Combine(folder, words[1]);
                continue;
            }

            if (words is ["dotnet", "sitelint", ..])
                File.WriteAllText(Path.Combine(folder, "index.md"), "# Tea\n\nLorem ipsum dolor.\n");
            // The template is not published yet: its package is named by where it is.
            var arguments = words[1..].Select(word => word == "SiteLint.Templates" ? Directory.GetFiles(packages.Path, "SiteLint.Templates.*.nupkg").Single() : word).ToArray();
            var outcome = PackedTool.Start(words[0], arguments, folder, null, world);
            seen.Add(string.Join(' ', words.Take(2)));
            if (words is ["dotnet", "sitelint", "--plugin", ..])
                Assert.Contains("warning my/placeholder-text Placeholder text", outcome.Output, StringComparison.Ordinal);
            else
                Assert.True(outcome.ExitCode == 0, $"{command}\n{outcome.Output}{outcome.Error}");
            if (words is ["dotnet", "test", ..])
                Assert.Contains("Passed!", outcome.Output, StringComparison.Ordinal);
        }

        Assert.Equal(["dotnet new", "dotnet new", "dotnet test", "dotnet pack", "dotnet sitelint"], seen);
        Assert.Equal(["Tea.Rules.0.1.0.nupkg"], Directory.GetFiles(Path.Combine(folder, "packages")).Select(Path.GetFileName));
        UsePackage(folder, packages.Path, world);
    }

    /// <summary>What the guide says of packages: named in the configuration, restored, listed, explained, and run when allowed.</summary>
    private void UsePackage(string folder, string packages, Dictionary<string, string> world)
    {
        using var site = new ToolFolder().Add("index.md", "# Tea\n\nLorem ipsum dolor.\n").Add(".sitelint.yml", "plugins: [Tea.Rules@0.1.0]\n");
        ToolOutcome Run(params string[] arguments) => PackedTool.Start(tool.Command, arguments, site.Path, null, world);
        // Abstractions are the tool's own; the package is all that has to come from a feed.
        var restored = Run("plugin", "restore", "--source", Path.Combine(folder, "packages"), "--source", packages);
        Assert.True(restored.ExitCode == 0, restored.Error);
        Assert.Contains("my/placeholder-text", Run("rules", "--allow-plugins").Output, StringComparison.Ordinal);
        Assert.Contains("Readers take the page for unfinished", Run("explain", "my/placeholder-text", "--allow-plugins").Output, StringComparison.Ordinal);
        Assert.Contains("warning my/placeholder-text", Run("--allow-plugins").Output, StringComparison.Ordinal);
    }

    private static void Pack(string target)
    {
        foreach (var project in (string[])["src/SiteLint.Abstractions", "src/SiteLint.Testing", "templates/SiteLint.Templates"])
        {
            var outcome = PackedTool.Start("dotnet", ["pack", project, "-c", "Release", "-v", "q", "--nologo", "-p:ReleasePackages=true", "-o", target], PackedTool.Root);
            Assert.True(outcome.ExitCode == 0, outcome.Output);
        }
    }

    /// <summary>The packages that were just made, beside the feeds that this machine restores from anyway.</summary>
    private static void AddFeed(ToolFolder work, string packages) =>
        work.Add("NuGet.config", new XElement("configuration", new XElement("packageSources", new XElement("add", new XAttribute("key", "made-here"), new XAttribute("value", packages)))).ToString());

    private static IEnumerable<string> Commands(string guide) =>
        Fences().Matches(guide).SelectMany(static fence => fence.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^```sh\\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}
