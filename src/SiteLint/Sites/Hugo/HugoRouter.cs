using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>Gives the content of a Hugo site its URLs. Seen in builds of Hugo 0.111.3.</summary>
internal sealed class HugoRouter
{
    private static readonly string[] DateKeys = ["date", "publishDate", "pubdate", "published", "lastmod", "modified"];
    private static readonly string[] PublishKeys = ["publishDate", "pubdate", "published", "date"];
    private static readonly string[] ExpiryKeys = ["expiryDate", "unpublishdate"];
    private static readonly DateTimeOffset NoDate = new(1, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly HugoSettings settings;
    private readonly HugoContent content;
    private readonly RouteCollector routes;
    private readonly DateTimeOffset now;
    private readonly HugoPaths paths;
    private readonly HugoPermalinks permalinks;
    private readonly HugoOutputs outputs;
    private readonly HashSet<(string Language, string Folder)> branches = [];
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> madeElsewhere = new(StringComparer.Ordinal);

    /// <summary>Decoded URLs, without a final slash, of pages that say that something else makes them.</summary>
    public IReadOnlySet<string> MadeElsewhere => madeElsewhere;

    /// <summary>Creates a router.</summary>
    public HugoRouter(HugoSettings settings, HugoContent content, RouteCollector routes, DateTimeOffset now)
    {
        this.settings = settings;
        this.content = content;
        this.routes = routes;
        this.now = now;
        paths = new HugoPaths(settings.DisablePathToLower, settings.RemovePathAccents);
        outputs = new HugoOutputs(settings);
        foreach (var page in content.Pages)
        {
            if (page.Kind == HugoKind.Branch)
                branches.Add((page.Language.Code, page.Folder));
        }

        permalinks = new HugoPermalinks(settings, paths, IsSection);
    }

    /// <summary>Adds every route.</summary>
    public void Route()
    {
        foreach (var page in content.Pages)
            AddPage(page);
        AddSections();
        new HugoTaxonomies(settings, content, paths, permalinks, AddList).Add();
        foreach (var language in settings.Languages)
            AddHome(language);
        AddResources();
        foreach (var path in content.Foreign)
            routes.AddUnwritten(path, UnwrittenReason.NotOutput, "its language is not configured", null);
        foreach (var (path, relative, language) in content.Copied)
            AddFile(path, $"{language.Prefix}/{Join(paths.Make(UrlPath.Folder(relative)), UrlPath.Name(relative))}", "a file of the content folder is copied");
    }

    /// <summary>Adds the pages of a list that has no source: a section, a taxonomy, a term.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="url">The URL path, with its final slash.</param>
    /// <param name="isUgly">Whether it is written as <c>.html</c>.</param>
    /// <param name="because">Why it exists.</param>
    public void AddList(string kind, string url, bool isUgly, string because)
    {
        if (!settings.HasKind(kind))
            return;
        foreach (var format in outputs.Of(kind, null))
            AddOutput("", isUgly ? url.TrimEnd('/') + ".html" : url, format, RouteKind.Generated, because);
    }

    private void AddPage(HugoPage page)
    {
        var kind = KindOf(page);
        page.Url = UrlOf(page, kind, out var because);
        if (Render(page)?.AsString()?.ToLowerInvariant() == "link")
        {
            madeElsewhere.Add(PercentEncoding.Decode(page.Url).TrimEnd('/'));
            routes.AddUnwritten(page.Path, UnwrittenReason.Support, "'build.render: link' says that its page is made elsewhere", null);
            return;
        }

        if (Refuse(page, kind) is var (reason, why) && why is not null)
        {
            page.NotWritten = why;
            routes.AddUnwritten(page.Path, reason, why, page.Url.Length == 0 ? null : page.Url);
            return;
        }

        var formats = outputs.Of(kind, page.Header["outputs"]);
        foreach (var format in formats)
            AddOutput(page.Path, page.Url, format, format.IsHtml ? RouteKind.Page : RouteKind.Generated, because);
        AddAliases(page);
    }

    private string KindOf(HugoPage page)
    {
        if (page.Kind != HugoKind.Branch)
            return "page";
        if (page.Folder.Length == 0)
            return "home";
        if (!settings.Taxonomies.Contains(page.Section.ToLowerInvariant()))
            return "section";
        return page.Folder.Contains('/') ? "term" : "taxonomy";
    }

    private static DataNode? Render(HugoPage page) => (page.Header["build"] ?? page.Header["_build"])?.FindIgnoreCase("render")?.Value;

    private (UnwrittenReason Reason, string? Because) Refuse(HugoPage page, string kind)
    {
        var header = page.Header;
        if (page.Page?.FrontMatter is { Root: null } broken && (!broken.Data.IsReadable || broken.Data.Root is { IsSequence: true }))
            return (UnwrittenReason.Unreadable, "its front matter cannot be read, which stops the build");
        if (!settings.BuildDrafts && (header.IsTrue("draft") || header.IsFalse("published")))
            return (UnwrittenReason.Draft, header.IsTrue("draft") ? "'draft: true'" : "'published: false'");
        if (!settings.BuildFuture && header.Date(PublishKeys) is { } date && date > now)
            return (UnwrittenReason.Future, $"its date, {date:yyyy-MM-dd}, is in the future");
        if (!settings.BuildExpired && header.Date(ExpiryKeys) is { } expiry && expiry < now)
            return (UnwrittenReason.Expired, $"it expired on {expiry:yyyy-MM-dd}");
        if (header.IsTrue("headless"))
            return (UnwrittenReason.Unpublished, "'headless: true'");
        if (Render(page) is { } render && (render.AsBoolean() == false || render.AsString()?.ToLowerInvariant() is "never" or "false"))
            return (UnwrittenReason.Unpublished, "'build.render' says so");
        if (!settings.HasKind(kind))
            return (UnwrittenReason.NotOutput, $"'disableKinds' has '{kind}'");
        return default;
    }

    private string UrlOf(HugoPage page, string kind, out string because)
    {
        var prefix = page.Language.Prefix;
        if (page.Header.Own("url")?.AsString() is { Length: > 0 } own)
        {
            because = "'url' in its front matter";
            if (own.Contains(':'))
                own = permalinks.Expand(own, page, DateOf(page)) ?? own;
            var path = own.StartsWith('/') ? own : prefix + "/" + own;
            return UrlPath.SqueezeSlashes(path.EndsWith('/') || UrlPath.Extension(path).Length > 0 ? path : path + "/");
        }

        if (kind == "home")
        {
            because = "the home page";
            return prefix + "/";
        }

        var section = page.Section;
        if (permalinks.Pattern(kind, section) is { } pattern && permalinks.Expand(pattern, page, DateOf(page)) is { } expanded)
        {
            because = $"'permalinks' has '{pattern}' for '{section}'";
            return prefix + End(expanded, section);
        }

        var name = page.Header.Own("slug")?.AsString() is { Length: > 0 } slug && page.Kind != HugoKind.Branch ? slug : page.Name;
        var folder = page.Kind == HugoKind.Single ? page.Folder : UrlPath.Folder(page.Folder);
        because = name == page.Name ? "its path below the content folder" : "'slug' in its front matter";
        return prefix + End("/" + Join(paths.Make(folder), paths.Make(name)), section.Length == 0 ? page.Name : section);
    }

    private string End(string path, string section)
    {
        if (settings.IsUgly(section))
            return path.TrimEnd('/') is { Length: > 0 } trimmed ? (trimmed.EndsWith(".html", StringComparison.Ordinal) ? trimmed : trimmed + ".html") : "/";
        return path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/";
    }

    private DateTimeOffset DateOf(HugoPage page)
    {
        if (settings.Configuration["frontmatter", "date"] is { } configured)
        {
            foreach (var handler in configured.ScalarsOrSelf())
            {
                var date = handler.Text.ToLowerInvariant() switch
                {
                    ":filename" => FromFileName(page.Name),
                    ":default" => page.Header.Date(DateKeys),
                    _ => page.Header.Date([handler.Text]),
                };
                if (date is not null)
                    return date.Value;
            }

            return NoDate;
        }

        return page.Header.Date(DateKeys) ?? NoDate;
    }

    private static DateTimeOffset? FromFileName(string name) =>
        name.Length >= 10 && DateTimeOffset.TryParseExact(name.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private void AddOutput(string source, string url, HugoOutputFormat format, RouteKind kind, string because)
    {
        if (format.IsHtml)
        {
            var output = url.EndsWith('/') ? url + "index.html" : url;
            // Two sources for one address are both told of; what has no source gives way.
            if (written.Add(output) || source.Length > 0)
                routes.Add(source, url, output, kind, because);
            return;
        }

        var folder = url.EndsWith('/') ? url : UrlPath.Extension(url) == ".html" && kind != RouteKind.Page ? url[..^5] + "/" : url[..(url.LastIndexOf('/') + 1)];
        if (folder.EndsWith("/index/", StringComparison.Ordinal))
            folder = folder[..^6];
        var path = (format.Folder.Length == 0 ? "" : "/" + format.Folder) + folder + format.FileName;
        if (written.Add(path))
            routes.Add("", path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^10] : path, path, RouteKind.Generated, $"the output format '{format.Name}'");
    }

    private void AddSections()
    {
        var sections = new SortedSet<(string, string)>();
        foreach (var page in content.Pages)
        {
            var section = page.Section;
            if (section.Length > 0 && page.NotWritten is null && page.Kind != HugoKind.Branch && !branches.Contains((page.Language.Code, section)) && !settings.Taxonomies.Contains(section.ToLowerInvariant()))
                sections.Add((page.Language.Prefix, section));
            else if (page.Kind == HugoKind.Branch && page.Folder.Contains('/') && !branches.Contains((page.Language.Code, section)) && page.NotWritten is null)
                sections.Add((page.Language.Prefix, section));
        }

        foreach (var (prefix, section) in sections)
            AddList("section", $"{prefix}/{paths.Make(section)}/", settings.IsUgly(section), "a folder of the first level is a section");
    }

    private bool IsSection(string language, string folder) => branches.Contains((language, folder)) || !folder.Contains('/');

    private void AddHome(HugoLanguage language)
    {
        if (!branches.Contains((language.Code, "")))
            AddList("home", language.Prefix + "/", false, "the home page");
        if (settings.HasKind("404") && settings.HasTemplate("404.html"))
            AddGenerated(language.Prefix + "/404.html", "the template 404.html");
        if (settings.HasKind("sitemap"))
            AddGenerated(settings.IsMultilingual ? $"/{language.Code}/{settings.SitemapName}" : "/" + settings.SitemapName, "the sitemap");
        if (!language.IsDefault)
            return;
        if (settings.IsMultilingual && settings.HasKind("sitemap"))
            AddGenerated("/" + settings.SitemapName, "the index of the sitemaps");
        if (settings.EnableRobots)
            AddGenerated("/robots.txt", "'enableRobotsTXT'");
        if (settings.IsMultilingual && !settings.DisableAliases)
        {
            var alias = language.Prefix.Length == 0 ? $"/{language.Code}/" : "/";
            routes.Add("", alias, null, RouteKind.Redirect, "the default language's other address", language.Prefix + "/");
        }
    }

    private void AddGenerated(string path, string because)
    {
        if (written.Add(path))
            routes.Add("", path, path, RouteKind.Generated, because);
    }

    private void AddAliases(HugoPage page)
    {
        foreach (var alias in page.Header.Own("aliases")?.ScalarsOrSelf() ?? [])
        {
            if (alias.Text.Length == 0)
                continue;
            var parent = UrlPath.Folder(page.Url.TrimEnd('/')) + "/";
            var path = UrlPath.Resolve(parent, alias.Text);
            if (!path.EndsWith(".html", StringComparison.Ordinal))
                path = settings.IsUgly(page.Section) ? path.TrimEnd('/') + ".html" : path.TrimEnd('/') + "/";
            var output = path.EndsWith('/') ? path + "index.html" : path;
            if (settings.DisableAliases)
            {
                if (settings.HasRedirectsFile)
                    routes.Add(page.Path, path.TrimEnd('/'), output, RouteKind.Redirect, "'aliases' in its front matter, by a _redirects file", page.Url);
            }
            else
            {
                routes.Add(page.Path, path, output, RouteKind.Alias, "'aliases' in its front matter", page.Url);
            }
        }
    }

    private void AddResources()
    {
        var owners = new Dictionary<string, HugoPage>(StringComparer.Ordinal);
        foreach (var page in content.Pages)
        {
            if (page.Kind == HugoKind.Leaf && page.NotWritten is null && (!owners.TryGetValue(page.Folder, out var other) || (page.Language.IsDefault && !other.Language.IsDefault)))
                owners[page.Folder] = page;
        }

        foreach (var (path, bundle, inside) in content.Resources)
        {
            if (HugoContent.IsPageFile(inside) && UrlPath.Extension(inside) is not (".html" or ".htm"))
            {
                routes.AddUnwritten(path, UnwrittenReason.Support, "a page inside a leaf bundle is a resource of it", null);
            }
            else if (owners.TryGetValue(bundle, out var owner))
            {
                var folder = owner.Url.EndsWith('/') ? owner.Url : UrlPath.WithoutExtension(owner.Url) + "/";
                AddFile(path, folder + inside, $"a resource of '{owner.Path}'");
            }
            else
            {
                routes.AddUnwritten(path, UnwrittenReason.NotOutput, "its bundle is not written", null);
            }
        }
    }

    private void AddFile(string source, string output, string because)
    {
        if (written.Add(output))
            routes.AddAsset(source, output, because);
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;
}
