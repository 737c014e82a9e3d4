using System.Reflection;
using SiteLint.Rules;

namespace SiteLint.Tests.Architecture;

/// <summary>The arrows between the projects and the walls between the rooms.</summary>
public sealed class ArrowTests
{
    private static readonly string[] ThirdParty = ["AngleSharp", "Markdig", "YamlDotNet"];

    [Fact]
    public void Abstractions_know_nothing_but_the_framework() =>
        Assert.All(References(typeof(Rule).Assembly), static name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Rules_know_the_abstractions_only() =>
        Assert.All(
            References(typeof(BuiltInRules).Assembly),
            static name => Assert.True(name == "SiteLint.Abstractions" || name.StartsWith("System.", StringComparison.Ordinal), name));

    [Fact]
    public void Parsers_of_others_stay_in_their_rooms()
    {
        var source = Path.Combine(Repository.Root, "src", "SiteLint");
        var outside = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !IsIn(source, file, "Parsing") && !IsIn(source, file, "Configuration"))
            .Where(static file => File.ReadLines(file).Any(static line => ThirdParty.Any(name => line.Contains($"using {name}", StringComparison.Ordinal))))
            .Select(file => Path.GetRelativePath(source, file));
        Assert.Empty(outside);
    }

    private static bool IsIn(string source, string file, string room) =>
        file.StartsWith(Path.Combine(source, room) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(static name => name.Name!);
}
