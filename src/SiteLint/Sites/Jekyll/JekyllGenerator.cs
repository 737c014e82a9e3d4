using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Jekyll, with al-folio and the common plug-ins.</summary>
internal sealed class JekyllGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "jekyll";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            if (!IsConfiguration(UrlPath.Name(entry.Path)))
                continue;
            var root = UrlPath.Folder(entry.Path);
            var configuration = Read(tree, entry.Path);
            if (IsJekyll(tree, root, configuration) && !IsInside(tree, root))
                yield return new DetectedSite(this, root) { Marker = entry.Path, State = configuration };
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root)
    {
        foreach (var name in (ReadOnlySpan<string>)["_config.yml", "_config.yaml", "_config.toml"])
        {
            var path = UrlPath.Join(root, name);
            if (tree.Find(path) is not null)
                return new DetectedSite(this, root) { Marker = path, State = Read(tree, path) };
        }

        return new DetectedSite(this, root);
    }

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) =>
        new JekyllSite(detected, tree, options, JekyllConfiguration.Create(detected, tree));

    private static bool IsConfiguration(string name) => name is "_config.yml" or "_config.yaml" or "_config.toml";

    private static DataDocument? Read(SourceTree tree, string path)
    {
        if (TextFiles.Read(tree, path) is not { } text)
            return null;
        var range = new TextSpan(0, text.Length);
        return path.EndsWith(".toml", StringComparison.Ordinal) ? TomlReader.Parse(text, range) : YamlReader.Parse(text, range);
    }

    /// <summary>A configuration in a folder of another Jekyll site needs content of its own to be a site.</summary>
    private static bool IsInside(SourceTree tree, string root)
    {
        for (var above = root; above.Length > 0;)
        {
            above = UrlPath.Folder(above);
            if (tree.Find(UrlPath.Join(above, "_config.yml")) is not null)
                return !tree.DirectoryExists(UrlPath.Join(root, "_posts")) && !tree.DirectoryExists(UrlPath.Join(root, "_layouts"));
        }

        return false;
    }

    /// <summary>Told from Hexo by its package, from Jupyter Book by its table of contents, from a theme's own settings by its folder.</summary>
    private static bool IsJekyll(SourceTree tree, string root, DataDocument? configuration)
    {
        if (tree.Find(UrlPath.Join(root, "_toc.yml")) is not null)
            return false;
        if (TextFiles.Read(tree, UrlPath.Join(root, "package.json")) is { } package && package.Contains("\"hexo\"", StringComparison.Ordinal))
            return false;
        foreach (var folder in (ReadOnlySpan<string>)["_posts", "_layouts", "_includes"])
        {
            if (tree.DirectoryExists(UrlPath.Join(root, folder)))
                return true;
        }

        if (TextFiles.Read(tree, UrlPath.Join(root, "Gemfile")) is { } gems && (gems.Contains("jekyll", StringComparison.Ordinal) || gems.Contains("github-pages", StringComparison.Ordinal)))
            return true;
        foreach (var key in (ReadOnlySpan<string>)["plugins", "gems", "theme", "remote_theme", "kramdown", "baseurl", "collections", "permalink", "markdown", "defaults"])
        {
            if (configuration?.Root?[key] is not null)
                return !tree.DirectoryExists(UrlPath.Join(root, "scaffolds"));
        }

        return root.Length == 0 && !tree.DirectoryExists("source/_posts");
    }
}
