using System.Diagnostics;
using SiteLint.Discovery.Git;

namespace SiteLint.Tests.Discovery.Git;

/// <summary>Whatever a repository's own configuration asks git to run, it does not run for us.</summary>
public sealed class GitSafetyTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitelint").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Monitors_diffs_and_conversions_of_a_repository_do_not_run()
    {
        if (OperatingSystem.IsWindows())
            return;
        var trace = Path.Combine(root, "ran");
        var script = Path.Combine(root, "script.sh");
        File.WriteAllText(script, $"#!/bin/sh\necho \"$0\" >> '{trace}'\ncat \"$1\" 2>/dev/null\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Git("init", "-q");
        Git("config", "user.email", "t@example.com");
        Git("config", "user.name", "t");
        File.WriteAllText(Path.Combine(root, "a.md"), "one\n");
        File.WriteAllText(Path.Combine(root, ".gitattributes"), "*.md diff=evil filter=evil\n");
        Git("add", ".");
        Git("commit", "-qm", "first");
        Git("config", "core.fsmonitor", script);
        Git("config", "diff.external", script);
        Git("config", "diff.evil.textconv", script);
        Git("config", "diff.evil.command", script);
        Git("config", "core.pager", script);
        Git("config", "filter.evil.clean", script);
        Git("config", "filter.evil.smudge", script);
        Git("config", "filter.evil.required", "true");
        File.Delete(trace);
        File.WriteAllText(Path.Combine(root, "a.md"), "two\n");

        var repository = GitRepository.Find(root);
        var changes = ChangeSet.Since(repository, root, repository.Resolve("HEAD"));
        using (var tree = GitTree.Index(repository, root))
            Assert.Equal("one\n", System.Text.Encoding.UTF8.GetString(tree.ReadBytes("a.md")));

        Assert.Equal('M', changes.Files["a.md"].Status);
        Assert.False(File.Exists(trace), File.Exists(trace) ? File.ReadAllText(trace) : "");
    }

    [Fact]
    public void Objects_that_a_partial_clone_lacks_are_not_fetched()
    {
        if (OperatingSystem.IsWindows())
            return;
        var trace = Path.Combine(root, "ran");
        var script = Path.Combine(root, "script.sh");
        File.WriteAllText(script, $"#!/bin/sh\necho \"$0\" >> '{trace}'\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Git("init", "-q");
        Git("config", "user.email", "t@example.com");
        Git("config", "user.name", "t");
        File.WriteAllText(Path.Combine(root, "a.md"), "one\n");
        Git("add", "a.md");
        Git("commit", "-qm", "first");
        var repository = GitRepository.Find(root);
        var blob = repository.Run("rev-parse", "HEAD:a.md").Trim();
        File.Delete(Path.Combine(root, ".git", "objects", blob[..2], blob[2..]));
        Git("config", "core.repositoryFormatVersion", "1");
        Git("config", "extensions.partialClone", "origin");
        Git("config", "remote.origin.url", $"ext::{script}");
        Git("config", "remote.origin.promisor", "true");
        Git("config", "protocol.ext.allow", "always");

        using var tree = GitTree.Commit(repository, root, repository.Resolve("HEAD"));
        Assert.Throws<IOException>(() => tree.ReadBytes("a.md"));
        Assert.False(File.Exists(trace), File.Exists(trace) ? File.ReadAllText(trace) : "");
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
