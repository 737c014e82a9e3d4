using System.Diagnostics;
using SiteLint.Discovery;

namespace SiteLint.Tests.Discovery;

public sealed class DiskTreeTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitelint").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Lists_what_git_does_not_ignore()
    {
        Write(".gitignore", "*.tmp\n/out/\n!keep.tmp\nlogs/**/x.md\n");
        Write("a.md", "");
        Write("b.tmp", "");
        Write("keep.tmp", "");
        Write("out/x.md", "");
        Write("sub/out/x.md", "");
        Write("sub/.gitignore", "x.md\n!y.md\n");
        Write("sub/y.md", "");
        Write("logs/1/2/x.md", "");
        Write("logs/1/y.md", "");
        Write("node_modules/p/readme.md", "");
        Git("init -q");
        var expected = Git("ls-files -co --exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static path => !path.StartsWith("node_modules", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, new DiskTree(root).Entries.Select(static entry => entry.Path));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("4")]
    public void What_git_tracks_is_not_ignored(string version)
    {
        Write(".gitignore", "vendor/\n*.tmp\n");
        Write("vendor/kept.md", "");
        Write("vendor/deep/er/kept.md", "");
        Write("tracked.tmp", "");
        Write("a-very-long-name-that-needs-padding.md", "");
        Git("init -q");
        Git("add -f .");
        Git("update-index --index-version " + version);
        Write("vendor/new.md", "");
        Write("vendor/deep/new.md", "");
        Write("new.tmp", "");
        var expected = Git("ls-files -co --exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
        Assert.Equal(expected, new DiskTree(root).Entries.Select(static entry => entry.Path));
    }

    [Fact]
    public void Symbolic_links_are_followed_inside_the_root_only()
    {
        var outside = Directory.CreateTempSubdirectory("sitelint").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.md"), "");
        try
        {
            Write("a/b.md", "");
            Directory.CreateSymbolicLink(Path.Combine(root, "a", "loop"), root);
            Directory.CreateSymbolicLink(Path.Combine(root, "away"), outside);
            File.CreateSymbolicLink(Path.Combine(root, "secret.md"), Path.Combine(outside, "secret.md"));
            Directory.CreateSymbolicLink(Path.Combine(root, "again"), Path.Combine(root, "a"));
            Assert.Equal(["a/b.md", "again/b.md"], new DiskTree(root).Entries.Select(static entry => entry.Path));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void Case_is_compared_with_the_listing_and_the_root_is_not_left()
    {
        Write("Docs/Page.md", "");
        var tree = new DiskTree(root);
        Assert.True(tree.ExistsAnywhere("Docs/Page.md"));
        Assert.False(tree.ExistsAnywhere("docs/Page.md"));
        Assert.False(tree.ExistsAnywhere("../../etc/hostname"));
        Assert.True(tree.DirectoryExists("Docs"));
        Assert.False(tree.DirectoryExists("docs"));
        Assert.Throws<UnauthorizedAccessException>(() => tree.ReadBytes("../outside.md"));
    }

    [Fact]
    public void Links_out_of_the_root_are_not_followed_on_the_way_to_a_file_either()
    {
        var outside = Directory.CreateTempSubdirectory("sitelint").FullName;
        File.WriteAllText(Path.Combine(outside, "secret.yml"), "words: [secret]\n");
        try
        {
            Write("a/b.md", "text");
            Directory.CreateSymbolicLink(Path.Combine(root, "away"), outside);
            Directory.CreateSymbolicLink(Path.Combine(root, "detour"), Path.Combine(root, "away"));
            File.CreateSymbolicLink(Path.Combine(root, ".sitelint.yml"), Path.Combine("away", "secret.yml"));
            Directory.CreateSymbolicLink(Path.Combine(root, "again"), "a");
            File.CreateSymbolicLink(Path.Combine(root, "endless"), "endless");
            var tree = new DiskTree(root);
            foreach (var path in (string[])["away/secret.yml", "detour/secret.yml", ".sitelint.yml", "a/../away/secret.yml", "endless"])
            {
                Assert.False(tree.ExistsAnywhere(path), path);
                Assert.Throws<UnauthorizedAccessException>(() => tree.ReadBytes(path));
                Assert.Throws<UnauthorizedAccessException>(() => tree.ReadEnds(path, 1, 1));
            }

            Assert.False(tree.DirectoryExists("away"));
            Assert.False(tree.DirectoryExists("detour"));
            Assert.True(tree.ExistsAnywhere("again/b.md"));
            Assert.Equal("text"u8.ToArray(), tree.ReadBytes("again/b.md"));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void An_ignore_file_that_is_a_link_ignores_nothing()
    {
        Write("rules.txt", "*.md\n");
        Write("a.md", "");
        File.CreateSymbolicLink(Path.Combine(root, ".gitignore"), Path.Combine(root, "rules.txt"));
        Assert.Equal(["a.md", "rules.txt"], new DiskTree(root).Entries.Select(static entry => entry.Path).Where(static path => path != ".gitignore"));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Git(string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
