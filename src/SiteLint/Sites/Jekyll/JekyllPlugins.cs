using System.Globalization;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>URLs that plug-ins make: archives, pages of lists, redirects, feed and sitemap.</summary>
internal sealed class JekyllPlugins(JekyllConfiguration configuration, RouteCollector routes)
{
    private const int MaximumListPages = 1000;

    /// <summary>Adds them.</summary>
    public void AddRoutes(IReadOnlyList<JekyllDocument> posts, IReadOnlyList<(Page Page, JekyllFrontMatter Data, Route Route)> pages)
    {
        if (configuration.Plugins.Contains("jekyll-feed"))
            AddFeeds();
        if (configuration.Plugins.Contains("jekyll-sitemap"))
        {
            Generate("/sitemap.xml", "jekyll-sitemap");
            Generate("/robots.txt", "jekyll-sitemap");
        }

        if (configuration.Plugins.Contains("jekyll-archives"))
            AddArchives(posts);
        if (configuration.Plugins.Contains("jekyll-paginate"))
            AddPages(posts, pages);
        if (configuration.Plugins.Contains("jekyll-paginate-v2"))
            AddPagesV2(posts, pages);
        if (configuration.Plugins.Contains("jekyll-redirect-from") || configuration.MayBeClassicPages)
            AddRedirects(pages);
    }

    private void Generate(string urlPath, string plugin, string? output = null)
    {
        var file = output ?? (urlPath.EndsWith('/') ? urlPath + "index.html" : urlPath);
        foreach (var route in routes.Routes)
        {
            if (route.Output == file)
                return;
        }

        routes.Add("", urlPath, output, RouteKind.Generated, plugin);
    }

    private void AddFeeds()
    {
        var feed = configuration["feed"];
        Generate("/" + (feed?["path"]?.AsString() ?? "feed.xml").TrimStart('/'), "jekyll-feed");
        foreach (var category in JekyllConfiguration.Texts(feed?["categories"]))
            Generate($"/feed/{category}.xml", "jekyll-feed");
        if (feed?["collections"] is not { } collections)
            return;
        foreach (var label in JekyllConfiguration.Texts(collections))
            Generate($"/feed/{label}.xml", "jekyll-feed");
        foreach (var entry in collections.Entries)
        {
            var path = entry.Value["path"]?.AsString() ?? (entry.Key == "posts" ? "feed.xml" : $"feed/{entry.Key}.xml");
            Generate("/" + path.TrimStart('/'), "jekyll-feed");
            foreach (var category in JekyllConfiguration.Texts(entry.Value["categories"]))
                Generate($"/feed/{(entry.Key == "posts" ? "" : entry.Key + "/")}{category}.xml", "jekyll-feed");
        }
    }

    private void AddArchives(IReadOnlyList<JekyllDocument> posts)
    {
        var settings = configuration["jekyll-archives"];
        var enabled = JekyllConfiguration.Texts(settings?["enabled"]);
        bool Has(string kind) => enabled.Contains(kind) || enabled.Contains("all");
        var mode = settings?["slug_mode"]?.AsString() ?? "default";
        string Permalink(string kind, string fallback) => settings?["permalinks"]?[kind]?.AsString() ?? fallback;
        var made = new HashSet<string>(StringComparer.Ordinal);
        void Make(string template, Func<string, string?> value)
        {
            var url = JekyllUrl.Fill(template, value);
            if (made.Add(url))
                routes.Add("", url, JekyllUrl.Output(url, ".html"), RouteKind.Generated, "jekyll-archives");
        }

        foreach (var post in posts)
        {
            if (Has("tags"))
            {
                foreach (var tag in post.Tags)
                    Make(Permalink("tag", "/tag/:name/"), name => name == "name" ? JekyllSlug.Make(tag, mode) : null);
            }

            if (Has("categories"))
            {
                foreach (var category in post.Categories)
                    Make(Permalink("category", "/category/:name/"), name => name == "name" ? JekyllSlug.Make(category, mode) : null);
            }

            if (Has("year"))
                Make(Permalink("year", "/:year/"), name => JekyllDocument.DatePart(name, post.Date));
            if (Has("month"))
                Make(Permalink("month", "/:year/:month/"), name => JekyllDocument.DatePart(name, post.Date));
            if (Has("day"))
                Make(Permalink("day", "/:year/:month/:day/"), name => JekyllDocument.DatePart(name, post.Date));
        }
    }

