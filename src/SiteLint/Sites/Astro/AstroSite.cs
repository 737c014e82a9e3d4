using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Astro;

/// <summary>An Astro site, with Starlight's docs where it is used. Pages of other content collections are made by code and not known.</summary>
internal sealed class AstroSite : RoutedSite
{
    private static readonly FieldRole[] Fields =
    [
        new("title", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
        new("hero.tagline", FieldRoleKind.Prose),
        new("hero.actions[].link", FieldRoleKind.Link),
        new("hero.actions[].text", FieldRoleKind.Prose),
    ];

    private readonly ParsingProfile profile;
    private readonly ParsingProfile components;
    private readonly string sourceFolder;
    private readonly string publicFolder;
    private readonly string outputFolder;
    private readonly string format;
    private readonly bool hasSlash;
    private readonly bool hasLocales;
    private readonly bool keepsFinalHyphen;
    private readonly List<string> dynamicFolders = [];

    /// <summary>Reads the configuration of a site.</summary>
    public AstroSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        var path = ConfigurationFile.Find(tree, detected.Root, ["astro.config"], ConfigurationFile.ScriptExtensions);
        var configuration = path is null ? null : ConfigurationFile.Read(tree, path)?.Root;
        var (origin, _) = ConfigurationFile.Address(configuration?["site"]?.AsString());
        var basePath = UrlPath.BasePath(configuration?["base"]?.AsString());
        sourceFolder = UrlPath.JoinInTree(detected.Root, configuration?["srcDir"]?.AsString() ?? "src") ?? UrlPath.Join(detected.Root, "src");
        publicFolder = UrlPath.JoinInTree(detected.Root, configuration?["publicDir"]?.AsString() ?? "public") ?? UrlPath.Join(detected.Root, "public");
        outputFolder = UrlPath.JoinInTree(detected.Root, configuration?["outDir"]?.AsString() ?? "dist") ?? UrlPath.Join(detected.Root, "dist");
        format = configuration?["build"]?["format"]?.AsString() ?? "directory";
        hasSlash = configuration?["trailingSlash"]?.AsString() != "never";
        var text = path is null ? "" : TextFiles.Read(tree, path) ?? "";
        HasStarlight = text.Contains("@astrojs/starlight", StringComparison.Ordinal);
        hasLocales = text.Contains("locales", StringComparison.Ordinal);
        keepsFinalHyphen = configuration?["experimental"]?["headingIdCompat"]?.AsBoolean() == true || AstroVersion.Read(tree, detected.Root) >= 6;
        profile = Make(configuration, path, origin, basePath, options, MarkdownDialect.Remark, TemplateSyntax.None);
        components = Make(configuration, path, origin, basePath, options, MarkdownDialect.Mdx, TemplateSyntax.Jsx);
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    private bool HasStarlight { get; }

    private string PagesFolder => sourceFolder + "/pages/";

    private string DocsFolder => sourceFolder + "/content/docs/";

    /// <inheritdoc/>
    public override bool IsOutput(string path) => path.StartsWith(outputFolder + "/", StringComparison.Ordinal) || path.StartsWith(InSite(".astro/"), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        var extension = UrlPath.Extension(path).ToLowerInvariant();
        if (path.StartsWith(publicFolder + "/", StringComparison.Ordinal))
            return extension is ".html" or ".htm" ? SourceKind.Html : null;
        if (!path.StartsWith(sourceFolder + "/", StringComparison.Ordinal))
            return null;
        return extension switch { ".md" or ".markdown" => SourceKind.Markdown, ".mdx" => SourceKind.Mdx, ".html" => SourceKind.Html, _ => null };
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => UrlPath.Extension(path) == ".mdx" ? components : profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        foreach (var file in Files.Order(StringComparer.Ordinal))
        {
            if (file.StartsWith(publicFolder + "/", StringComparison.Ordinal))
                routes.AddAsset(file, file[publicFolder.Length..], "files of 'public' are copied to the root");
            else if (file.StartsWith(PagesFolder, StringComparison.Ordinal))
                AddPage(routes, file, file[PagesFolder.Length..]);
            else if (HasStarlight && file.StartsWith(DocsFolder, StringComparison.Ordinal) && FindPage(file) is { } doc)
                AddDoc(routes, doc, file[DocsFolder.Length..]);
        }

        if (HasStarlight && hasLocales)
            AddFallbacks(routes);
        foreach (var entry in profile.Configuration?["redirects"]?.Entries ?? [])
        {
            if (!entry.Key.Contains('['))
                routes.Add("", entry.Key, null, RouteKind.Redirect, "'redirects'", entry.Value.AsString() ?? entry.Value["destination"]?.AsString());
        }

        if (HasStarlight)
            routes.Add("", "/404.html", "/404.html", RouteKind.Generated, "Starlight's page for what is not found");
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (reference is not Image || target.Path.Length == 0 || target.Kind != TargetKind.Relative)
            return null;
        if (target.Path[0] is '~' or '@' or '#')
            return new UnknownTarget { Because = "an alias of the configuration" };
        var path = UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath);
        return path is not null && FileTable.HasFile(path) ? new AssetTarget { Path = path, Because = "a file beside the source is packed into the site" } : null;
    }

