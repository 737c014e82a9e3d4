using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Routing;

/// <summary>The files and folders of a site as the directory listing spells them, with a look-up that forgets case.</summary>
internal sealed class FileTable
{
    private readonly HashSet<string> files;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };
    private readonly Lazy<Dictionary<string, string>> byFoldedPath;

    /// <summary>Creates a table of paths relative to the source tree's root.</summary>
    public FileTable(IReadOnlyList<string> paths)
    {
        files = new HashSet<string>(paths, StringComparer.Ordinal);
        foreach (var path in paths)
            AddFolders(path);
        byFoldedPath = new Lazy<Dictionary<string, string>>(() =>
        {
            var folded = new Dictionary<string, string>(files.Count + folders.Count, StringComparer.Ordinal);
            foreach (var folder in folders)
                folded.TryAdd(PathKey.IgnoringCase(folder), folder);
            foreach (var file in files)
                folded.TryAdd(PathKey.IgnoringCase(file), file);
            return folded;
        });
    }

    /// <summary>Every file.</summary>
    public IReadOnlyCollection<string> Files => files;

    /// <summary>Whether a file has exactly this path.</summary>
    public bool HasFile(string path) => files.Contains(path);

    /// <summary>Whether a folder with this exact path holds a file.</summary>
    public bool HasFolder(string path) => folders.Contains(path);

    /// <summary>A file or folder whose path differs at most by case or Unicode form, as the listing spells it; or null.</summary>
    public string? FindIgnoringCase(string path) => byFoldedPath.Value.GetValueOrDefault(PathKey.IgnoringCase(path));

    private void AddFolders(string path)
    {
        var folder = UrlPath.Folder(path);
        while (folder.Length > 0 && folders.Add(folder))
            folder = UrlPath.Folder(folder);
    }
}
