using SiteLint.Discovery;
using SiteLint.Discovery.Git;
using SiteLint.Fixing;
using SiteLint.Linting;

namespace SiteLint.Commands;

/// <summary>The change that findings are narrowed to: what is staged, or the work tree against a commit.</summary>
internal sealed class ChangeScope
{
    private readonly GitRepository repository;
    private readonly string root;
    private readonly Lazy<string?> before;
    private readonly ChangeImpact impact;
    private readonly bool wholeFiles;

    private ChangeScope(GitRepository repository, string root, Lazy<string?> before, SourceTree? tree, ChangeSet changes, bool wholeFiles)
    {
        this.repository = repository;
        this.root = root;
        this.before = before;
        Tree = tree;
        Changes = changes;
        this.wholeFiles = wholeFiles;
        impact = new ChangeImpact(changes, wholeFiles);
    }

    /// <summary>The files after the change; null for those of the work tree.</summary>
    public SourceTree? Tree { get; }

    /// <summary>What the change touches.</summary>
    public ChangeSet Changes { get; }

    /// <summary>Opens the change that the command line names; null where it names none.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="root">Absolute path of the source tree's root.</param>
    /// <exception cref="GitException">There is no repository or no such commit.</exception>
    public static ChangeScope? Open(SiteArguments arguments, string root)
    {
        if (!arguments.Staged && arguments.ChangedSince is null)
            return null;
        var repository = GitRepository.Find(root);
        if (arguments.Staged)
            return new ChangeScope(repository, root, new Lazy<string?>(() => Head(repository)), GitTree.Index(repository, root), ChangeSet.Staged(repository, root), arguments.WholeFiles);
        var since = CommonAncestor(repository, repository.Resolve(arguments.ChangedSince!));
        return new ChangeScope(repository, root, new Lazy<string?>(since), null, ChangeSet.Since(repository, root, since), arguments.WholeFiles);
    }

    /// <summary>The state of the files after the change, as <see cref="TreeHash"/> has it; 0 where they are those of the work tree.</summary>
    public ulong HashAfter => (Tree as GitTree)?.Hash ?? 0;

    /// <summary>The state of the files before the change; 0 where it does not follow from the state after it.</summary>
    public ulong HashBefore => HashAfter == 0 ? 0 : TreeHash.Before(HashAfter, Changes);

    /// <summary>Chooses the findings that the change is to blame for.</summary>
    /// <param name="tree">The files that were judged: those after the change, or what fixes make of them.</param>
    public ChangeImpact ImpactIn(SourceTree tree) =>
        tree is not ChangedTree mended ? impact : new ChangeImpact(Changes.WithLines(file => mended.FindChanged(file.Path) is { } now && now.Before != now.After ? ShiftedLines.Of(file.Lines, now.Before, now.After) : file.Lines), wholeFiles);

    /// <summary>What a file that the change touches held before, at the same path; null where it was not there.</summary>
    public byte[]? ReadBefore(string path)
    {
        try
        {
            return Changes.Files.GetValueOrDefault(path) is { OldBlob: { } blob, OldPath: null } ? repository.RunBytes("cat-file", "blob", blob) : null;
        }
        catch (GitException)
        {
            // git lacks the object; the notes then tell less.
            return null;
        }
    }

    /// <summary>The files before the change; null where there is nothing before it.</summary>
    public SourceTree? OpenBefore() => before.Value is { } commit ? GitTree.Commit(repository, root, commit) : null;

    /// <summary>The last commit, or null before the first.</summary>
    private static string? Head(GitRepository repository)
    {
        try
        {
            return repository.Resolve("HEAD");
        }
        catch (GitException)
        {
            return null;
        }
    }

    /// <summary>Where the branches parted: what others have done since is not this change. A shallow clone may not know.</summary>
    private static string CommonAncestor(GitRepository repository, string commit)
    {
        try
        {
            return repository.Run("merge-base", commit, "HEAD").Trim();
        }
        catch (GitException)
        {
            return commit;
        }
    }
}
