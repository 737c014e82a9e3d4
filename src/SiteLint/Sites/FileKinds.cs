using SiteLint.Sites.Urls;

namespace SiteLint.Sites;

/// <summary>What a file is by its name alone; generators refine it.</summary>
internal static class FileKinds
{
    /// <summary>The kind of a page or style sheet; null for everything else.</summary>
    public static SourceKind? OfPage(string path) => UrlPath.Extension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" or ".mdown" or ".mkdn" or ".mkd" or ".mkdown" or ".qmd" or ".rmd" => SourceKind.Markdown,
        ".mdx" => SourceKind.Mdx,
        ".html" or ".htm" or ".xhtml" => SourceKind.Html,
        _ => null,
    };

    /// <summary>The kind of a data file; null for everything else.</summary>
    public static SourceKind? OfData(string path) => UrlPath.Extension(path).ToLowerInvariant() switch
    {
        ".yml" or ".yaml" => SourceKind.Yaml,
        ".toml" => SourceKind.Toml,
        ".json" => SourceKind.Json,
        ".bib" => SourceKind.BibTeX,
        _ => null,
    };

    /// <summary>Whether a file is a sitemap or feed by its name.</summary>
    public static bool IsFeed(string path)
    {
        var name = UrlPath.Name(path);
        return name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && (name.StartsWith("sitemap", StringComparison.OrdinalIgnoreCase) || name.ToLowerInvariant() is "feed.xml" or "rss.xml" or "atom.xml");
    }
}
