using SiteLint.Discovery;

namespace SiteLint.Commands;

/// <summary>Which files are reported: those that the command line names.</summary>
internal sealed class PathSelection
{
    private readonly List<string> folders = [];
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly List<Glob> globs = [];

    private PathSelection()
    {
    }

    /// <summary>Reads the paths of the command line; null where every file of the tree is meant.</summary>
    /// <param name="tree">The files there are.</param>
    /// <param name="here">Absolute path of the folder that paths are relative to.</param>
    /// <param name="paths">As written; empty for here.</param>
    /// <exception cref="UsageException">A path matches nothing.</exception>
    public static PathSelection? Create(SourceTree tree, string here, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            return here == tree.Root || !RootFinder.IsWithin(tree.Root, here) ? null : Folder(RelativeTo(tree.Root, here));
        var selection = new PathSelection();
        foreach (var path in paths)
            selection.Add(tree, here, path);
        return selection.folders.Contains("") ? null : selection;
    }

    /// <summary>Whether a file is meant.</summary>
    /// <param name="path">Relative to the source tree's root.</param>
    public bool Contains(string path)
    {
        if (files.Contains(path))
            return true;
        foreach (var folder in folders)
        {
            if (TreePath.Within(folder, path) is not null)
                return true;
        }

        foreach (var glob in globs)
        {
            if (glob.IsMatch(path))
                return true;
        }

        return false;
    }

    private static PathSelection Folder(string folder)
    {
        var selection = new PathSelection();
        selection.folders.Add(folder);
        return selection;
    }

    private static string RelativeTo(string root, string absolute)
    {
        var relative = Path.GetRelativePath(root, absolute).Replace('\\', '/');
        return relative == "." ? "" : relative;
    }

    private void Add(SourceTree tree, string here, string written)
    {
        var absolute = Path.TrimEndingDirectorySeparator(Path.GetFullPath(written, here));
        var relative = RelativeTo(tree.Root, absolute);
        if (Directory.Exists(absolute))
            folders.Add(relative);
        else if (File.Exists(absolute) || tree.Find(relative) is not null)
            files.Add(relative);
        else if (!Glob.IsPattern(written) || !AddGlob(tree, relative))
            throw new UsageException(Missing(written));
    }

    private bool AddGlob(SourceTree tree, string relative)
    {
        var glob = Glob.Create("/" + relative);
        globs.Add(glob);
        foreach (var entry in tree.Entries)
        {
            if (glob.IsMatch(entry.Path))
                return true;
        }

        return false;
    }

    private static string Missing(string written)
    {
        if (Glob.IsPattern(written))
            return $"no file matches '{written}'";
        var hint = written.AsSpan().IndexOfAny("/.\\") < 0
            ? Configuration.NearestName.Find(written, CommandList.All.Select(static command => command.Name))
            : null;
        return hint is null ? $"there is no file or folder '{written}'" : $"there is no file, folder or command '{written}'; did you mean '{hint}'?";
    }
}
