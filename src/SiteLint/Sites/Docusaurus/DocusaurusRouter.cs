using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Docusaurus;

/// <summary>Gives docs, posts and pages of a Docusaurus site their URLs. Source: Docusaurus 3.6, seen in builds.</summary>
internal sealed class DocusaurusRouter
{
    private static readonly string[] DefaultExclude = ["**/_*.{js,jsx,ts,tsx,md,mdx}", "**/_*/**", "**/*.test.{js,jsx,ts,tsx}", "**/__tests__/**"];

    private readonly DocusaurusSettings settings;
    private readonly RouteCollector routes;
    private readonly IReadOnlyList<string> files;
    private readonly Func<string, Page?> findPage;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>Creates a router.</summary>
    public DocusaurusRouter(DocusaurusSettings settings, RouteCollector routes, IReadOnlyList<string> files, Func<string, Page?> findPage)
    {
        this.settings = settings;
        this.routes = routes;
        this.files = files;
        this.findPage = findPage;
    }

    /// <summary>The content folder of each doc, by its path.</summary>
    public Dictionary<string, string> ContentFolders { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds every route.</summary>
    public void Route()
    {
        foreach (var folder in settings.StaticFolders)
        {
            foreach (var file in Below(folder))
            {
                taken.Add(file.Path);
                if (written.Add("/" + file.Relative))
                    routes.AddAsset(file.Path, "/" + file.Relative, "static files are copied to the root");
            }
        }

        foreach (var plugin in settings.Plugins)
        {
            switch (plugin.Kind)
            {
                case "docs":
                    foreach (var version in plugin.Versions)
                        AddDocs(plugin, version);
                    break;
                case "blog":
                    var posts = Select(plugin, plugin.Folder, ["**/*.{md,mdx}"]);
                    foreach (var (path, _) in posts)
                        taken.Add(path);
                    new DocusaurusBlog(plugin, routes, Add, posts, findPage).Add();
                    break;
                default:
                    AddPages(plugin);
                    break;
            }
        }

        Add("", "/404.html", "the page for what is not found", RouteKind.Generated);
        Add("", "/sitemap.xml", "the plug-in sitemap", RouteKind.Generated);
        AddRedirects();
        AddDead();
    }

    private void AddDocs(DocusaurusPlugin plugin, DocusaurusVersion version)
    {
        var docs = Select(plugin, version.Folder, ["**/*.{md,mdx}"]);
        foreach (var (path, relative) in docs)
        {
            ContentFolders[path] = version.Folder;
            AddDoc(plugin, version, path, relative, "");
        }

        AddCategories(version);
        foreach (var locale in settings.Locales)
            AddTranslations(plugin, version, docs, locale);
    }

    private void AddTranslations(DocusaurusPlugin plugin, DocusaurusVersion version, List<(string Path, string Relative)> docs, string locale)
    {
        var folder = settings.TranslationFolder(locale, plugin) + "/" + (version.Name == "current" ? "current" : "version-" + version.Name);
        var translated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, relative) in Select(plugin, folder, ["**/*.{md,mdx}"]))
        {
            translated.Add(relative);
            ContentFolders[path] = folder;
            AddDoc(plugin, version, path, relative, "/" + locale);
        }

