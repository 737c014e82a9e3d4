using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Parsing.Scripts;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Configurations;

/// <summary>Reads a generator's configuration by its extension. A script is read for its literal settings only.</summary>
internal static class ConfigurationFile
{
    /// <summary>Extensions of scripts.</summary>
    public static IReadOnlyList<string> ScriptExtensions { get; } = [".js", ".ts", ".mjs", ".mts", ".cjs", ".cts"];

    /// <summary>The tree of a configuration; null where the file is absent or its syntax is not known.</summary>
    public static DataDocument? Read(SourceTree tree, string path)
    {
        if (TextFiles.Read(tree, path) is not { } text)
            return null;
        var range = new TextSpan(0, text.Length);
        var extension = UrlPath.Extension(path).ToLowerInvariant();
        return extension switch
        {
            ".yml" or ".yaml" => YamlReader.Parse(text, range),
            ".toml" => TomlReader.Parse(text, range),
            ".json" => JsonReader.Parse(text, range),
            _ => ScriptExtensions.Contains(extension) ? ScriptReader.Parse(text) : null,
        };
    }

    /// <summary>The first file of a folder with one of some names and extensions; null where there is none.</summary>
    /// <param name="tree">Where files are looked for.</param>
    /// <param name="folder">The folder, relative to the tree's root.</param>
    /// <param name="names">Names without extension, best first.</param>
    /// <param name="extensions">Extensions with their dot, best first.</param>
    public static string? Find(SourceTree tree, string folder, IReadOnlyList<string> names, IReadOnlyList<string> extensions)
    {
        foreach (var name in names)
        {
            foreach (var extension in extensions)
            {
                var path = UrlPath.Join(folder, name + extension);
                if (tree.Find(path) is not null)
                    return path;
            }
        }

        return null;
    }

    /// <summary>Scheme and host, and the path, of a site's address.</summary>
    /// <param name="address">An address such as <c>https://example.org/sub/</c>, or a path.</param>
    public static (string? Origin, string BasePath) Address(string? address)
    {
        if (string.IsNullOrEmpty(address))
            return (null, "");
        var target = ParsedTarget.Parse(address);
        var path = UrlPath.BasePath(target.DecodedPath);
        return target.Kind switch
        {
            TargetKind.Web => ($"{target.Scheme}://{target.Authority}", path),
            TargetKind.Absolute => (null, path),
            _ => (null, ""),
        };
    }
}
