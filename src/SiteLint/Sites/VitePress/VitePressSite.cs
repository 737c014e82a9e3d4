using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.VitePress;

/// <summary>A VitePress site. Source: VitePress 1.6.</summary>
internal sealed class VitePressSite : RoutedSite
{
    private readonly ParsingProfile profile;
    private readonly string sourceFolder;
    private readonly string outputFolder;
    private readonly bool hasCleanUrls;
    private readonly bool hasOwnSlugs;
    private readonly Glob[] excluded;
    private readonly VitePressRewrites rewrites;
    private readonly List<string> dynamicFolders = [];

    /// <summary>Reads the configuration of a site.</summary>
    public VitePressSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        var path = FindConfiguration(tree, detected.Root);
        var configuration = path is null ? null : ConfigurationFile.Read(tree, path)?.Root;
        var (origin, _) = ConfigurationFile.Address(configuration?["sitemap"]?["hostname"]?.AsString());
        var basePath = UrlPath.BasePath(configuration?["base"]?.AsString());
        sourceFolder = UrlPath.JoinInTree(detected.Root, configuration?["srcDir"]?.AsString() ?? ".") ?? detected.Root;
        outputFolder = UrlPath.JoinInTree(detected.Root, configuration?["outDir"]?.AsString() ?? ".vitepress/dist") ?? "";
        hasCleanUrls = configuration?["cleanUrls"]?.AsBoolean() == true;
        hasOwnSlugs = configuration?["markdown"]?["anchor"] is { } anchor && (anchor["slugify"] is not null || !anchor.IsMapping);
        excluded = [.. (configuration?["srcExclude"]?.ScalarsOrSelf() ?? []).Select(static node => Glob.Create(node.Text))];
        rewrites = new VitePressRewrites(configuration?["rewrites"]);
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "vitepress",
            Origin = origin,
            BasePath = basePath,
            Language = configuration?["lang"]?.AsString() ?? configuration?["locales"]?["root"]?["lang"]?.AsString(),
            Configuration = configuration,
            ConfigurationPath = path,
            LinksBareUrls = true,
            LinksBareEmails = true,
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.MarkdownIt,
            Templates = TemplateSyntax.Vue,
            IdMaker = hasOwnSlugs ? static () => HeadingIdMaker.None : static () => new VitePressIds(),
            HasHeadingAttributes = true,
            Fields = VitePressFields.Of,
        };
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <summary>The configuration of a site, or null.</summary>
    public static string? FindConfiguration(SourceTree tree, string root) =>
        ConfigurationFile.Find(tree, UrlPath.Join(root, ".vitepress"), ["config", "config/index"], ConfigurationFile.ScriptExtensions);

    /// <inheritdoc/>
    public override bool IsOutput(string path) => path.Contains(".vitepress/cache/", StringComparison.Ordinal) || (outputFolder.Length > 0 && path.StartsWith(outputFolder + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (path == profile.ConfigurationPath)
            return SourceKind.Script;
        if (BelowSource(path) is not { } below || below.Contains("node_modules/", StringComparison.Ordinal) || below.StartsWith(".vitepress/", StringComparison.Ordinal))
            return null;
        if (below.StartsWith("public/", StringComparison.Ordinal))
            return UrlPath.Extension(path) is ".html" or ".htm" ? SourceKind.Html : null;
        return UrlPath.Extension(path) == ".md" ? SourceKind.Markdown : null;
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        foreach (var file in Files.Order(StringComparer.Ordinal))
        {
            if (BelowSource(file) is not { } below)
                continue;
            if (below.StartsWith("public/", StringComparison.Ordinal))
                routes.AddAsset(file, below[6..], "files of 'public' are copied to the root");
            else if (KindOf(file) == SourceKind.Markdown)
                AddPage(routes, file, below);
        }

        routes.Add("", "/404.html", "/404.html", RouteKind.Generated, "the page for what is not found");
        if (profile.Configuration?["sitemap"] is not null)
            routes.Add("", "/sitemap.xml", "/sitemap.xml", RouteKind.Generated, "'sitemap'");
    }

    /// <inheritdoc/>
    public override bool AddsBasePath(Reference? reference, Page page) =>
        reference is not { Origin: ReferenceOrigin.Html, Element: "a" } && reference is not { Origin: ReferenceOrigin.Css };

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        // Vue packs what these elements show, pictures or not.
        if (reference is Image or { Origin: ReferenceOrigin.Html, Element: "use" or "image" or "source" or "video" })
            return FindPicture(target, page);
        if (reference is { Origin: ReferenceOrigin.Html or ReferenceOrigin.SrcSet })
            return null;
        if (target.Kind == TargetKind.FragmentOnly)
            return RouteTable.OfSource(page.Path).Count > 0 ? ToSource(page.Path, WithSlug(target), "the page itself") : null;
        if (target.Kind is not (TargetKind.Relative or TargetKind.Absolute) || target.Path.Length == 0)
            return null;
        var own = LocationOf(page).UrlPath;
        if (own is null && target.Kind == TargetKind.Relative)
            return page.Kind == SourceKind.Script ? new UnknownTarget { Because = "a 'base' beside it may come first" } : null;
        var path = UrlPath.Resolve(own ?? "/", target.DecodedPath);
        if (UrlPath.Extension(path) == ".md")
            path = path.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase) ? path[..^8] : path[..^3];
        return RouteTable.Find(path) is { Kind: RouteKind.Page, Source.Length: > 0 } route ? ToSource(route.Source, WithSlug(target), "the link as VitePress rewrites it") : null;
    }

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion) => inclusion.Syntax == "vitepress-include";

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page)
    {
        var name = inclusion.Name;
        var end = name.AsSpan().IndexOfAny('#', '{');
        name = (end < 0 ? name : name[..end]).Trim();
        var path = name.StartsWith('@') ? UrlPath.JoinInTree(sourceFolder, name[1..]) : UrlPath.JoinInTree(UrlPath.Folder(page.Path), name);
        return path is not null && FindPage(path) is not null ? path : null;
    }

    /// <inheritdoc/>
    public override string? MayHaveAnchorBecause(Page page, string fragment) =>
        hasOwnSlugs ? "the configuration has a 'slugify' of its own" : fragment is "VPContent" or "VPSidebarNav" or "app" ? "the theme has this id" : null;

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        if (rewrites.IsCode)
            return "'rewrites' is code";
        foreach (var folder in dynamicFolders)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
                return "a dynamic route may make it";
        }

        return path.StartsWith("/assets/", StringComparison.Ordinal) ? "the build packs files there" : null;
    }

    private void AddPage(RouteCollector routes, string file, string below)
    {
        foreach (var glob in excluded)
        {
            if (glob.IsMatch(below))
            {
                routes.AddUnwritten(file, UnwrittenReason.Excluded, $"'srcExclude' has '{glob.Pattern}'", null);
                return;
            }
        }

        if (below.Contains('['))
        {
            dynamicFolders.Add("/" + below[..below.IndexOf('[')]);
            routes.AddUnwritten(file, UnwrittenReason.Support, "a template of a dynamic route", null);
            return;
        }

        var published = rewrites.Apply(below);
        var because = published == below ? "its path below the source folder" : "'rewrites'";
        var path = UrlPath.WithoutExtension(published);
        if (path == "index" || path.EndsWith("/index", StringComparison.Ordinal))
            routes.Add(file, "/" + path[..^5], null, RouteKind.Page, because);
        else
            routes.Add(file, hasCleanUrls ? "/" + path : $"/{path}.html", $"/{path}.html", RouteKind.Page, because);
    }

    private AssetTarget? FindPicture(ParsedTarget target, Page page)
    {
        // A picture beside the source is packed into the site by its source path.
        if (target.Kind != TargetKind.Relative || UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath) is not { } path || !FileTable.HasFile(path))
            return null;
        return new AssetTarget { Path = path, Because = "a file beside the source is packed into the site" };
    }

    /// <summary>Links in Markdown have their fragments made into slugs.</summary>
    private ParsedTarget WithSlug(ParsedTarget target)
    {
        if (hasOwnSlugs || target.Fragment is not { Length: > 0 } fragment || fragment.Contains(":~:", StringComparison.Ordinal))
            return target;
        var decoded = PercentEncoding.Decode(fragment);
        var slug = VitePressIds.Slug(decoded);
        return slug == decoded ? target : ParsedTarget.Parse(string.Concat(target.Text.AsSpan(0, target.Text.IndexOf('#') + 1), slug));
    }

    private string? BelowSource(string path)
    {
        if (sourceFolder.Length == 0)
            return path;
        return path.Length > sourceFolder.Length && path[sourceFolder.Length] == '/' && path.StartsWith(sourceFolder, StringComparison.Ordinal) ? path[(sourceFolder.Length + 1)..] : null;
    }
}
