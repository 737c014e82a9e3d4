using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>The settings of <c>_config.yml</c> that decide routing, with Jekyll's defaults.</summary>
internal sealed class JekyllConfiguration
{
    private static readonly string[] DefaultExcludes =
        [".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules", "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/"];

    /// <summary>The plug-ins that the classic build of GitHub Pages allows; a site with others is built elsewhere.</summary>
    private static readonly HashSet<string> ClassicPlugins = new(StringComparer.Ordinal)
    {
        "jekyll-coffeescript", "jekyll-commonmark-ghpages", "jekyll-gist", "jekyll-github-metadata", "jekyll-paginate", "jekyll-relative-links",
        "jekyll-optional-front-matter", "jekyll-readme-index", "jekyll-default-layout", "jekyll-titles-from-headings", "jekyll-feed",
        "jekyll-redirect-from", "jekyll-seo-tag", "jekyll-sitemap", "jekyll-avatar", "jemoji", "jekyll-mentions", "jekyll-include-cache", "jekyll-remote-theme",
    };

    private readonly Dictionary<string, JekyllCollection> collections = new(StringComparer.Ordinal);

    /// <summary>The tree of the file, or null where it is absent or cannot be read.</summary>
    public DataNode? Root { get; private init; }

    /// <summary>The file, relative to the tree's root, or null.</summary>
    public string? Path { get; private init; }

    /// <summary>The folder that is read, relative to the tree's root.</summary>
    public string Source { get; private init; } = "";

    /// <summary>The folder that is written, relative to the tree's root.</summary>
    public string Destination { get; private init; } = "_site";

    /// <summary><c>collections_dir</c>, relative to the source; empty for none.</summary>
    public string CollectionsFolder { get; private init; } = "";

    /// <summary>The folder of layouts, relative to the source.</summary>
    public string LayoutsFolder { get; private init; } = "_layouts";

    /// <summary>The folder of includes, relative to the source.</summary>
    public string IncludesFolder { get; private init; } = "_includes";

    /// <summary>The folder of data files, relative to the source.</summary>
    public string DataFolder { get; private init; } = "_data";

    /// <summary><c>include</c>.</summary>
    public IReadOnlyList<string> Include { get; private init; } = [];

    /// <summary><c>exclude</c> with the defaults.</summary>
    public IReadOnlyList<string> Exclude { get; private init; } = [];

    /// <summary><c>keep_files</c>.</summary>
    public IReadOnlyList<string> KeepFiles { get; private init; } = [];

    /// <summary>Extensions of Markdown, lower case, with dots.</summary>
    public IReadOnlyList<string> MarkdownExtensions { get; private init; } = [];

    /// <summary><c>permalink</c>: a style's name or a template.</summary>
    public string Permalink { get; private init; } = "date";

    /// <summary>The site's time zone.</summary>
    public TimeZoneInfo TimeZone { get; private init; } = TimeZoneInfo.Utc;

    /// <summary>Whether posts of the future are written.</summary>
    public bool Future { get; private init; }

    /// <summary>Whether what says <c>published: false</c> is written.</summary>
    public bool Unpublished { get; private init; }

    /// <summary>Whether drafts are written.</summary>
    public bool ShowDrafts { get; private init; }

    /// <summary>Scheme and host, or null.</summary>
    public string? Origin { get; private init; }

    /// <summary>The path the site is published under; empty, or with a leading and no final slash.</summary>
    public string BaseUrl { get; private init; } = "";

    /// <summary>Plug-ins by name, also those that another spelling of the key names.</summary>
    public IReadOnlySet<string> Plugins { get; private init; } = new HashSet<string>();

    /// <summary>The theme's name where a gem or another repository gives it, or null.</summary>
    public string? Theme { get; private init; }

    /// <summary>Major version of Jekyll: 4 unless the lock file says 3.</summary>
    public int MajorVersion { get; private init; } = 4;

    /// <summary>Whether <c>{% link %}</c> adds the base path: Jekyll 4 does, 3 does not; null where no lock file tells the version.</summary>
    public bool? AddsBaseUrlToLinks { get; private init; }

    /// <summary>Whether the classic build of GitHub Pages may be used, which has plug-ins of its own.</summary>
    public bool MayBeClassicPages { get; private init; }

    /// <summary>The collections by label; posts are among them.</summary>
    public IReadOnlyDictionary<string, JekyllCollection> Collections => collections;

