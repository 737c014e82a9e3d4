using System.Diagnostics;

namespace SiteLint.EndToEnd.Tests;

/// <summary>The tool as users have it: packed and installed. CI names the one it has installed; else it is packed here, once.</summary>
public sealed class PackedTool
{
    // One for all test classes, which run side by side: two packs at a time would write over each other's files.
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>Absolute path of the executable.</summary>
    public string Command { get; } = Installed.Value;

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Runs the tool.</summary>
    /// <param name="workingFolder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    public ToolOutcome Run(string workingFolder, params string[] arguments) => Start(Command, arguments, workingFolder);

    /// <summary>Runs the tool in managed code, which lies beside the native code where there is one: only that can be hooked.</summary>
    public ToolOutcome RunManaged(string workingFolder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var folder = Path.GetDirectoryName(new FileInfo(Command).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Command)!;
        var assembly = Path.Combine(folder, "SiteLint.dll");
        return File.Exists(assembly)
            ? Start("dotnet", ["exec", assembly, .. arguments], workingFolder, null, variables)
            : Start(Command, arguments, workingFolder, null, variables);
    }

    /// <summary>Runs a program and waits for it.</summary>
    public static ToolOutcome Start(string program, IReadOnlyList<string> arguments, string workingFolder, string? input = null, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolOutcome(process.ExitCode, output, error.Result);
    }

    private static string Install()
    {
        if (Environment.GetEnvironmentVariable("SITELINT_TOOL") is { Length: > 0 } given)
            return given;
        var folder = Directory.CreateTempSubdirectory("sitelint-tool");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var packages = Path.Combine(folder.FullName, "packages");
        var tool = Path.Combine(folder.FullName, "tool");
        Need(Start("dotnet", ["pack", "src/SiteLint/SiteLint.csproj", "-c", "Release", "-v", "q", "-o", packages], Root));
        Need(Start("dotnet", ["tool", "install", "SiteLint", "--tool-path", tool, "--source", packages], Root));
        return Path.Combine(tool, OperatingSystem.IsWindows() ? "dotnet-sitelint.exe" : "dotnet-sitelint");
    }

    private static void Need(ToolOutcome outcome) => Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Error);

    private static string FindRoot()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "SiteLint.sln")))
                return at;
        }

        throw new InvalidOperationException("the tests run outside the repository");
    }
}

/// <summary>What a run of a program gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record ToolOutcome(int ExitCode, string Output, string Error);
