using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.DocFx;

/// <summary>An entry of <c>build.content</c> or <c>build.resource</c>: which files, and where they go.</summary>
internal sealed class DocFxMapping
{
    private readonly Glob[] files;
    private readonly Glob[] excluded;

    private DocFxMapping(string source, string target, Glob[] files, Glob[] excluded)
    {
        Source = source;
        Target = target;
        this.files = files;
        this.excluded = excluded;
    }

    /// <summary>The folder that patterns are relative to, relative to the tree's root.</summary>
    public string Source { get; }

    /// <summary>The folder of the output, without slashes at its ends.</summary>
    public string Target { get; }

    /// <summary>The version that the files belong to (<c>group</c>), or null.</summary>
    public string? Group { get; private init; }

    /// <summary>Reads a list of entries.</summary>
    public static List<DocFxMapping> Read(DataNode? list, string root)
    {
        var mappings = new List<DocFxMapping>();
        IEnumerable<DataNode> items = list is { IsSequence: true } ? list.Items : list is { IsMapping: true } ? [list] : [];
        foreach (var item in items)
        {
            if (UrlPath.JoinInTree(root, (item["src"] ?? item["cwd"])?.AsString() ?? ".") is not { } source)
                continue;
            mappings.Add(new DocFxMapping(source, (item["dest"]?.AsString() ?? "").Trim('/'), Globs(item["files"] ?? (item.IsMapping ? null : item)), Globs(item["exclude"])) { Group = item["group"]?.AsString() });
        }

        return mappings;
    }

    /// <summary>The path of a file in the output, with its extension; null where it is not one of these.</summary>
    public string? TargetOf(string path)
    {
        string below;
        if (Source.Length == 0)
            below = path;
        else if (path.Length > Source.Length && path[Source.Length] == '/' && path.StartsWith(Source, StringComparison.Ordinal))
            below = path[(Source.Length + 1)..];
        else
            return null;
        return Array.Exists(files, glob => glob.IsExactMatch(below)) && !Array.Exists(excluded, glob => glob.IsMatch(below)) ? UrlPath.Join(Target, below) : null;
    }

    private static Glob[] Globs(DataNode? patterns) => [.. (patterns?.ScalarsOrSelf() ?? []).Select(static node =>
    {
        var pattern = node.Text.Replace('\\', '/').TrimStart('.', '/');
        if (pattern.StartsWith("**.", StringComparison.Ordinal))
            pattern = "**/*" + pattern[2..];
        return Glob.Create(pattern.Contains('/') ? pattern : "/" + pattern);
    })];
}
