using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Routing;

/// <summary>The URLs of a site by the file that answers them: what is served at a path, by the host's rules.</summary>
internal sealed class RouteTable
{
    private const int LongestPath = 4096;

    private readonly ServingRules rules;
    private readonly Dictionary<string, Route> byOutput;
    private readonly Dictionary<string, Route> byUrl;
    private readonly Dictionary<string, List<Route>> bySource = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "/" };
    private readonly Lazy<Dictionary<string, Route>> byFoldedOutput;
    private readonly Lazy<Dictionary<string, string>> byFoldedFolder;

    /// <summary>Creates a table. Where two routes share an output the first page wins over any redirect, else the first.</summary>
    public RouteTable(IReadOnlyList<Route> routes, ServingRules rules)
    {
        this.rules = rules;
        Routes = routes;
        byOutput = new Dictionary<string, Route>(routes.Count, StringComparer.Ordinal);
        byUrl = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (var route in routes)
        {
            var output = PathKey.Of(route.Output);
            if (!byOutput.TryAdd(output, route) && route.Kind == RouteKind.Page && byOutput[output].Kind is RouteKind.Redirect or RouteKind.Alias)
                byOutput[output] = route;
            var url = PathKey.Of(PercentEncoding.Decode(route.Url));
            if (url != output && !url.EndsWith('/'))
                byUrl.TryAdd(url, route);
            if (route.Source.Length > 0)
                AddSource(route);
            AddFolders(output);
        }

        byFoldedOutput = new Lazy<Dictionary<string, Route>>(() =>
        {
            var folded = new Dictionary<string, Route>(byOutput.Count, StringComparer.Ordinal);
            foreach (var (output, route) in byOutput)
                folded.TryAdd(output.ToLowerInvariant(), route);
            foreach (var (url, route) in byUrl)
                folded.TryAdd(url.ToLowerInvariant(), route);
            return folded;
        });
        byFoldedFolder = new Lazy<Dictionary<string, string>>(() =>
        {
            var folded = new Dictionary<string, string>(folders.Count, StringComparer.Ordinal);
            foreach (var folder in folders)
                folded.TryAdd(folder.ToLowerInvariant(), folder);
            return folded;
        });
    }

    /// <summary>Every route.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>How the host serves.</summary>
    public ServingRules Rules => rules;

    /// <summary>The routes of a source file; empty where it has none.</summary>
    public IReadOnlyList<Route> OfSource(string source) => bySource.TryGetValue(source, out var list) ? list : [];

    /// <summary>What is served at a decoded path, in exactly this case; null for nothing.</summary>
    public Route? Find(string path) => Find(PathKey.Of(path), byOutput, byUrl);

    /// <summary>What would be served if case did not matter; null for nothing.</summary>
    public Route? FindIgnoringCase(string path) => Find(PathKey.IgnoringCase(path), byFoldedOutput.Value, byFoldedOutput.Value);

    /// <summary>The route whose output file is exactly this path; null for none.</summary>
    public Route? FindOutput(string output) => byOutput.GetValueOrDefault(PathKey.Of(output));

    /// <summary>Whether some output lies below a folder; the folder has no final slash, the root is <c>/</c>.</summary>
    public bool HasFolder(string path) => folders.Contains(path.Length > 1 ? PathKey.Of(path.TrimEnd('/')) : "/");

    /// <summary>A folder whose path differs at most by case, as the outputs spell it; or null.</summary>
    public string? FindFolderIgnoringCase(string path) => byFoldedFolder.Value.GetValueOrDefault(PathKey.IgnoringCase(path.TrimEnd('/')));

    private Route? Find(string path, Dictionary<string, Route> outputs, Dictionary<string, Route> urls)
    {
        if (path.EndsWith('/'))
        {
            if (FindIndex(path, outputs) is { } index)
                return index;
            return rules.DropsSlash && path.Length > 1 ? outputs.GetValueOrDefault(path[..^1] + ".html") : null;
        }

        if (outputs.TryGetValue(path, out var route) || urls.TryGetValue(path, out route))
            return route;
        if (rules.PrettyUrls && (outputs.TryGetValue(path + ".html", out route) || urls.TryGetValue(path + ".html", out route)))
            return route;
        return rules.AddsSlash ? FindIndex(path + "/", outputs) : null;
    }

    private Route? FindIndex(string folder, Dictionary<string, Route> outputs)
    {
        foreach (var name in rules.IndexFiles)
        {
            if (outputs.TryGetValue(folder + name, out var route))
                return route;
        }

        return null;
    }

    private void AddSource(Route route)
    {
        if (!bySource.TryGetValue(route.Source, out var list))
            bySource.Add(route.Source, list = new List<Route>(1));
        if (route.Kind is RouteKind.Page or RouteKind.Asset)
            list.Insert(list.FindLastIndex(static other => other.Kind is RouteKind.Page or RouteKind.Asset) + 1, route);
        else
            list.Add(route);
    }

    private void AddFolders(string output)
    {
        // No file system has room for a longer one, and its folders would take the square of its length.
        if (output.Length > LongestPath)
            return;
        var folder = output;
        while (true)
        {
            folder = UrlPath.Folder(folder);
            if (folder.Length == 0 || !folders.Add(folder))
                return;
        }
    }
}
