using SiteLint.Discovery;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Gives every file of a Jekyll site its URL, or the reason why it has none.</summary>
internal sealed class JekyllRouter
{
    private readonly JekyllConfiguration configuration;
    private readonly JekyllSite site;
    private readonly RouteCollector routes;
    private readonly List<JekyllDocument> posts = [];
    private readonly List<(Page Page, JekyllFrontMatter Data, Route Route)> pages = [];

    /// <summary>Creates a router.</summary>
    public JekyllRouter(JekyllSite site, RouteCollector routes)
    {
        this.site = site;
        this.routes = routes;
        configuration = site.Settings;
    }

    /// <summary>The posts that are written, newest first.</summary>
    public IReadOnlyList<JekyllDocument> Posts => posts;

    /// <summary>Routes every file, then what plug-ins make of them.</summary>
    public void Run(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (site.BelowSource(file) is { } path)
                Route(file, path);
            else
                routes.AddUnwritten(file, UnwrittenReason.Support, "it lies outside the source folder");
        }

        posts.Sort(static (a, b) => a.Date == b.Date ? string.CompareOrdinal(b.Path, a.Path) : b.Date.CompareTo(a.Date));
        new JekyllPlugins(configuration, routes).AddRoutes(posts, pages);
    }

    private void Route(string file, string path)
    {
        var source = site.Reader.Classify(path);
        switch (source.Role)
        {
            case JekyllRole.Page:
                AddPage(file, path);
                break;
            case JekyllRole.Document or JekyllRole.Post or JekyllRole.Draft:
                AddDocument(file, path, source);
                break;
            case JekyllRole.None:
                Refuse(file, path, source.Refusal!.Value);
                break;
            default:
                routes.AddUnwritten(file, UnwrittenReason.Support, source.Role switch
                {
                    JekyllRole.Template => "a layout or include",
                    JekyllRole.Data => "a data file",
                    JekyllRole.Configuration => "the configuration",
                    JekyllRole.Bibliography => "a bibliography",
                    _ => "read for style sheets or plug-ins",
                });
                break;
        }
    }

    private void Refuse(string file, string path, (UnwrittenReason Reason, string Because) refusal)
    {
        var wouldBe = refusal.Reason == UnwrittenReason.Excluded && FileKinds.OfPage(path) is not null
            ? PageUrl(path, new JekyllFrontMatter(site.FindPage(file), path, "pages", configuration.Defaults), OutputExtension(path)).Url
            : null;
        routes.AddUnwritten(file, refusal.Reason, refusal.Because, wouldBe);
    }

    private void AddPage(string file, string path)
    {
        var page = site.FindPage(file);
        var hasHeader = page?.FrontMatter is not null || HasHeader(file);
        if (!hasHeader && !site.IsRenderedWithoutHeader(path))
        {
            routes.AddAsset(file, "/" + path, "no front matter: copied as it is");
            return;
        }

        var data = new JekyllFrontMatter(page ?? (hasHeader ? JekyllHeader.Read(site.Tree, file) : null), path, "pages", configuration.Defaults);
        var extension = OutputExtension(path);
        var (url, because) = PageUrl(path, data, extension);
        if (!configuration.Unpublished && data["published"] is { } published && published.AsBoolean() != true && published.Kind is DataKind.Boolean or DataKind.Null)
        {
            routes.AddUnwritten(file, UnwrittenReason.Unpublished, "'published: false'", url);
            return;
        }

        var route = routes.Add(file, url, JekyllUrl.Output(url, extension), RouteKind.Page, because);
        if (page is not null)
            pages.Add((page, data, route));
        if (extension == ".css" && UrlPath.Extension(path) != ".css")
            routes.Add("", route.Output + ".map", null, RouteKind.Generated, "the source map of " + path);
    }

    private (string Url, string Because) PageUrl(string path, JekyllFrontMatter data, string extension)
    {
        var name = UrlPath.Name(path);
        var stem = UrlPath.WithoutExtension(name).TrimEnd('.');
        var folder = UrlPath.Folder(path);
        var own = data.IsUnreadable ? null : data["permalink"]?.AsString();
        var isHtml = extension is ".html" or ".xhtml" or ".htm";
        string template;
        string because;
        if (own is { Length: > 0 })
            (template, because) = (own, data.Own("permalink") is null ? $"'permalink: {own}' in defaults" : $"'permalink: {own}'");
        else if (!isHtml)
            (template, because) = ("/:path/:basename:output_ext", "its path");
        else if (stem == "index")
            (template, because) = ("/:path/", "the index of its folder");
        else
            (template, because) = (JekyllUrl.WithSuffix("/:path/:basename", configuration.Permalink), $"its path and 'permalink: {configuration.Permalink}'");
        if (data.IsUnreadable)
            because += "; its front matter cannot be read";
        var url = JekyllUrl.Fill(template, placeholder => placeholder switch
        {
            "path" => Escape(folder),
            "basename" => Escape(stem),
            "output_ext" => extension,
            _ => null,
        });
        return (url, because);
    }

    private void AddDocument(string file, string path, JekyllSource source)
    {
        var collection = source.Collection!;
        if (source.Refusal is { } refusal)
        {
            string? wouldBe = null;
            if (refusal.Reason == UnwrittenReason.Draft)
            {
                var draft = Document(file, path, collection, "drafts");
                wouldBe = draft.UrlPathValue;
            }

            routes.AddUnwritten(file, refusal.Reason, refusal.Because, wouldBe);
            return;
        }

        if (source.Role == JekyllRole.Document && site.FindPage(file)?.FrontMatter is null && !HasHeader(file))
        {
            AddStatic(file, path, collection);
            return;
        }

        var type = source.Role == JekyllRole.Draft ? "drafts" : collection.Label;
        var data = FrontMatter(file, path, type);
        var document = new JekyllDocument(configuration, collection, path, data, site.Options.Now);
        if (!collection.IsOutput)
        {
            routes.AddUnwritten(file, UnwrittenReason.NotOutput, $"the collection '{collection.Label}' has no 'output: true'");
            return;
        }

        if (!configuration.Unpublished && !data.IsUnreadable && data["published"] is { } published && published.AsBoolean() != true && published.Kind is DataKind.Boolean or DataKind.Null)
        {
            routes.AddUnwritten(file, UnwrittenReason.Unpublished, "'published: false'", document.UrlPathValue);
            return;
        }

        if (!collection.Future && document.Date > site.Options.Now)
        {
            routes.AddUnwritten(file, UnwrittenReason.Future, $"its date is {document.Date:yyyy-MM-dd}, in the future", document.UrlPathValue);
            return;
        }

        var because = data.IsUnreadable
            ? "its front matter cannot be read, so Jekyll goes on without it"
            : data["permalink"]?.AsString() is { Length: > 0 } own ? $"'permalink: {own}'"
            : $"the collection's '{collection.Template}'";
        var route = routes.Add(file, document.UrlPathValue, document.Output, RouteKind.Page, because);
        if (collection.IsPosts)
            posts.Add(document);
        if (site.FindPage(file) is { } page)
            pages.Add((page, data, route));
    }

    private JekyllFrontMatter FrontMatter(string file, string path, string type) => new(site.FindPage(file), path, type, configuration.Defaults);

    private JekyllDocument Document(string file, string path, JekyllCollection collection, string type) =>
        new(configuration, collection, path, FrontMatter(file, path, type), site.Options.Now);

    /// <summary>A file of a collection without front matter is copied, but to where the collection's template says.</summary>
    private void AddStatic(string file, string path, JekyllCollection collection)
    {
        if (!collection.IsOutput)
        {
            routes.AddUnwritten(file, UnwrittenReason.NotOutput, $"the collection '{collection.Label}' has no 'output: true'");
            return;
        }

        var extension = UrlPath.Extension(path);
        var cleaned = path[collection.Folder.Length..^extension.Length].TrimEnd('.');
        var url = JekyllUrl.Fill(collection.Template, name => name switch
        {
            "collection" => collection.Label,
            "path" => Escape(cleaned),
            "name" => Escape(UrlPath.Name(cleaned)),
            "output_ext" or "title" => "",
            _ => null,
        }).TrimEnd('/');
        routes.AddAsset(file, url + extension, $"no front matter: copied to the collection's '{collection.Template}'");
    }

    private string OutputExtension(string path)
    {
        var extension = UrlPath.Extension(path);
        var lower = extension.ToLowerInvariant();
        if (configuration.MarkdownExtensions.Contains(lower))
            return ".html";
        return lower switch
        {
            ".scss" or ".sass" => ".css",
            ".coffee" => ".js",
            _ => extension,
        };
    }

    /// <summary>Whether a file that was not parsed as a page begins as one, by its first bytes: <c>---</c> alone on its line.</summary>
    private bool HasHeader(string file)
    {
        if (!MayHaveHeader(file))
            return false;
        try
        {
            var (head, _, _) = site.Tree.ReadEnds(file, 64, 0);
            if (head.Length < 4 || !head.AsSpan(0, 3).SequenceEqual("---"u8))
                return false;
            for (var i = 3; i < head.Length; i++)
            {
                if (head[i] == '\n')
                    return true;
                if (head[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                    return false;
            }

            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool MayHaveHeader(string file) => UrlPath.Extension(file).ToLowerInvariant() switch
    {
        ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".ico" or ".pdf" or ".woff" or ".woff2" or ".ttf" or ".eot" or ".otf" or ".mp4" or ".mp3" or ".webm" or ".zip" or ".gz" => false,
        _ => true,
    };

    private static string Escape(string value) => value.Replace("%", "%25", StringComparison.Ordinal);
}