    /// <summary>Values by path and type.</summary>
    public JekyllDefaults Defaults { get; private init; } = new(null, "");

    /// <summary>A top-level setting, or null.</summary>
    public DataNode? this[string key] => Root?[key];

    /// <summary>Reads the settings of a detected site.</summary>
    public static JekyllConfiguration Create(DetectedSite detected, SourceTree tree)
    {
        var document = detected.State as DataDocument;
        var root = document?.Root is { IsMapping: true } mapping ? mapping : null;
        var source = UrlPath.JoinInTree(detected.Root, Text(root, "source") ?? ".") ?? detected.Root;
        var lockFile = TextFiles.Read(tree, UrlPath.Join(detected.Root, "Gemfile.lock")) ?? "";
        var gemfile = TextFiles.Read(tree, UrlPath.Join(detected.Root, "Gemfile"));
        var major = lockFile.Contains(" jekyll (3.", StringComparison.Ordinal) ? 3 : 4;
        var plugins = new HashSet<string>(Texts(root?["plugins"]).Concat(Texts(root?["gems"])), StringComparer.Ordinal);
        var mayBeClassic = (gemfile is null || gemfile.Contains("github-pages", StringComparison.Ordinal)) && plugins.IsSubsetOf(ClassicPlugins);
        var collectionsFolder = (Text(root, "collections_dir") ?? "").Trim('/', '.');
        var exclude = Texts(root?["exclude"]);
        var configuration = new JekyllConfiguration
        {
            Root = root,
            Path = detected.Marker,
            Source = source,
            Destination = UrlPath.JoinInTree(detected.Root, Text(root, "destination") ?? "_site") ?? "_site",
            CollectionsFolder = collectionsFolder,
            LayoutsFolder = (Text(root, "layouts_dir") ?? "_layouts").Trim('/'),
            IncludesFolder = (Text(root, "includes_dir") ?? "_includes").Trim('/'),
            DataFolder = (Text(root, "data_dir") ?? "_data").Trim('/'),
            Include = root?["include"] is { } include ? Texts(include) : [".htaccess"],
            Exclude = major == 3 && exclude.Count > 0 ? exclude : [.. exclude, .. DefaultExcludes],
            KeepFiles = Texts(root?["keep_files"]),
            MarkdownExtensions = [.. (Text(root, "markdown_ext") ?? "markdown,mkdown,mkdn,mkd,md").Split(',').Select(static ext => "." + ext.Trim().ToLowerInvariant())],
            Permalink = Text(root, "permalink") ?? "date",
            TimeZone = Zone(Text(root, "timezone")),
            Future = root?["future"]?.AsBoolean() ?? false,
            Unpublished = root?["unpublished"]?.AsBoolean() ?? false,
            ShowDrafts = root?["show_drafts"]?.AsBoolean() ?? false,
            Origin = Text(root, "url") is { } url && url.Contains("://", StringComparison.Ordinal) ? url.TrimEnd('/') : null,
            BaseUrl = UrlPath.BasePath(Text(root, "baseurl")),
            Plugins = plugins,
            Theme = Text(root, "theme") ?? Text(root, "remote_theme"),
            MajorVersion = major,
            AddsBaseUrlToLinks = major == 3 ? false : lockFile.Contains(" jekyll (4.", StringComparison.Ordinal) ? true : null,
            MayBeClassicPages = mayBeClassic,
            Defaults = new JekyllDefaults(root?["defaults"], collectionsFolder),
        };
        configuration.AddCollections(root?["collections"]);
        return configuration;
    }

    /// <summary>The strings of a list, or one string.</summary>
    public static IReadOnlyList<string> Texts(DataNode? node) => node is null ? [] : [.. node.ScalarsOrSelf().Select(static item => item.Text)];

    private static string? Text(DataNode? root, string key) => root?[key]?.AsString() is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    private static TimeZoneInfo Zone(string? name)
    {
        if (name is null)
            return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    private void AddCollections(DataNode? node)
    {
        if (node is { IsMapping: true })
        {
            foreach (var entry in node.Entries)
                collections[entry.Key] = new JekyllCollection(entry.Key, entry.Value, this);
        }
        else
        {
            foreach (var label in Texts(node))
                collections[label] = new JekyllCollection(label, null, this);
        }

        collections["posts"] = new JekyllCollection("posts", node is { IsMapping: true } ? node["posts"] : null, this);
    }
}
