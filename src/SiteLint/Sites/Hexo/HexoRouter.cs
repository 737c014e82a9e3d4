using SiteLint.Discovery;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hexo;

/// <summary>Gives the files of a Hexo site their URLs. Source: Hexo 7 and 8.</summary>
internal sealed class HexoRouter(HexoSettings settings, RouteCollector routes, DateTimeOffset now, Func<string, Page?> findPage)
{
    private readonly HexoPermalinks permalinks = new(settings);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly SortedSet<string> lists = new(StringComparer.Ordinal);

    /// <summary>The posts by source.</summary>
    public Dictionary<string, HexoPost> Posts { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds every route.</summary>
    /// <param name="files">Every file below the source folder, sorted: the path and the path below it.</param>
    public void Route(IReadOnlyList<(string Path, string Below)> files)
    {
        foreach (var (path, below) in files)
        {
            if (below.StartsWith("_posts/", StringComparison.Ordinal) || (settings.WritesDrafts && below.StartsWith("_drafts/", StringComparison.Ordinal)))
            {
                if (IsRendered(below))
                    AddPost(path, below[(below.IndexOf('/') + 1)..]);
            }
        }

        foreach (var (path, below) in files)
            AddOther(path, below);
        AddLists();
    }

    /// <summary>Whether a file is rendered as a page.</summary>
    public static bool IsRendered(string path) => UrlPath.Extension(path).ToLowerInvariant() is ".md" or ".markdown" or ".mkd" or ".mkdn" or ".mdwn" or ".mdtxt" or ".mdtext";

    private void AddPost(string path, string below)
    {
        var header = findPage(path)?.FrontMatter;
        var slug = permalinks.SlugOf(below, out var named);
        var date = header?["date"]?.Value switch
        {
            DateTimeOffset moment => moment.DateTime,
            DateTime moment => moment,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            _ => named,
        };
        var own = header?["permalink"]?.AsString();
        var url = own is { Length: > 0 } ? HexoPermalinks.Finish(own) : permalinks.Expand(slug, header, date);
        Posts[path] = new HexoPost(path, slug, header?["title"]?.AsString(), url);
        if (header?["published"]?.AsBoolean() == false)
            routes.AddUnwritten(path, UnwrittenReason.Unpublished, "'published: false'", url);
        else if (!settings.IsFutureWritten && date > now.DateTime)
            routes.AddUnwritten(path, UnwrittenReason.Future, $"its date, {date:yyyy-MM-dd}, is in the future", url);
        else if (url is not null)
            AddPage(path, url, own is null ? $"'permalink' is '{settings.Permalink}'" : "'permalink' in its front matter");
        else
            return;
        AddNames(header, date);
    }

    private void AddPage(string path, string url, string because)
    {
        var output = url.EndsWith('/') ? url + "index.html" : url;
        if (url.EndsWith("/index.html", StringComparison.Ordinal) && !settings.KeepsIndex)
            url = url[..^10];
        else if (url.EndsWith(".html", StringComparison.Ordinal) && !settings.KeepsHtml)
            url = url[..^5];
        written.Add(output);
        routes.Add(path, url, output, RouteKind.Page, because);
    }

    private void AddOther(string path, string below)
    {
        if (Posts.ContainsKey(path))
            return;
        if (below.StartsWith("_posts/", StringComparison.Ordinal))
        {
            AddPostAsset(path, below);
            return;
        }

        if (below.StartsWith("_drafts/", StringComparison.Ordinal))
        {
            if (IsRendered(below))
                routes.AddUnwritten(path, UnwrittenReason.Draft, "it stands in '_drafts'", permalinks.Expand(permalinks.SlugOf(below[8..], out var date), findPage(path)?.FrontMatter, date));
            return;
        }

        if ((IsHidden(below) && !Matches(settings.Include, below)) || Matches(settings.Exclude, below))
        {
            if (findPage(path) is not null)
                routes.AddUnwritten(path, UnwrittenReason.Ignored, "names that begin with '_' or '.' are left out", null);
            return;
        }

        if (!IsRendered(below) || Matches(settings.SkipRender, below))
        {
            var output = "/" + below;
            if (!Matches(settings.SkipRender, below))
                output = UrlPath.Extension(below) switch { ".yml" or ".yaml" => UrlPath.WithoutExtension(output) + ".json", ".styl" or ".less" or ".scss" or ".sass" => UrlPath.WithoutExtension(output) + ".css", ".ejs" or ".njk" or ".pug" or ".swig" => UrlPath.WithoutExtension(output) + ".html", _ => output };
            if (written.Add(output))
                routes.AddAsset(path, output, "other files are copied");
            return;
        }

        var header = findPage(path)?.FrontMatter;
        if (header?["published"]?.AsBoolean() == false)
            routes.AddUnwritten(path, UnwrittenReason.Unpublished, "'published: false'", null);
        else if (header?["permalink"]?.AsString() is { Length: > 0 } own)
            AddPage(path, HexoPermalinks.Finish(own), "'permalink' in its front matter");
        else
            AddPage(path, "/" + UrlPath.WithoutExtension(below) + ".html" is var url && url.EndsWith("/index.html", StringComparison.Ordinal) ? url[..^10] : url, "its path below the source folder");
    }

    private void AddPostAsset(string path, string below)
    {
        if (!settings.HasAssetFolders || IsHidden(below[7..]))
            return;
        foreach (var post in Posts.Values)
        {
            var folder = UrlPath.WithoutExtension(post.Path) + "/";
            if (post.Url is not { } url || !path.StartsWith(folder, StringComparison.Ordinal))
                continue;
            var output = (url.EndsWith('/') ? url : url[..(url.LastIndexOf('/') + 1)]) + path[folder.Length..];
            if (written.Add(output))
                routes.AddAsset(path, output, $"a file of the post '{post.Path}'");
            return;
        }
    }

    private void AddNames(FrontMatter? header, DateTime? date)
    {
        if (settings.HasPackage("hexo-generator-tag"))
        {
            foreach (var tag in header?["tags"]?.ScalarsOrSelf() ?? [])
                lists.Add($"/{settings.Text("tag_dir", "tags")}/{HexoNames.Slug(settings, "tag_map", tag.Text)}/");
        }

        if (settings.HasPackage("hexo-generator-category"))
        {
            foreach (var chain in HexoNames.Of(header?["categories"] ?? header?["category"]))
            {
                var url = $"/{settings.Text("category_dir", "categories")}/";
                foreach (var name in chain)
                    lists.Add(url += HexoNames.Slug(settings, "category_map", name) + "/");
            }
        }

        if (settings.HasPackage("hexo-generator-archive") && date is { } day)
        {
            var archives = $"/{settings.Text("archive_dir", "archives")}/";
            lists.Add(archives);
            lists.Add($"{archives}{day:yyyy}/");
            lists.Add($"{archives}{day:yyyy}/{day:MM}/");
        }
    }

    private void AddLists()
    {
        if (settings.HasPackage("hexo-generator-index") || settings.HasPackage("hexo-generator-index-pin-top"))
        {
            var start = settings.Configuration?["index_generator"]?["path"]?.AsString()?.Trim('/') ?? "";
            lists.Add(start.Length == 0 ? "/" : $"/{start}/");
        }

        foreach (var url in lists)
        {
            if (written.Add(url + "index.html"))
                routes.Add("", url, null, RouteKind.Generated, "a list of posts");
        }

        foreach (var (package, output) in (ReadOnlySpan<(string, string)>)[("hexo-generator-sitemap", "/sitemap.xml"), ("hexo-generator-feed", "/" + (settings.Configuration?["feed"]?["path"]?.AsString() ?? "atom.xml"))])
        {
            if (settings.HasPackage(package) && written.Add(output))
                routes.Add("", output, output, RouteKind.Generated, $"the plug-in {package}");
        }
    }

    private static bool IsHidden(string below) => below[0] is '_' or '.' || below.Contains("/_", StringComparison.Ordinal) || below.Contains("/.", StringComparison.Ordinal) || below.EndsWith('~');

    private static bool Matches(Glob[] globs, string below) => Array.Exists(globs, glob => glob.IsMatch(below));
}
