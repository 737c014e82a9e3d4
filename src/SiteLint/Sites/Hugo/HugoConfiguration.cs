using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>
/// Hugo's settings, gathered from the files that Hugo merges: <c>config/production</c>, <c>config/_default</c>, the file at
/// the root, and those of the themes. Keys have no case.
/// </summary>
internal sealed class HugoConfiguration
{
    /// <summary>Names of the file at the root, best first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["hugo", "config"];

    /// <summary>Extensions of configurations, best first.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".toml", ".yaml", ".yml", ".json"];

    private readonly List<(string[] Prefix, DataNode Root)> layers = [];

    /// <summary>The main file, relative to the tree's root; null where there is none.</summary>
    public string? MainPath { get; private set; }

    /// <summary>The tree of the main file, or null.</summary>
    public DataNode? Main { get; private set; }

    /// <summary>Whether any file could be read.</summary>
    public bool IsReadable => layers.Count > 0;

    /// <summary>Reads the settings of a site.</summary>
    public static HugoConfiguration Read(SourceTree tree, string root)
    {
        var configuration = new HugoConfiguration();
        foreach (var environment in (ReadOnlySpan<string>)["config/production", "config/_default"])
            configuration.ReadFolder(tree, UrlPath.Join(root, environment));
        if (ConfigurationFile.Find(tree, root, Names, Extensions) is { } main)
        {
            configuration.MainPath = main;
            configuration.Main = configuration.Add([], ConfigurationFile.Read(tree, main));
        }

        return configuration;
    }

    /// <summary>Adds the settings of a theme behind those of the site.</summary>
    public void AddTheme(SourceTree tree, string folder)
    {
        ReadFolder(tree, UrlPath.Join(folder, "config/_default"));
        if (ConfigurationFile.Find(tree, folder, Names, Extensions) is { } main)
            Add([], ConfigurationFile.Read(tree, main));
    }

    /// <summary>A value by its path; null where no file has it.</summary>
    public DataNode? this[params ReadOnlySpan<string> path]
    {
        get
        {
            foreach (var (prefix, root) in layers)
            {
                if (Walk(prefix, root, path) is { } node)
                    return node;
            }

            return null;
        }
    }

    /// <summary>The entries of a mapping, gathered from every file; of a key that stands twice the first counts.</summary>
    public IReadOnlyList<DataEntry> Entries(params ReadOnlySpan<string> path)
    {
        var entries = new List<DataEntry>();
        foreach (var (prefix, root) in layers)
        {
            if (IsOwnFile(prefix, path))
                AddEntry(entries, new DataEntry(prefix[^1], root.Span, root));
            if (Walk(prefix, root, path) is not { IsMapping: true } node)
                continue;
            foreach (var entry in node.Entries)
                AddEntry(entries, entry);
        }

        return entries;
    }

    private static void AddEntry(List<DataEntry> entries, DataEntry entry)
    {
        if (!entries.Exists(other => string.Equals(other.Key, entry.Key, StringComparison.OrdinalIgnoreCase)))
            entries.Add(entry);
    }

    /// <summary>Whether a file holds one entry of the mapping that is asked for, as <c>languages.en.toml</c> does.</summary>
    private static bool IsOwnFile(string[] prefix, ReadOnlySpan<string> path)
    {
        if (prefix.Length != path.Length + 1)
            return false;
        for (var i = 0; i < path.Length; i++)
        {
            if (!string.Equals(prefix[i], path[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return path.Length > 0;
    }

    private static DataNode? Walk(string[] prefix, DataNode root, ReadOnlySpan<string> path)
    {
        if (path.Length < prefix.Length)
            return null;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (!string.Equals(prefix[i], path[i], StringComparison.OrdinalIgnoreCase))
                return null;
        }

        DataNode? node = root;
        for (var i = prefix.Length; i < path.Length && node is not null; i++)
            node = node.FindIgnoreCase(path[i])?.Value;
        return node;
    }

    private void ReadFolder(SourceTree tree, string folder)
    {
        foreach (var entry in tree.Entries)
        {
            if (!entry.Path.StartsWith(folder + "/", StringComparison.Ordinal) || !Extensions.Contains(UrlPath.Extension(entry.Path)))
                continue;
            var name = UrlPath.WithoutExtension(UrlPath.Name(entry.Path));
            var document = ConfigurationFile.Read(tree, entry.Path);
            if (Names.Contains(name))
            {
                var root = Add([], document);
                MainPath ??= entry.Path;
                Main ??= root;
                continue;
            }

            Add(PrefixOf(name), document);
        }
    }

    /// <summary>Where the settings of a file belong: <c>menus.en.toml</c> holds languages.en.menus, <c>languages.en.toml</c> languages.en.</summary>
    private static string[] PrefixOf(string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 0)
            return [name];
        var language = name[(dot + 1)..];
        return name[..dot] is var key && key is "menu" or "menus" or "params" ? ["languages", language, key] : ["languages", language];
    }

    private DataNode? Add(string[] prefix, DataDocument? document)
    {
        if (document?.Root is not { IsMapping: true } root)
            return null;
        layers.Add((prefix, root));
        return root;
    }
}
