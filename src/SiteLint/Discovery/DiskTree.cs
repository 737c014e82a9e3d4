using System.Collections.Concurrent;
using System.IO.Enumeration;
using SiteLint.Discovery.Git;

namespace SiteLint.Discovery;

/// <summary>The work tree on disk.</summary>
internal sealed class DiskTree : SourceTree
{
    private static readonly string[] NeverEntered =
        [".git", ".hg", ".svn", "node_modules", ".venv", "__pycache__", ".jekyll-cache", ".sass-cache", ".docusaurus", ".bundle", ".tox", ".mypy_cache"];

    private readonly TrustRoot trust;
    private readonly Dictionary<string, SourceEntry> byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };
    private readonly ConcurrentDictionary<string, HashSet<string>> listings = new(StringComparer.Ordinal);
    private readonly SourceEntry[] entries;
    private TrackedPaths? tracked;

    /// <summary>Lists a folder.</summary>
    /// <param name="root">Absolute path of the folder.</param>
    public DiskTree(string root)
    {
        trust = new TrustRoot(root);
        var found = new List<SourceEntry>();
        Walk(Root, "", IgnoreFilesAbove(), found, [], 0);
        entries = [.. found];
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var entry in entries)
            byPath[entry.Path] = entry;
    }

    /// <inheritdoc/>
    public override string Root => trust.Root;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries => entries;

    /// <inheritdoc/>
    public override SourceEntry? Find(string path) => byPath.GetValueOrDefault(path);

    /// <inheritdoc/>
    public override bool DirectoryExists(string path) =>
        folders.Contains(path.TrimEnd('/')) || (trust.Absolute(path) is { } absolute && ListedExactly(absolute) && Directory.Exists(absolute) && trust.StaysInside(absolute));

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string path) =>
        byPath.ContainsKey(path) || (trust.Absolute(path) is { } absolute && ListedExactly(absolute) && File.Exists(absolute) && trust.StaysInside(absolute));

    /// <inheritdoc/>
    public override SourceEntry Measure(SourceEntry entry)
    {
        var info = new FileInfo(Trusted(entry.Path));
        return info.Exists ? entry with { Size = info.Length, Modified = info.LastWriteTimeUtc.Ticks } : entry;
    }

    /// <inheritdoc/>
    public override byte[] ReadBytes(string path) => File.ReadAllBytes(Trusted(path));

    /// <inheritdoc/>
    public override (byte[] Head, byte[] Tail, long Size) ReadEnds(string path, int head, int tail)
    {
        using var handle = File.OpenHandle(Trusted(path));
        var size = RandomAccess.GetLength(handle);
        var first = new byte[Math.Min(head, size)];
        var read = RandomAccess.Read(handle, first, 0);
        if (read < first.Length)
            Array.Resize(ref first, read);
        var last = first;
        if (size > first.Length || tail < first.Length)
        {
            last = new byte[Math.Min(tail, size)];
            read = RandomAccess.Read(handle, last, size - last.Length);
            if (read < last.Length)
                Array.Resize(ref last, read);
        }

        return (first, last, size);
    }

    /// <summary>A file that was listed was followed then; another one is followed now.</summary>
    private string Trusted(string path) =>
        trust.Absolute(path) is { } absolute && (byPath.ContainsKey(path) || trust.StaysInside(absolute))
            ? absolute
            : throw new UnauthorizedAccessException("the path lies outside the work tree");

    /// <summary>Whether the listing of each folder has the name in this very case: not every file system cares.</summary>
    private bool ListedExactly(string absolute)
    {
        while (absolute.Length > trust.Top.Length)
        {
            var folder = Path.GetDirectoryName(absolute)!;
            var names = listings.GetOrAdd(folder, static key =>
            {
                var set = new HashSet<string>(StringComparer.Ordinal);
                try
                {
                    foreach (var entry in Directory.EnumerateFileSystemEntries(key))
                        set.Add(Path.GetFileName(entry));
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    set.Clear();
                }

                return set;
            });
            if (!names.Contains(Path.GetFileName(absolute)))
                return false;
            absolute = folder;
        }

        return true;
    }

    private List<IgnoreFile> IgnoreFilesAbove()
    {
        var chain = new List<IgnoreFile>();
        if (TrustRoot.FindWorkTree(Root) is not { } top)
            return chain;
        AddIgnoreFile(chain, top, Path.Combine(top, ".git", "info", "exclude"));
        for (var at = Path.GetDirectoryName(Root); at is not null && at.Length >= top.Length && Root != top; at = Path.GetDirectoryName(at))
            AddIgnoreFile(chain, at, Path.Combine(at, ".gitignore"), insertAt: Math.Min(1, chain.Count));
        return chain;
    }

    private static void AddIgnoreFile(List<IgnoreFile> chain, string folder, string file, int insertAt = -1)
    {
        try
        {
            // One that is a link could lead anywhere, and git does not follow it either.
            if (new FileInfo(file) is not { Exists: true, Length: <= 4 << 20, LinkTarget: null })
                return;
            var parsed = IgnoreFile.Parse(folder, File.ReadAllText(file));
            if (insertAt >= 0)
                chain.Insert(insertAt, parsed);
            else
                chain.Add(parsed);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // An ignore file that cannot be read ignores nothing, as git itself has it.
            return;
        }
    }

    private void Walk(string folder, string prefix, List<IgnoreFile> ignore, List<SourceEntry> found, HashSet<string> entered, int depth, bool onlyTracked = false)
    {
        if (depth > 128)
            return;
        var own = ignore.Count;
        var children = new List<string>();
        try
        {
            var listing = new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => Describe(ref entry), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true });
            foreach (var child in listing)
                children.Add(child);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }

        if (children.Contains("f.gitignore"))
            AddIgnoreFile(ignore, folder, Path.Combine(folder, ".gitignore"));
        foreach (var child in children)
        {
            var name = child[1..];
            var kind = child[0];
            var path = prefix.Length == 0 ? name : prefix + "/" + name;
            if (kind == 'l')
                kind = FollowLink(Path.Combine(folder, name), entered);
            if (kind == 'd')
            {
                if (Array.IndexOf(NeverEntered, name) >= 0 || IsIgnored(ignore, folder, name, isFolder: true))
                    continue;
                folders.Add(path);
                var isNamed = onlyTracked || IsNamedByIgnoreFiles(ignore, folder, name, isFolder: true);
                Walk(Path.Combine(folder, name), path, ignore, found, entered, depth + 1, isNamed);
            }
            else if (kind == 'f' && !(onlyTracked ? !IsTracked(folder, name) : IsIgnored(ignore, folder, name, isFolder: false)))
            {
                found.Add(new SourceEntry(path, -1));
            }
        }

        ignore.RemoveRange(own, ignore.Count - own);
    }

    private static string Describe(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return (isLink ? "l" : entry.IsDirectory ? "d" : "f") + entry.FileName.ToString();
    }

    /// <summary>What a symbolic link leads to: a file, a folder not entered before, or (' ') nothing that may be read.</summary>
    private char FollowLink(string link, HashSet<string> entered)
    {
        try
        {
            var isFolder = Directory.Exists(link);
            FileSystemInfo? target = isFolder ? Directory.ResolveLinkTarget(link, returnFinalTarget: true) : File.ResolveLinkTarget(link, returnFinalTarget: true);
            if (target is null || trust.Absolute(target.FullName) is not { } inside || !trust.StaysInside(inside) || !target.Exists)
                return ' ';
            if (!isFolder)
                return 'f';
            var isLoop = link.StartsWith(target.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            return !isLoop && entered.Add(target.FullName) ? 'd' : ' ';
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ' ';
        }
    }

    private bool IsIgnored(List<IgnoreFile> ignore, string folder, string name, bool isFolder)
    {
        if (ignore.Count == 0 || !IsNamedByIgnoreFiles(ignore, folder, name, isFolder))
            return false;
        return !IsTracked(folder, name, isFolder);
    }

    /// <summary>What git tracks it does not ignore. The index is read only where an ignore file names something that is there.</summary>
    private bool IsTracked(string folder, string name, bool isFolder = false)
    {
        tracked ??= TrackedPaths.Read(trust.Top);
        return tracked.Contains(Path.GetRelativePath(trust.Top, Path.Combine(folder, name)).Replace('\\', '/'), isFolder);
    }

    private static bool IsNamedByIgnoreFiles(List<IgnoreFile> ignore, string folder, string name, bool isFolder)
    {
        for (var i = ignore.Count - 1; i >= 0; i--)
        {
            var file = ignore[i];
            var relative = folder.Length <= file.Folder.Length
                ? name
                : folder[(file.Folder.Length + (file.Folder == "/" ? 0 : 1))..].Replace('\\', '/') + "/" + name;
            if (file.Decide(relative, isFolder) is { } ignored)
                return ignored;
        }

        return false;
    }
}
