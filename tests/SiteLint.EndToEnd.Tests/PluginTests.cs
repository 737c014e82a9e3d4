using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SiteLint.EndToEnd.Tests;

/// <summary>Assemblies of rules, through the packed tool: what works, and one clear message for what does not.</summary>
public sealed class PluginTests(PackedTool tool) : IClassFixture<PackedTool>
{
    [Fact]
    public void The_sample_plug_in_reports_is_listed_and_is_explained()
    {
        var plugin = Build(Path.Combine(PackedTool.Root, "samples", "SamplePlugin"));
        using var site = new ToolFolder().Add("index.md", "# Welcome!\n\nSome text.\n");
        var outcome = tool.Run(site.Path, "--plugin", plugin);
        Assert.Equal("index.md:1:10: warning style/shouting-heading This heading shouts; end it without '!'\n", outcome.Output.ReplaceLineEndings("\n"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("style/shouting-heading", tool.Run(site.Path, "rules", "--plugin", plugin).Output, StringComparison.Ordinal);
        Assert.Contains("shows what a rule of your own looks like", tool.Run(site.Path, "explain", "style/shouting-heading", "--plugin", plugin).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plug_in_sees_what_standard_input_gives()
    {
        var plugin = Build(Path.Combine(PackedTool.Root, "samples", "SamplePlugin"));
        using var site = new ToolFolder().Add("index.md", "# Welcome\n\nSome text.\n");
        // More than a pipe holds at once.
        var text = "# Welcome!\n" + string.Concat(Enumerable.Repeat("\nSome text.\n", 20_000));
        var outcome = PackedTool.Start(tool.Command, ["--stdin-filename", "index.md", "--plugin", plugin], site.Path, text);
        Assert.Equal("index.md:1:10: warning style/shouting-heading This heading shouts; end it without '!'\n", outcome.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_repository_cannot_load_its_own_plug_in()
    {
        var plugin = Build(Path.Combine(PackedTool.Root, "samples", "SamplePlugin"));
        using var site = new ToolFolder().Add("index.md", "# Welcome!\n\nSome text.\n")
            .Add(".sitelint.yml", $"plugins: ['{plugin}']\nrules: {{style/shouting-heading: error}}\n");
        var refused = tool.Run(site.Path);
        Assert.Equal("", refused.Output);
        Assert.Equal(0, refused.ExitCode);
        Assert.Contains("the plug-ins that this configuration names are not loaded", refused.Error, StringComparison.Ordinal);
        Assert.Contains("error style/shouting-heading", tool.Run(site.Path, "--allow-plugins").Output, StringComparison.Ordinal);
        Assert.Equal("", tool.Run(site.Path, "--allow-plugins", "--no-plugins").Output);
    }

    [Fact]
    public void A_package_is_restored_outside_the_work_tree_and_loaded_when_allowed()
    {
        using var feed = new ToolFolder();
        using var home = new ToolFolder();
        Pack("samples/SamplePlugin", feed.Path);
        Pack("src/SiteLint.Abstractions", feed.Path);
        using var site = new ToolFolder().Add("index.md", "# Welcome!\n\nSome text.\n").Add(".sitelint.yml", "plugins: ['SamplePlugin@0.0.7']\n");
        var variables = new Dictionary<string, string> { ["SITELINT_CACHE_DIR"] = home.Path, ["NUGET_PACKAGES"] = Path.Combine(home.Path, "packages") };
        ToolOutcome Run(params string[] arguments) => PackedTool.Start(tool.Command, arguments, site.Path, null, variables);

        AssertRefused(Run("--allow-plugins"), "plug-in 'SamplePlugin@0.0.7' is not restored; run 'dotnet sitelint plugin restore'");
        using var empty = new ToolFolder();
        AssertRefused(Run("plugin", "restore", "--source", empty.Path), "plug-in 'SamplePlugin@0.0.7' cannot be restored: NU1101");
        var restored = Run("plugin", "restore", "--source", feed.Path);
        Assert.True(restored.ExitCode == 0, restored.Error);
        Assert.Contains("restored SamplePlugin@0.0.7", restored.Error, StringComparison.Ordinal);
        Assert.Equal([".sitelint.yml", "index.md"], Directory.GetFileSystemEntries(site.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("not loaded", Run().Error, StringComparison.Ordinal);
        Assert.Contains("warning style/shouting-heading", Run("--allow-plugins").Output, StringComparison.Ordinal);

        Assert.Contains("style/shouting-heading", Run("rules", "--allow-plugins").Output, StringComparison.Ordinal);
        Assert.Contains("shows what a rule of your own looks like", Run("explain", "style/shouting-heading", "--allow-plugins").Output, StringComparison.Ordinal);
        var refused = Run("rules");
        Assert.DoesNotContain("style/shouting-heading", refused.Output, StringComparison.Ordinal);
        Assert.Contains("not loaded", refused.Error, StringComparison.Ordinal);
        variables["SITELINT_ALLOW_PLUGINS"] = "1";
        Assert.Contains("style/shouting-heading", Run("rules").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("style/shouting-heading", Run("rules", "--no-plugins").Output, StringComparison.Ordinal);
    }

    private static void Pack(string project, string feed)
    {
        var outcome = PackedTool.Start("dotnet", ["pack", project, "-c", "Release", "-v", "q", "--nologo", "-p:IsPackable=true", "-p:Version=0.0.7", "-o", feed], PackedTool.Root);
        Assert.True(outcome.ExitCode == 0, outcome.Output);
    }

    [Fact]
    public void A_rule_that_throws_is_one_finding_and_the_run_goes_on()
    {
        using var source = new ToolFolder()
            .Add("Faulty.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <EnableDynamicLoading>true</EnableDynamicLoading>
                  </PropertyGroup>
                  <ItemGroup>
                    <Reference Include="{typeof(Rule).Assembly.Location}" Private="false" />
                  </ItemGroup>
                </Project>
                """)
            .Add("Faulty.cs", """
                using SiteLint;

                public sealed class Faulty : DocumentRule
                {
                    public override RuleInfo Info { get; } = new("style/faulty") { Title = "Throws", Severity = Severity.Warning };

                    public override void Check(Document document, RuleContext context) => throw new InvalidOperationException("out of tea");
                }
                """);
        var plugin = Build(source.Path);
        using var site = new ToolFolder().Add("index.md", "# Welcome\n\nSome text.\n").Add("other.md", "# Other\n\n[gone](gone.md)\n");
        var outcome = tool.Run(site.Path, "--plugin", plugin);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("index.md:1:1: error internal/rule-failed Rule 'style/faulty' failed on this file: InvalidOperationException: out of tea", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("link/missing-target", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0, "was built for SiteLint.Abstractions 2, this tool has 1; update the tool")]
    [InlineData(0, 9, "was built for SiteLint.Abstractions 0, this tool has 1; build it again with the present package")]
    [InlineData(1, 99, "was built for SiteLint.Abstractions 1.99, this tool has 1.0; update the tool")]
    public void Another_version_of_the_abstractions_is_told(int major, int minor, string expected)
    {
        using var site = new ToolFolder().Add("index.md", "text");
        var plugin = Path.Combine(site.Path, "other.dll");
        File.WriteAllBytes(plugin, AssemblyThatRefersTo(new Version(major, minor, 0, 0)));
        AssertRefused(tool.Run(site.Path, "--plugin", plugin), expected);
    }

    [Fact]
    public void What_is_no_plug_in_is_told()
    {
        using var site = new ToolFolder().Add("index.md", "text");
        AssertRefused(tool.Run(site.Path, "--plugin", "gone.dll"), "there is no such file");
        AssertRefused(tool.Run(site.Path, "--plugin", "index.md"), "cannot be read");
        AssertRefused(tool.Run(site.Path, "--plugin", typeof(FactAttribute).Assembly.Location), "does not refer to SiteLint.Abstractions");
    }

    private static void AssertRefused(ToolOutcome outcome, string expected)
    {
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    private static string Build(string folder)
    {
        var name = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.csproj").Single());
        var outcome = PackedTool.Start("dotnet", ["build", folder, "-c", "Release", "-v", "q", "--nologo"], folder);
        Assert.True(outcome.ExitCode == 0, outcome.Output);
        return Path.Combine(folder, "bin", "Release", "net10.0", name + ".dll");
    }

    /// <summary>An assembly without types that refers to a version of the abstractions.</summary>
    private static byte[] AssemblyThatRefersTo(Version version)
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("other.dll"), metadata.GetOrAddGuid(Guid.Empty), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("other"), new Version(1, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.None);
        metadata.AddAssemblyReference(metadata.GetOrAddString("SiteLint.Abstractions"), version, default, default, default, default);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(metadata), new BlobBuilder()).Serialize(image);
        return [.. image.ToImmutableArray()];
    }
}
