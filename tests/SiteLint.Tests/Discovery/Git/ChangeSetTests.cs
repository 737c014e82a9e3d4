using System.Diagnostics;
using System.Text;
using SiteLint.Discovery.Git;

namespace SiteLint.Tests.Discovery.Git;

public sealed class ChangeSetTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitelint").FullName;

    public ChangeSetTests()
    {
        Git("init", "-q");
        Git("config", "user.email", "t@example.com");
        Git("config", "user.name", "t");
        Write("site/a.md", "1\n2\n3\n");
        Write("site/b.md", "one\ntwo\nthree\nfour\n");
        Write("site/gone.md", "x\n");
        Write("other/c.md", "c\n");
        Git("add", ".");
        Git("commit", "-qm", "first");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Staged_change_has_renames_deletions_and_lines()
    {
        Write("site/a.md", "1\ntwo\n3\n4\n");
        Git("mv", "site/b.md", "site/neu ü.md");
        Git("rm", "-q", "site/gone.md");
        Write("site/new.md", "n\n");
        Git("add", ".");
        Write("site/a.md", "not staged\n");
        var changes = ChangeSet.Staged(GitRepository.Find(root), Path.Combine(root, "site"));
        Assert.Equal(
            ["a.md M 2-2,4-4", "gone.md D ", "neu ü.md R b.md ", "new.md A 1-1"],
            changes.Files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file =>
                $"{file.Path} {file.Status} {(file.OldPath is null ? "" : file.OldPath + " ")}{string.Join(',', file.Lines.Select(static range => $"{range.First}-{range.Last}"))}"));
    }

    [Fact]
    public void Index_is_read_and_not_the_work_tree()
    {
        Write("site/a.md", "staged\n");
        Git("add", ".");
        Write("site/a.md", "not staged\n");
        Write("site/untracked.md", "u\n");
        using var tree = GitTree.Index(GitRepository.Find(root), Path.Combine(root, "site"));
        Assert.Equal(["a.md", "b.md", "gone.md"], tree.Entries.Select(static entry => entry.Path));
        Assert.Equal("staged\n", Encoding.UTF8.GetString(tree.ReadBytes("a.md")));
        Assert.Equal("x\n", Encoding.UTF8.GetString(tree.ReadBytes("gone.md")));
    }

    [Fact]
    public void Commit_is_read_as_it_was()
    {
        Write("site/a.md", "later\n");
        var repository = GitRepository.Find(root);
        using var tree = GitTree.Commit(repository, root, repository.Resolve("HEAD"));
        Assert.Equal(["other/c.md", "site/a.md", "site/b.md", "site/gone.md"], tree.Entries.Select(static entry => entry.Path));
        Assert.Equal("1\n2\n3\n", Encoding.UTF8.GetString(tree.ReadBytes("site/a.md")));
        Assert.True(tree.DirectoryExists("site"));
        Assert.False(tree.DirectoryExists("sit"));
    }

    [Fact]
    public void Work_tree_against_a_commit_has_untracked_files()
    {
        Write("site/untracked.md", "u\n");
        var changes = ChangeSet.Since(GitRepository.Find(root), root, "HEAD");
        Assert.Equal(["site/untracked.md"], changes.Files.Keys);
    }

    [Fact]
    public void Lines_that_look_like_a_patch_are_lines()
    {
        Write("site/a.md", "1\n++ b/site/b.md\n-- a/site/b.md\n@@ -1 +1 @@\n3\n");
        Write("site/b.md", "one\ntwo\nthree\nfour\nfive");
        Git("add", ".");
        var changes = ChangeSet.Staged(GitRepository.Find(root), Path.Combine(root, "site"));
        Assert.Equal([(2, 4)], changes.Files["a.md"].Lines);
        Assert.Equal([(5, 5)], changes.Files["b.md"].Lines);
    }

    [Theory]
    [InlineData("with \"quotes\" and \\n.md")]
    [InlineData("bell \a and tab \t.md")]
    [InlineData("ü \u007f \U0001F600.md")]
    public void Names_that_git_quotes_are_read(string name)
    {
        Write("site/" + name, "1\n");
        Git("add", ".");
        Write("site/" + name, "1\n2\n");
        Git("add", ".");
        var changes = ChangeSet.Staged(GitRepository.Find(root), Path.Combine(root, "site"));
        Assert.Equal([(1, 2)], changes.Files[name].Lines);
    }

    [Theory]
    [InlineData("--output=x")]
    [InlineData("nosuch")]
    public void Names_that_are_no_commit_are_refused(string name) =>
        Assert.Throws<GitException>(() => GitRepository.Find(root).Resolve(name));

    private void Write(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