    /// <inheritdoc/>
    public override void AddGeneratedIds(Page page, PageIds ids)
    {
        if (HasStarlight && page.Path.StartsWith(DocsFolder, StringComparison.Ordinal))
            ids.AddForeign("_top");
    }

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion) =>
        !inclusion.Name.StartsWith("@astrojs/", StringComparison.Ordinal) && !inclusion.Name.StartsWith("astro:", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page) =>
        UrlPath.JoinInTree(UrlPath.Folder(page.Path), inclusion.Name) is { } path && FindPage(path) is not null ? path : null;

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        foreach (var folder in dynamicFolders)
        {
            if (path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
                return "a dynamic route may make it";
        }

        return path.StartsWith("/_astro/", StringComparison.Ordinal) || UrlPath.Extension(path) is ".xml" ? "the build or an integration may make it" : null;
    }

    private void AddPage(RouteCollector routes, string file, string below)
    {
        if (below[0] == '_' || below.Contains("/_", StringComparison.Ordinal))
        {
            if (FindPage(file) is not null)
                routes.AddUnwritten(file, UnwrittenReason.Ignored, "names that begin with '_' are left out", null);
            return;
        }

        var extension = UrlPath.Extension(below).ToLowerInvariant();
        if (extension is not (".astro" or ".md" or ".markdown" or ".mdx" or ".html" or ".js" or ".ts"))
            return;
        var path = UrlPath.WithoutExtension(below);
        if (path.Contains('['))
        {
            dynamicFolders.Add("/" + path[..path.IndexOf('[')]);
            return;
        }

        if (extension is ".js" or ".ts")
            routes.Add(file, "/" + path, "/" + path, RouteKind.Generated, "an endpoint");
        else
            Add(routes, file, path, "its path below the pages folder");
    }

    private void AddDoc(RouteCollector routes, Page doc, string below)
    {
        var name = UrlPath.Name(below);
        var slug = doc.FrontMatter?["slug"]?.AsString()?.Trim('/') ?? string.Join('/', UrlPath.WithoutExtension(below).Split('/').Select(static part => GitHubIds.Slug(part)));
        if (name.StartsWith('_') || below.Contains("/_", StringComparison.Ordinal))
            routes.AddUnwritten(doc.Path, UnwrittenReason.Support, "names that begin with '_' are left out", null);
        else if (doc.FrontMatter?["draft"]?.AsBoolean() == true)
            routes.AddUnwritten(doc.Path, UnwrittenReason.Draft, "'draft: true'", "/" + slug + "/");
        else
            Add(routes, doc.Path, slug, doc.FrontMatter?["slug"] is null ? "its path below the docs folder" : "'slug' in its front matter");
    }

    /// <summary>What is not translated is shown in the default language, which stands outside the folders of languages.</summary>
    private void AddFallbacks(RouteCollector routes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var locales = new SortedSet<string>(StringComparer.Ordinal);
        var main = new List<Route>();
        foreach (var route in routes.Routes)
        {
            if (!route.Source.StartsWith(DocsFolder, StringComparison.Ordinal))
                continue;
            taken.Add(route.Output);
            var below = route.Source[DocsFolder.Length..];
            var slash = below.IndexOf('/');
            var folder = slash < 0 ? "" : below[..slash];
            var isLocale = folder.Length is 2 or 5 && char.IsAsciiLetterLower(folder[0]) && char.IsAsciiLetterLower(folder[1]) && (folder.Length == 2 || folder[2] == '-');
            if (isLocale)
                locales.Add(folder);
            else
                main.Add(route);
        }

        foreach (var locale in locales)
        {
            foreach (var route in main)
            {
                if (taken.Add($"/{locale}{route.Output}"))
                    routes.Add(route.Source, $"/{locale}{PercentEncoding.Decode(route.Url)}", $"/{locale}{route.Output}", RouteKind.Page, "for want of a translation");
            }
        }
    }

    private void Add(RouteCollector routes, string file, string path, string because)
    {
        var isIndex = path == "index" || path.EndsWith("/index", StringComparison.Ordinal) || path.Length == 0;
        var folder = isIndex ? path[..Math.Max(0, path.Length - 6)] : path;
        if (path is "404" or "500")
            routes.Add(file, $"/{path}.html", $"/{path}.html", RouteKind.Page, because);
        else if (folder.Length == 0)
            routes.Add(file, "/", null, RouteKind.Page, because);
        else if (format == "file" || (format == "preserve" && !isIndex))
            routes.Add(file, "/" + folder, $"/{folder}.html", RouteKind.Page, because);
        else
            routes.Add(file, hasSlash ? $"/{folder}/" : "/" + folder, $"/{folder}/index.html", RouteKind.Page, because);
    }

    private ParsingProfile Make(DataNode? configuration, string? path, string? origin, string basePath, SiteOptions options, MarkdownDialect dialect, TemplateSyntax templates) => new()
    {
        Root = Root,
        Generator = "astro",
        Theme = HasStarlight ? "starlight" : null,
        Origin = origin,
        BasePath = basePath,
        Configuration = configuration,
        ConfigurationPath = path,
        LinksBareUrls = true,
        LinksBareEmails = true,
        Spelling = options.Spelling,
        Dialect = dialect,
        Templates = templates,
        FrontMatter = new FrontMatterSyntax { Toml = true },
        IdMaker = () => new GitHubIds(dropsFinalHyphen: !keepsFinalHyphen),
        Fields = static (_, _) => Fields,
    };
}