    /// <summary>jekyll-paginate: the <c>index.html</c> of the folder that <c>paginate_path</c> names.</summary>
    private void AddPages(IReadOnlyList<JekyllDocument> posts, IReadOnlyList<(Page Page, JekyllFrontMatter Data, Route Route)> pages)
    {
        if (configuration["paginate"]?.AsInteger() is not (> 0 and var perPage))
            return;
        var path = "/" + (configuration["paginate_path"]?.AsString() ?? "/page:num").Trim('/');
        var number = path.IndexOf(":num", StringComparison.Ordinal);
        if (number < 0)
            return;
        var folder = UrlPath.Folder(path[..number]) + "/";
        var hasTemplate = false;
        foreach (var (page, _, route) in pages)
            hasTemplate |= UrlPath.Name(page.Path) == "index.html" && (route.Output == folder + "index.html" || folder == "/");
        if (!hasTemplate)
            return;
        AddNumbered(posts.Count, perPage, index => path.Replace(":num", index, StringComparison.Ordinal) + "/", "jekyll-paginate");
    }

    /// <summary>jekyll-paginate-v2: pages that ask for it; only lists of all posts can be counted.</summary>
    private void AddPagesV2(IReadOnlyList<JekyllDocument> posts, IReadOnlyList<(Page Page, JekyllFrontMatter Data, Route Route)> pages)
    {
        var common = configuration["pagination"];
        if (common?["enabled"]?.AsBoolean() != true)
            return;
        foreach (var (_, data, route) in pages)
        {
            if (data["pagination"] is not { IsMapping: true } own || own["enabled"]?.AsBoolean() != true)
                continue;
            DataNode? Setting(string key) => own[key] ?? common[key];
            var collection = Setting("collection")?.AsString() ?? "posts";
            if (collection != "posts" || own["tag"] is not null || own["category"] is not null || own["tags"] is not null || own["categories"] is not null)
                continue;
            var template = Setting("permalink")?.AsString() ?? "/page/:num/";
            var start = PercentEncoding.Decode(route.Url);
            var perPage = Setting("per_page")?.AsInteger() ?? 10;
            if (perPage > 0)
                AddNumbered(posts.Count, perPage, index => JekyllUrl.Clean((start.EndsWith('/') ? start : UrlPath.Folder(start)) + "/" + template.Replace(":num", index, StringComparison.Ordinal)), "jekyll-paginate-v2");
        }
    }

    private void AddNumbered(int count, long perPage, Func<string, string> url, string plugin)
    {
        var last = Math.Min(MaximumListPages, (count + perPage - 1) / perPage);
        for (var index = 2; index <= last; index++)
            Generate(url(index.ToString(CultureInfo.InvariantCulture)), plugin);
    }

    private void AddRedirects(IReadOnlyList<(Page Page, JekyllFrontMatter Data, Route Route)> pages)
    {
        var any = false;
        foreach (var (page, data, route) in pages)
        {
            foreach (var from in data["redirect_from"]?.ScalarsOrSelf() ?? [])
            {
                var path = "/" + from.Text.TrimStart('/');
                if (path.Length > 2048)
                    continue;
                any = true;
                var decoded = JekyllUrl.Clean(PercentEncoding.Decode(path));
                routes.Add(page.Path, decoded, RedirectOutput(decoded), RouteKind.Redirect, $"'redirect_from: {from.Text}'", route.Url);
            }

            any |= data["redirect_to"] is not null;
        }

        if (any && configuration.Plugins.Contains("jekyll-redirect-from"))
            Generate("/redirects.json", "jekyll-redirect-from");
    }

    private static string RedirectOutput(string path) =>
        path.EndsWith('/') ? path + "index.html" : UrlPath.Extension(path).Length > 0 ? path : path + ".html";
}
