using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>Recognises Hugo sites: <c>hugo.toml</c>, <c>config.toml</c> with <c>baseURL</c>, or <c>config/_default/</c>.</summary>
internal sealed class HugoGenerator : Generator
{
    /// <inheritdoc/>
    public override string Name => "hugo";

    /// <inheritdoc/>
    public override IEnumerable<DetectedSite> Detect(SourceTree tree)
    {
        foreach (var entry in tree.Entries)
        {
            var path = entry.Path;
            if (path.Contains("node_modules/", StringComparison.Ordinal) || path.Contains("_vendor/", StringComparison.Ordinal))
                continue;
            var folder = UrlPath.Folder(path);
            switch (UrlPath.Name(path))
            {
                case "hugo.toml" or "hugo.yaml" or "hugo.yml" or "hugo.json" when IsSite(tree, folder):
                case "config.toml" or "config.yaml" or "config.yml" or "config.json" when IsHugo(tree, folder, path):
                    yield return Make(tree, folder, path);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public override DetectedSite Force(SourceTree tree, string root) => Make(tree, root, null);

    /// <inheritdoc/>
    public override SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options) => new HugoSite(detected, tree, options);

    private DetectedSite Make(SourceTree tree, string folder, string? marker)
    {
        if (folder.EndsWith("config/_default", StringComparison.Ordinal))
            folder = folder.Length == 15 ? "" : folder[..^16];
        var claims = new List<string>();
        var configuration = HugoConfiguration.Read(tree, folder);
        foreach (var key in (ReadOnlySpan<string>)["contentDir", "staticDir"])
        {
            foreach (var value in configuration[key]?.ScalarsOrSelf() ?? [])
                Claim(value.Text);
        }

        foreach (var mount in configuration["module", "mounts"]?.Items ?? [])
            Claim(mount["source"]?.AsString());
        return new DetectedSite(this, folder) { Marker = marker, Claims = claims };

        void Claim(string? path)
        {
            if (path is not null && path.StartsWith("..", StringComparison.Ordinal) && UrlPath.JoinInTree(folder, path) is { Length: > 0 } outside)
                claims.Add(outside);
        }
    }

    /// <summary>Themes have a <c>hugo.toml</c> too, but no content of their own; their example site has one.</summary>
    private static bool IsSite(SourceTree tree, string folder)
    {
        if (folder.EndsWith("config/_default", StringComparison.Ordinal))
            return true;
        return !(folder.StartsWith("themes/", StringComparison.Ordinal) || folder.Contains("/themes/", StringComparison.Ordinal)) || folder.EndsWith("/exampleSite", StringComparison.Ordinal);
    }

    private static bool IsHugo(SourceTree tree, string folder, string path)
    {
        if (folder.EndsWith("config/_default", StringComparison.Ordinal))
            return true;
        if (!IsSite(tree, folder) || TextFiles.Read(tree, path) is not { } text)
            return false;
        var lower = text.ToLowerInvariant();
        var isHugo = HasKey(lower, "baseurl") || (HasKey(lower, "languagecode") && tree.DirectoryExists(UrlPath.Join(folder, "content")));
        return isHugo && (tree.DirectoryExists(UrlPath.Join(folder, "content")) || tree.DirectoryExists(UrlPath.Join(folder, "layouts")) || tree.DirectoryExists(UrlPath.Join(folder, "archetypes")) || HasKey(lower, "theme") || lower.Contains("contentdir", StringComparison.Ordinal));
    }

    private static bool HasKey(string text, string key)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.TrimStart(" \t\"{");
            if (trimmed.StartsWith(key) && trimmed[key.Length..].TrimStart("\" \t") is { Length: > 0 } rest && rest[0] is '=' or ':')
                return true;
        }

        return false;
    }
}
