using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Finds the configuration that rules over a folder: the nearest upward.</summary>
internal sealed class ScopeMap
{
    private readonly ConfigurationLoader loader;
    private readonly HashSet<string> directories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConfigurationScope> scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GlobSet> exclusions = new(StringComparer.Ordinal);
    private readonly ConfigurationScope? fixedScope;

    /// <summary>Looks which folders have a configuration; reads none but the one that <c>--config</c> names.</summary>
    public ScopeMap(SourceTree tree, ConfigurationLoader loader, SettingsOptions options)
    {
        this.loader = loader;
        if (options.ConfigFile is { } file)
        {
            fixedScope = loader.Load(file, options.ConfigDirectory);
            return;
        }

        if (options.Isolated)
            return;
        foreach (var entry in tree.Entries)
        {
            var path = entry.Path;
            if (path.EndsWith(Settings.FileName, StringComparison.Ordinal)
                && (path.Length == Settings.FileName.Length || path[^(Settings.FileName.Length + 1)] == '/'))
            {
                directories.Add(TreePath.DirectoryOf(path));
            }
        }

        if (tree.ExistsAnywhere(Settings.FileName))
            directories.Add("");
    }

    /// <summary>Whether there is no configuration anywhere.</summary>
    public bool HasNoFiles => fixedScope is null && directories.Count == 0;

    /// <summary>The configuration of a folder.</summary>
    /// <exception cref="ConfigurationException">It is wrong.</exception>
    public ConfigurationScope Find(string directory)
    {
        if (fixedScope is not null)
            return fixedScope;
        if (directories.Count == 0)
            return ConfigurationScope.Default;
        lock (scopes)
        {
            if (scopes.TryGetValue(directory, out var known))
                return known;
            var scope = FindNearest(directory);
            scopes[directory] = scope;
            return scope;
        }
    }

    /// <summary>Whether the nearest configuration or one above it excludes a file.</summary>
    public bool IsExcluded(string path)
    {
        if (fixedScope is not null)
            return IsExcluded(fixedScope, path);
        var directory = TreePath.DirectoryOf(path);
        while (true)
        {
            if (directories.Contains(directory) && IsExcluded(Find(directory), path))
                return true;
            if (directory.Length == 0)
                return false;
            directory = TreePath.DirectoryOf(directory);
        }
    }

    private ConfigurationScope FindNearest(string directory)
    {
        var nearest = directory;
        while (!directories.Contains(nearest))
        {
            if (nearest.Length == 0)
                return ConfigurationScope.Default;
            nearest = TreePath.DirectoryOf(nearest);
        }

        if (nearest != directory && scopes.TryGetValue(nearest, out var known))
            return known;
        var file = nearest.Length == 0 ? Settings.FileName : $"{nearest}/{Settings.FileName}";
        return scopes[nearest] = loader.Load(file, nearest);
    }

    private bool IsExcluded(ConfigurationScope scope, string path)
    {
        GlobSet? globs;
        lock (exclusions)
        {
            if (!exclusions.TryGetValue(scope.Directory, out globs))
                exclusions[scope.Directory] = globs = new GlobSet(scope.FindTexts("exclude") ?? []);
        }

        return !globs.IsEmpty && TreePath.Within(scope.Directory, path) is { } relative && globs.IsMatch(relative);
    }
}
