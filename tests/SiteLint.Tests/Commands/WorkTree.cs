using System.Diagnostics;
using SiteLint.Commands;

namespace SiteLint.Tests.Commands;

/// <summary>A temporary repository of git, and the tool run in it within this process.</summary>
public sealed class WorkTree : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitelint");

    public WorkTree()
    {
        Git("init", "-q");
        Git("config", "user.email", "t@example.com");
        Git("config", "user.name", "t");
        Git("config", "core.autocrlf", "false");
    }

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    public WorkTree Add(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    /// <summary>Commits everything.</summary>
    public WorkTree Commit()
    {
        Git("add", "-A");
        Git("commit", "-qm", "some");
        return this;
    }

    public WorkTree Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        return this;
    }

    /// <summary>Runs the tool; what it says beside findings is dropped.</summary>
    public (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new CommandEnvironment { Out = output, Error = error, Directory = Path });
        return (code, output.ToString(), error.ToString());
    }
}
