using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>Themes and modules that a Hugo site is put together from.</summary>
internal sealed class HugoComponents
{
    private HugoComponents(IReadOnlyList<string> folders, string? missing)
    {
        Folders = folders;
        Missing = missing;
    }

    /// <summary>Folders of those that are in the work tree, relative to its root, the most important first.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The first that is not in the work tree; null where all are.</summary>
    public string? Missing { get; }

    /// <summary>Looks for what the configuration names.</summary>
    public static HugoComponents Find(HugoConfiguration configuration, SourceTree tree, string root)
    {
        var folders = new List<string>();
        string? missing = null;
        var themes = configuration["themesDir"]?.AsString() ?? "themes";
        foreach (var theme in configuration["theme"]?.ScalarsOrSelf() ?? [])
            Add(theme.Text, [UrlPath.JoinInTree(root, themes + "/" + theme.Text), UrlPath.JoinInTree(root, "_vendor/" + theme.Text)]);
        foreach (var import in configuration["module", "imports"]?.Items ?? [])
        {
            if (import["path"]?.AsString() is { Length: > 0 } path && import["disable"]?.AsBoolean() != true)
                Add(path, [UrlPath.JoinInTree(root, "_vendor/" + path), UrlPath.JoinInTree(root, themes + "/" + path)]);
        }

        return new HugoComponents(folders, missing);

        void Add(string name, string?[] candidates)
        {
            foreach (var candidate in candidates)
            {
                if (candidate is { Length: > 0 } && HasFiles(tree, candidate))
                {
                    folders.Add(candidate);
                    return;
                }
            }

            missing ??= name;
        }
    }

    private static bool HasFiles(SourceTree tree, string folder) => tree.DirectoryExists(folder + "/layouts") || tree.DirectoryExists(folder + "/static") || tree.DirectoryExists(folder + "/assets");
}