        // What is not translated is shown in the default language.
        foreach (var (path, relative) in docs)
        {
            if (!translated.Contains(relative))
                AddDoc(plugin, version, path, relative, "/" + locale);
        }
    }

    private void AddDoc(DocusaurusPlugin plugin, DocusaurusVersion version, string path, string relative, string localePrefix)
    {
        taken.Add(path);
        var page = findPage(path);
        var header = page?.FrontMatter;
        var strips = plugin.Options?["numberPrefixParser"]?.AsBoolean() != false && header?["parse_number_prefixes"]?.AsBoolean() != false;
        var folder = UrlPath.Folder(relative);
        var name = UrlPath.WithoutExtension(UrlPath.Name(relative));
        var because = "its path below the docs folder";
        var start = folder.Length == 0 ? "/" : $"/{(strips ? NumberPrefix.StripPath(folder) : folder)}/";
        string slug;
        if (header?["slug"]?.AsString() is { Length: > 0 } own)
        {
            slug = UrlPath.Resolve(start, own);
            because = "'slug' in its front matter";
        }
        else if (IsIndex(name, folder))
        {
            slug = start;
        }
        else
        {
            var id = header?["id"]?.AsString();
            slug = start + (id ?? (strips ? NumberPrefix.Strip(name) : name));
            if (id is not null)
                because = "'id' in its front matter";
        }

        var url = UrlPath.SqueezeSlashes(localePrefix + version.Route + slug);
        if (header is { Root: null, Data.IsReadable: false })
            routes.AddUnwritten(path, UnwrittenReason.Unreadable, "its front matter cannot be read, which stops the build", url);
        else if (header?["draft"]?.AsBoolean() == true)
            routes.AddUnwritten(path, UnwrittenReason.Draft, "'draft: true'", url);
        else
            Add(path, url, because, RouteKind.Page);
    }

    /// <summary><c>index</c>, <c>README</c>, or a file named as its folder.</summary>
    private static bool IsIndex(string name, string folder)
    {
        var lower = name.ToLowerInvariant();
        return lower is "index" or "readme" || (folder.Length > 0 && UrlPath.Name(folder).Equals(lower, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Pages of categories that <c>_category_.json</c> asks for.</summary>
    private void AddCategories(DocusaurusVersion version)
    {
        foreach (var (path, relative) in Below(version.Folder))
        {
            if (UrlPath.Name(relative) is not ("_category_.json" or "_category_.yml" or "_category_.yaml") || findPage(path)?.Data?.Root is not { } root)
                continue;
            if (root["link"]?["type"]?.AsString() != "generated-index")
                continue;
            var label = root["label"]?.AsString() ?? NumberPrefix.Strip(UrlPath.Name(UrlPath.Folder(relative)));
            var slug = root["link"]?["slug"]?.AsString() ?? "/category/" + GitHubIds.Slug(label);
            Add(path, UrlPath.SqueezeSlashes(version.Route + "/" + slug), "a category with 'generated-index'", RouteKind.Generated);
        }
    }

    private void AddPages(DocusaurusPlugin plugin)
    {
        foreach (var (path, relative) in Select(plugin, plugin.Folder, ["**/*.{js,jsx,ts,tsx,md,mdx}"]))
        {
            if (relative.EndsWith(".d.ts", StringComparison.Ordinal))
                continue;
            taken.Add(path);
            var page = UrlPath.WithoutExtension(relative);
            var url = page == "index" ? "/" : page.EndsWith("/index", StringComparison.Ordinal) ? "/" + page[..^5] : "/" + page;
            if (findPage(path)?.FrontMatter?["slug"]?.AsString() is { Length: > 0 } slug)
                url = UrlPath.Resolve("/", slug);
            if (findPage(path)?.FrontMatter?["draft"]?.AsBoolean() == true)
                routes.AddUnwritten(path, UnwrittenReason.Draft, "'draft: true'", plugin.Route + url);
            else
                Add(path, plugin.Route + url, "its path below the pages folder", RouteKind.Page);
        }
    }

    private void AddRedirects()
    {
        foreach (var item in settings.Redirects?["redirects"]?.Items ?? [])
        {
            if (item["to"]?.AsString() is not { } target)
                continue;
            foreach (var from in item["from"]?.ScalarsOrSelf() ?? [])
            {
                var path = from.Text.TrimEnd('/');
                routes.Add("", path.Length == 0 ? "/" : path, path + "/index.html", RouteKind.Redirect, "the plug-in client-redirects", target);
            }
        }
    }

    /// <summary>Versions and translations that the configuration does not name are never built.</summary>
    private void AddDead()
    {
        foreach (var file in files)
        {
            if (taken.Contains(file) || findPage(file) is not { Kind: SourceKind.Markdown or SourceKind.Mdx })
                continue;
            var isPart = UrlPath.Name(file).StartsWith('_') || file.Contains("/_", StringComparison.Ordinal);
            if (isPart)
                routes.AddUnwritten(file, UnwrittenReason.Support, "a partial", null);
            else if (file.Contains("versioned_docs/", StringComparison.Ordinal))
                routes.AddUnwritten(file, UnwrittenReason.NeverBuilt, "its version is not in versions.json", null);
            else if (file.Contains("i18n/", StringComparison.Ordinal))
                routes.AddUnwritten(file, UnwrittenReason.NotOutput, "its locale or version is not configured", null);
            else
                routes.AddUnwritten(file, UnwrittenReason.Excluded, "the plug-in's 'include' and 'exclude' leave it out", null);
        }
    }

    private void Add(string source, string url, string because, RouteKind kind)
    {
        var path = url.Length > 1 && UrlPath.Extension(url) is not (".html" or ".xml") ? url.TrimEnd('/') : url;
        string output;
        if (path.Length <= 1)
            (url, output) = ("/", "/index.html");
        else if (UrlPath.Extension(path) is ".html" or ".xml")
            output = path;
        else if (settings.TrailingSlash == false)
            (url, output) = (path, path + ".html");
        else
            (url, output) = (settings.TrailingSlash == true ? path + "/" : url, path + "/index.html");
        if (source.Length > 0 || written.Add(output))
            routes.Add(source, url, output, kind, because);
    }

    private List<(string Path, string Relative)> Select(DocusaurusPlugin plugin, string folder, string[] defaultInclude)
    {
        var include = Globs(plugin.Options?["include"], defaultInclude);
        var exclude = Globs(plugin.Options?["exclude"], DefaultExclude);
        var selected = new List<(string, string)>();
        foreach (var (path, relative) in Below(folder))
        {
            if (Array.Exists(include, glob => glob.IsExactMatch(relative)) && !Array.Exists(exclude, glob => glob.IsExactMatch(relative)))
                selected.Add((path, relative));
        }

        return selected;
    }

    private static Glob[] Globs(DataNode? configured, string[] defaults)
    {
        var patterns = configured is { IsSequence: true } list ? list.ScalarsOrSelf().Select(static node => node.Text) : defaults;
        return [.. patterns.Select(static pattern => Glob.Create(pattern.Contains('/') ? pattern : "/" + pattern))];
    }

    private IEnumerable<(string Path, string Relative)> Below(string folder)
    {
        foreach (var file in files)
        {
            if (folder.Length == 0)
                yield return (file, file);
            else if (file.Length > folder.Length && file[folder.Length] == '/' && file.StartsWith(folder, StringComparison.Ordinal))
                yield return (file, file[(folder.Length + 1)..]);
        }
    }
}
