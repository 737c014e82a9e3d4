using System.ComponentModel;
using System.Diagnostics;

namespace SiteLint.Plugins;

/// <summary>Fetches plug-in packages with the .NET SDK, outside the work tree, so that no file of the repository has a say in it.</summary>
/// <param name="plugins">The folder of all restored plug-ins.</param>
/// <param name="sources">Feeds to use instead of those of the user's NuGet configuration; empty for these.</param>
internal sealed class PackageRestore(string plugins, IReadOnlyList<string> sources)
{
    /// <summary>Restores one package.</summary>
    /// <exception cref="PluginException">The SDK is missing or could not restore it, or there is no assembly of rules in it.</exception>
    public void Run(PluginPackage package)
    {
        var work = Directory.CreateDirectory(Path.Combine(plugins, "." + Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            // Empty files of these names end the search for others in the folders above.
            foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
                File.WriteAllText(Path.Combine(work, name), "<Project />\n");
            File.WriteAllText(Path.Combine(work, "Restored.csproj"), ProjectOf(package));
            var output = Path.Combine(work, "out");
            Build(package, work, output);
            var target = package.FolderIn(plugins);
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            Directory.Move(output, target);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        package.AssemblyIn(plugins);
    }

    /// <summary>Only assemblies are taken from the package: what it would add to a build is code that nobody asked to run.</summary>
    private static string ProjectOf(PluginPackage package) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <EnableDynamicLoading>true</EnableDynamicLoading>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{package.Name}" Version="[{package.Version}]" IncludeAssets="runtime;native" />
          </ItemGroup>
        </Project>

        """;

    private void Build(PluginPackage package, string work, string output)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "Restored.csproj", "-c", "Release", "-v", "q", "--nologo", "-o", output])
        {
            WorkingDirectory = work,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var source in sources)
        {
            start.ArgumentList.Add("--source");
            start.ArgumentList.Add(source);
        }

        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new PluginException($"plug-in '{package}' cannot be restored: {ErrorOf(text + "\n" + error.GetAwaiter().GetResult())}");
        }
        catch (Win32Exception)
        {
            throw new PluginException($"plug-in '{package}' cannot be restored: the .NET SDK ('dotnet') is not installed");
        }
    }

    private static string ErrorOf(string output)
    {
        foreach (var line in output.Split('\n'))
        {
            var at = line.IndexOf("error ", StringComparison.Ordinal);
            if (at >= 0)
                return line[(at + "error ".Length)..].Trim();
        }

        return "the build failed";
    }
}
