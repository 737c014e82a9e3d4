using System.Security.Cryptography;
using System.Text;
using SiteLint.Discovery.Git;
using SiteLint.Tests.Commands;

namespace SiteLint.Tests.Discovery.Git;

/// <summary>The index as its file has it is the index as git lists it, and where that is not sure, git is asked.</summary>
public sealed class IndexFileTests : IDisposable
{
    private readonly WorkTree work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Lists_what_git_lists(int version)
    {
        work.Add("a.md", "One\n").Add("folder/b.md", "Two\n").Add("folder/" + new string('n', 200) + "/ü.md".Replace('/', '-'), "Three\n").Git("add", "-A");
        if (version == 3)
            work.Add("later.md", "x\n").Git("add", "-N", "later.md");
        work.Git("update-index", "--index-version", $"{version}");
        var index = IndexFile.Read(work.Path)!;
        Assert.True(index.IsComplete);
        Assert.Equal(GitRepository.Find(work.Path).Run("ls-files", "-s", "-z"), string.Concat(index.Entries.Select(entry => $"{Convert.ToString(entry.Mode, 8)} {index.BlobOf(entry)} 0\t{entry.Path}\0")));
    }

    [Fact]
    public void Does_not_trust_what_it_may_not_understand()
    {
        work.Add("a.md", "One\n").Commit();
        var file = Path.Combine(work.Path, ".git", "index");
        var bytes = File.ReadAllBytes(file);
        bytes[50] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.False(IndexFile.Read(work.Path)!.IsComplete);
        bytes[50] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.True(IndexFile.Read(work.Path)!.IsComplete);

        work.Git("update-index", "--split-index");
        Assert.False(IndexFile.Read(work.Path)!.IsComplete);
        using var tree = GitTree.Index(GitRepository.Find(work.Path), work.Path);
        Assert.Equal(["a.md"], tree.Entries.Select(static entry => entry.Path));
    }

    [Fact]
    public void Says_of_an_unmerged_index_that_git_knows()
    {
        work.Add("a.md", "One\n").Commit().Git("checkout", "-qb", "other").Add("a.md", "Two\n").Commit().Git("checkout", "-q", "-").Add("a.md", "Three\n").Commit();
        Assert.ThrowsAny<Exception>(() => work.Git("merge", "-q", "other"));
        Assert.False(IndexFile.Read(work.Path)!.IsComplete);
    }

    [Fact]
    public void The_state_before_a_change_follows_from_the_state_after_it()
    {
        work.Add("kept.md", "Same\n").Add("changed.md", "Old\n").Add("gone.md", "Gone\n").Add("named.md", "A text that stays as it is.\nAll of it.\n").Commit();
        var repository = GitRepository.Find(work.Path);
        using var before = GitTree.Commit(repository, work.Path, "HEAD");
        work.Add("changed.md", "New\n").Add("added.md", "Added\n").Git("rm", "-q", "gone.md").Git("mv", "named.md", "renamed.md").Git("add", "-A");
        using var after = GitTree.Index(repository, work.Path);
        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Equal(before.Hash, TreeHash.Before(after.Hash, ChangeSet.Staged(repository, work.Path)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Hashes_as_git_does(int length)
    {
        var content = Encoding.ASCII.GetBytes(new string('a', length));
#pragma warning disable CA5350 // Git's own hash.
        var expected = SHA1.HashData([.. Encoding.ASCII.GetBytes($"blob {length}\0"), .. content]);
#pragma warning restore CA5350
        Assert.Equal(Convert.ToHexStringLower(expected), ObjectHash.OfBlob(content));
    }
}
