namespace SiteLint.Discovery.Git;

/// <summary>The files of git's index or of a commit, below a folder of the work tree.</summary>
internal sealed class GitTree : SourceTree, IDisposable
{
    /// <summary>Of so many files whether the work tree has what is staged is told by their content; then git is asked of all at once.</summary>
    private const int ComparedFiles = 64;

    /// <summary>Larger files are left to git.</summary>
    private const int ComparedBytes = 1 << 20;

    private readonly BlobReader blobs;
    private readonly DiskTree? disk;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };
    private readonly Lazy<HashSet<string>> dirty;
    private readonly Dictionary<string, SourceEntry> byPath = new(StringComparer.Ordinal);
    private readonly SourceEntry[] entries;
    private ulong? hash;
    private int compared;

    private GitTree(GitRepository repository, string root, IEnumerable<SourceEntry> found, DiskTree? disk, Func<HashSet<string>> findDirty)
    {
        Root = root;
        this.disk = disk;
        dirty = new Lazy<HashSet<string>>(findDirty);
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
        return new GitTree(repository, root, FromIndex(repository.Top, prefix) ?? FromGit(repository, prefix), new DiskTree(root), () => FindDirty(repository, prefix));
    }

    /// <summary>A commit.</summary>
    /// <exception cref="GitException">git failed.</exception>
    public static GitTree Commit(GitRepository repository, string root, string commit)
    {
        var prefix = repository.PrefixOf(root);
        string[] all = ["ls-tree", "-r", "-z", "--full-tree", commit];
        var listing = repository.Run(prefix.Length == 0 ? all : [.. all, "--", prefix]);
        return new GitTree(repository, root, Parse(listing, prefix, modeField: 0, blobField: 2), null, static () => []);
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
        if (disk is not null && !IsDirty(path))
        {
            try
            {
                var bytes = disk.ReadBytes(path);
                if (IsStaged(path, bytes, entry.Blob!))
                    return bytes;
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

    /// <summary>Whether git is known to have something else for a file than the work tree.</summary>
    private bool IsDirty(string path) => dirty.IsValueCreated && dirty.Value.Contains(path);

    /// <summary>Whether what the work tree has for a file is what is staged. A filter (Git LFS, line ends) may make it look otherwise: git knows.</summary>
    private bool IsStaged(string path, byte[] bytes, string blob)
    {
        if (!dirty.IsValueCreated && bytes.Length <= ComparedBytes && Interlocked.Increment(ref compared) <= ComparedFiles && ObjectHash.OfBlob(bytes) == blob)
            return true;
        return !dirty.Value.Contains(path);
    }

    private static HashSet<string> FindDirty(GitRepository repository, string prefix)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in repository.RunUnfiltered("diff-files", "-z", "--name-only").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                found.Add(path[prefix.Length..]);
        }

        return found;
    }

    private static IEnumerable<SourceEntry> FromGit(GitRepository repository, string prefix) =>
        Parse(repository.Run("ls-files", "-s", "-z", "--", prefix.Length == 0 ? "." : prefix), prefix, modeField: 0, blobField: 1);

    /// <summary>What the index's own file lists; null where git has to be asked.</summary>
    private static List<SourceEntry>? FromIndex(string top, string prefix)
    {
        if (Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } || !Directory.Exists(Path.Combine(top, ".git")))
            return null;
        try
        {
            if (IndexFile.Read(top) is not { IsComplete: true } index)
                return null;
            var found = new List<SourceEntry>(index.Entries.Count);
            foreach (var entry in index.Entries)
            {
                if (entry.IsFile && entry.Path.StartsWith(prefix, StringComparison.Ordinal) && !entry.Path.Contains("node_modules/", StringComparison.Ordinal))
                    found.Add(new SourceEntry(entry.Path[prefix.Length..], -1) { Blob = index.BlobOf(entry) });
            }

            return found;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
