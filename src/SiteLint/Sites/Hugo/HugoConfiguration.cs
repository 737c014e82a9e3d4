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
            if (Walk(prefix, root, path) is not { IsMapping: true } node)
                continue;
            foreach (var entry in node.Entries)
            {
                if (!entries.Exists(other => string.Equals(other.Key, entry.Key, StringComparison.OrdinalIgnoreCase)))
                    entries.Add(entry);
            }
        }

        return entries;
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

            // menus.en.toml holds languages.en.menus.
            var dot = name.IndexOf('.');
            Add(dot < 0 ? [name] : ["languages", name[(dot + 1)..], name[..dot]], document);
        }
    }

    private DataNode? Add(string[] prefix, DataDocument? document)
    {
        if (document?.Root is not { IsMapping: true } root)
            return null;
        layers.Add((prefix, root));
        return root;
    }
}
