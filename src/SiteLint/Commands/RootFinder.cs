using SiteLint.Discovery;

namespace SiteLint.Commands;

/// <summary>Finds the folder whose files have to be read to judge the paths that were named.</summary>
internal static class RootFinder
{
    /// <summary>Files that mark a site's root and whose sites lie within it.</summary>
    private static readonly string[] Markers =
    [
        "_config.yml", "_config.yaml", "_config.toml", "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "mkdocs.yml", "mkdocs.yaml",
        "astro.config.mjs", "astro.config.ts", "astro.config.js", ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs",
        ".vitepress",
    ];

    /// <summary>Files that mark a site which may take content from beside it.</summary>
    private static readonly string[] WideMarkers = ["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docfx.json"];

    /// <summary>The root for some paths: the nearest site's root upward, else the work tree of git, else the folder itself.</summary>
    /// <param name="here">Absolute path of the folder the caller stands in.</param>
    /// <param name="paths">Absolute paths; empty for here.</param>
    public static string Find(string here, IReadOnlyList<string> paths)
    {
        var start = paths.Count == 0 ? here : CommonFolder(paths);
        var workTree = TrustRoot.FindWorkTree(start);
        var top = workTree ?? (IsWithin(here, start) ? here : start);
        for (var at = start; at is not null; at = Path.GetDirectoryName(at))
        {
            if (HasAny(at, WideMarkers))
                return workTree ?? at;
            if (HasAny(at, Markers))
                return at;
            if (at == top)
                break;
        }

        return top;
    }

    /// <summary>Whether a folder is another one or lies in it.</summary>
    public static bool IsWithin(string folder, string path) =>
        path == folder || (path.StartsWith(folder, StringComparison.Ordinal) && (folder.EndsWith(Path.DirectorySeparatorChar) || path[folder.Length] == Path.DirectorySeparatorChar));

    private static bool HasAny(string folder, string[] names)
    {
        foreach (var name in names)
        {
            if (Path.Exists(Path.Combine(folder, name)))
                return true;
        }

        return false;
    }

    private static string CommonFolder(IReadOnlyList<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var folder = NearestFolder(path);
            if (common is null)
                common = folder;
            while (!IsWithin(common, folder) && Path.GetDirectoryName(common) is { } up)
                common = up;
        }

        return common ?? "/";
    }

    private static string NearestFolder(string path)
    {
        var folder = path;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } up)
            folder = up;
        return folder;
    }
}
