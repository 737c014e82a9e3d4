using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary><c>defaults:</c> of the configuration: front matter by path and type. Source: Jekyll's FrontmatterDefaults.</summary>
internal sealed class JekyllDefaults
{
    private readonly List<Scope> scopes = [];
    private readonly string collectionsFolder;

    /// <summary>Reads the list.</summary>
    public JekyllDefaults(DataNode? node, string collectionsFolder)
    {
        this.collectionsFolder = collectionsFolder;
        if (node is not { IsSequence: true })
            return;
        foreach (var item in node.Items)
        {
            if (item is not { IsMapping: true } || item["values"] is not { IsMapping: true } values || item["scope"] is not { IsMapping: true } scope)
                continue;
            scopes.Add(new Scope(WithoutCollections((scope["path"]?.AsString() ?? "").Trim('/')), scope["type"]?.AsString(), values));
        }
    }

    /// <summary>The default of a key for a file, or null.</summary>
    /// <param name="path">Relative to the source.</param>
    /// <param name="type"><c>posts</c>, <c>drafts</c>, <c>pages</c> or a collection's label.</param>
    /// <param name="key">The key.</param>
    public DataNode? Find(string path, string type, string key)
    {
        if (scopes.Count == 0)
            return null;
        Scope? best = null;
        DataNode? value = null;
        var relative = WithoutCollections(path);
        foreach (var scope in scopes)
        {
            if (scope.Values[key] is not { } candidate || !scope.Applies(relative, type))
                continue;
            if (best is not null && !scope.HasPrecedenceOver(best))
                continue;
            best = scope;
            value = candidate;
        }

        return value;
    }

    private string WithoutCollections(string path) =>
        collectionsFolder.Length > 0 && path.StartsWith(collectionsFolder + "/", StringComparison.Ordinal) ? path[(collectionsFolder.Length + 1)..] : path;

    private sealed record Scope(string Path, string? Type, DataNode Values)
    {
        public bool Applies(string path, string type)
        {
            if (Type is not null && Type != type)
                return false;
            if (Path.Length == 0)
                return true;
            if (!Path.Contains('*'))
                return path.StartsWith(Path, StringComparison.Ordinal);

            // The pattern names files or folders; what lies below a folder that it names is meant too.
            for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (Discovery.Glob.Create("/" + Path).IsExactMatch(path[..end]))
                    return true;
            }

            return false;
        }

        public bool HasPrecedenceOver(Scope old)
        {
            if (Path.Length != old.Path.Length)
                return Path.Length > old.Path.Length;
            return Type is not null || old.Type is null;
        }
    }
}
