namespace SiteLint.Rules.Data;

/// <summary>The keys that a generator reads in its configuration, after its documentation.</summary>
internal static class ConfigurationKeys
{
    private static readonly string[] Jekyll =
    [
        "source", "destination", "collections_dir", "plugins_dir", "layouts_dir", "includes_dir", "data_dir", "collections", "safe",
        "include", "exclude", "keep_files", "encoding", "markdown_ext", "strict_front_matter", "show_drafts", "limit_posts", "future",
        "unpublished", "whitelist", "plugins", "markdown", "highlighter", "lsi", "excerpt_separator", "incremental", "detach", "port",
        "host", "baseurl", "show_dir_listing", "permalink", "paginate_path", "paginate", "timezone", "quiet", "verbose", "defaults",
        "liquid", "kramdown", "title", "description", "theme", "remote_theme", "sass", "scholar", "pagination", "jekyll-archives",
    ];

    private static readonly string[] Hugo =
    [
        "archetypeDir", "assetDir", "baseURL", "build", "buildDrafts", "buildExpired", "buildFuture", "caches", "canonifyURLs",
        "capitalizeListTitles", "cascade", "cleanDestinationDir", "contentDir", "copyright", "dataDir", "defaultContentLanguage",
        "defaultContentLanguageInSubdir", "deployment", "disableAliases", "disableHugoGeneratorInject", "disableKinds",
        "disableLanguages", "disableLiveReload", "disablePathToLower", "enableEmoji", "enableGitInfo", "enableRobotsTXT",
        "environment", "frontmatter", "hasCJKLanguage", "imaging", "languageCode", "languages", "layoutDir", "markup", "mediaTypes",
        "menus", "minify", "module", "newContentEditor", "noBuildLock", "outputFormats", "outputs", "paginate", "paginatePath",
        "pagination", "params", "permalinks", "pluralizeListTitles", "publishDir", "refLinksErrorLevel", "refLinksNotFoundURL",
        "related", "relativeURLs", "removePathAccents", "resourceDir", "sectionPagesMenu", "security", "segments", "server",
        "services", "sitemap", "staticDir", "summaryLength", "taxonomies", "templateMetrics", "theme", "themesDir", "timeout",
        "timeZone", "title", "titleCaseStyle", "uglyURLs", "privacy", "author", "disqusShortname",
    ];

    private static readonly string[] MkDocs =
    [
        "site_name", "site_url", "site_description", "site_author", "repo_url", "repo_name", "edit_uri", "edit_uri_template",
        "remote_branch", "remote_name", "copyright", "docs_dir", "site_dir", "extra_css", "extra_javascript", "extra_templates",
        "extra", "theme", "nav", "exclude_docs", "draft_docs", "not_in_nav", "validation", "watch", "use_directory_urls", "strict",
        "dev_addr", "markdown_extensions", "plugins", "hooks",
    ];

    /// <summary>The keys at the top of a generator's configuration; empty where they are not known.</summary>
    public static IReadOnlyList<string> Of(string generator) => generator switch
    {
        "jekyll" => Jekyll,
        "hugo" => Hugo,
        "mkdocs" => MkDocs,
        _ => [],
    };
}
