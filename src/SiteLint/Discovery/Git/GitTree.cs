namespace SiteLint.Discovery.Git;

/// <summary>The files of git's index or of a commit, below a folder of the work tree.</summary>
internal sealed class GitTree : SourceTree, IDisposable
{
    private readonly BlobReader blobs;
    private readonly DiskTree? disk;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };
    private readonly HashSet<string> dirty;
    private readonly Dictionary<string, SourceEntry> byPath = new(StringComparer.Ordinal);
    private readonly SourceEntry[] entries;
    private ulong? hash;

    private GitTree(GitRepository repository, string root, IEnumerable<SourceEntry> found, DiskTree? disk, HashSet<string> dirty)
    {
        Root = root;
        this.disk = disk;
        this.dirty = dirty;
        blobs = new BlobReader(repository);
        entries = [.. found];
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var entry in entries)
        {
            byPath[entry.Path] = entry;
            for (var slash = entry.Path.LastIndexOf('/'); slash > 0 && folders.Add(entry.Path[..slash]); slash = entry.Path.LastIndexOf('/', slash - 1))
            {
            }
        }
    }

    /// <inheritdoc/>
    public override string Root { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries => entries;

    /// <summary>Whether these are the files of a commit.</summary>
    public bool IsCommit => disk is null;

    /// <summary>A number for the files and what is in them; see <see cref="TreeHash"/>.</summary>
    public ulong Hash => hash ??= TreeHash.Of(entries);

    /// <summary>What is staged. A file that stands unchanged in the work tree is read from there.</summary>
    /// <exception cref="GitException">git failed.</exception>
    public static GitTree Index(GitRepository repository, string root)
    {
        var prefix = repository.PrefixOf(root);
        var dirty = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in repository.RunUnfiltered("diff-files", "-z", "--name-only").Split('\0', StringSplitOptions.RemoveEmptyEntries))
            dirty.Add(path);
        var listing = repository.Run("ls-files", "-s", "-z", "--", prefix.Length == 0 ? "." : prefix);
        return new GitTree(repository, root, Parse(listing, prefix, modeField: 0, blobField: 1), new DiskTree(root), Strip(dirty, prefix));
    }

    /// <summary>A commit.</summary>
    /// <exception cref="GitException">git failed.</exception>
    public static GitTree Commit(GitRepository repository, string root, string commit)
    {
        var prefix = repository.PrefixOf(root);
        string[] all = ["ls-tree", "-r", "-z", "--full-tree", commit];
        var listing = repository.Run(prefix.Length == 0 ? all : [.. all, "--", prefix]);
        return new GitTree(repository, root, Parse(listing, prefix, modeField: 0, blobField: 2), null, []);
    }

    /// <inheritdoc/>
    public override SourceEntry? Find(string path) => byPath.GetValueOrDefault(path);

    /// <inheritdoc/>
    public override bool DirectoryExists(string path) => folders.Contains(path.TrimEnd('/'));

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string path) => byPath.ContainsKey(path);

    /// <inheritdoc/>
    public override byte[] ReadBytes(string path)
    {
        var entry = Find(path) ?? throw new FileNotFoundException("git has no such file", path);
        if (disk is not null && !dirty.Contains(path))
        {
            try
            {
                return disk.ReadBytes(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // The work tree changed since it was listed; the index still has the file.
                return blobs.Read(entry.Blob!);
            }
        }

        return blobs.Read(entry.Blob!);
    }

    /// <inheritdoc/>
    public void Dispose() => blobs.Dispose();

    private static IEnumerable<SourceEntry> Parse(string listing, string prefix, int modeField, int blobField)
    {
        foreach (var line in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var fields = line[..tab].Split(' ');
            var path = line[(tab + 1)..];
            // 160000 is a submodule, 120000 a symbolic link: neither is a page.
            if (fields[modeField] is not ("100644" or "100755") || !path.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (!path.Contains("node_modules/", StringComparison.Ordinal))
                yield return new SourceEntry(path[prefix.Length..], -1) { Blob = fields[blobField] };
        }
    }

    private static HashSet<string> Strip(HashSet<string> paths, string prefix) =>
        [.. paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..])];
}
