using SiteLint.Discovery;
using SiteLint.Sites.Html;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Docusaurus;

/// <summary>A Docusaurus site.</summary>
internal sealed class DocusaurusSite : RoutedSite
{
    private readonly DocusaurusSettings settings;
    private readonly ParsingProfile profile;
    private readonly HostRedirects[] hosts;
    private readonly Dictionary<string, bool> components = new(StringComparer.Ordinal);
    private readonly Lock componentsLock = new();
    private Dictionary<string, string> contentFolders = [];

    /// <summary>Reads the configuration of a site.</summary>
    public DocusaurusSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        settings = DocusaurusSettings.Read(tree, detected.Root);
        var keepsCase = settings.Configuration?["markdown"]?["anchors"]?["maintainCase"]?.AsBoolean() == true;
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "docusaurus",
            Origin = settings.Origin,
            BasePath = settings.BasePath,
            Language = settings.DefaultLocale,
            Configuration = settings.Configuration,
            ConfigurationPath = settings.ConfigurationPath,
            LinksBareUrls = true,
            LinksBareEmails = true,
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.Mdx,
            Templates = TemplateSyntax.Jsx,
            IdMaker = () => new DocusaurusIds(keepsCase),
            HasHeadingAttributes = true,
            Fields = DocusaurusFields.Of,
            Tags = DocusaurusFields.Tags,
        };
        hosts = [HostRedirects.Read(tree, detected.Root), .. settings.StaticFolders.Select(folder => HostRedirects.Read(tree, folder))];
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new() { DropsSlash = true };

    /// <inheritdoc/>
    public override bool IsOutput(string path) =>
        BelowRoot(path) is { } below && (below.StartsWith("build/", StringComparison.Ordinal) || below.StartsWith(".docusaurus/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (path == settings.ConfigurationPath)
            return SourceKind.Script;
        if (path.Contains("node_modules/", StringComparison.Ordinal))
            return null;
        var extension = UrlPath.Extension(path).ToLowerInvariant();
        foreach (var folder in settings.StaticFolders)
        {
            if (IsIn(folder, path))
                return extension switch { ".html" or ".htm" => SourceKind.Html, ".css" => SourceKind.Css, _ => null };
        }

        var isContent = BelowRoot(path) is { } below && (below.Contains("versioned_docs/", StringComparison.Ordinal) || below.StartsWith("i18n/", StringComparison.Ordinal) || below.StartsWith("src/", StringComparison.Ordinal));
        foreach (var plugin in settings.Plugins)
            isContent |= IsIn(plugin.Folder, path) && (plugin.Folder.Length > 0 || plugin.Kind == "docs");
        if (!isContent)
            return null;
        return extension switch
        {
            ".md" or ".mdx" => SourceKind.Mdx,
            ".json" when UrlPath.Name(path) == "_category_.json" => SourceKind.Json,
            ".yml" or ".yaml" when UrlPath.Name(path).StartsWith("_category_", StringComparison.Ordinal) => SourceKind.Yaml,
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        var router = new DocusaurusRouter(settings, routes, [.. Files.Order(StringComparer.Ordinal)], FindPage);
        router.Route();
        contentFolders = router.ContentFolders;
        foreach (var host in hosts)
            host.AddRoutes(routes);
    }

    /// <inheritdoc/>
    public override bool AddsBasePath(Reference? reference, Page page)
    {
        if (reference is { Origin: ReferenceOrigin.Html or ReferenceOrigin.SrcSet or ReferenceOrigin.Css, Attribute: not "to" })
            return false;
        return settings.BasePath.Length == 0 || reference is null || !(reference.Target + "/").StartsWith(settings.BasePath + "/", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (target.Path.Length == 0 || target.Kind is not (TargetKind.Relative or TargetKind.Absolute) || page.Kind == SourceKind.Script)
            return null;
        var path = target.DecodedPath;
        if (path.StartsWith("@site/", StringComparison.Ordinal))
            return FromFile(UrlPath.JoinInTree(Root, path[6..]), target);
        if (UrlPath.Extension(path) is ".md" or ".mdx")
            return FromSource(UrlPath.SqueezeSlashes(path), target, page);
        if (target.Kind != TargetKind.Relative || UrlPath.JoinInTree(UrlPath.Folder(page.Path), path) is not { } beside || !FileTable.HasFile(beside))
            return null;
        return reference is { Origin: ReferenceOrigin.Html } ? null : new AssetTarget { Path = beside, Because = "a file beside the source is packed into the site" };
    }

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion)
    {
        var name = inclusion.Name;
        if (inclusion.Syntax is not ("mdx-import" or "mdx-component") || !(name.StartsWith('.') || name.StartsWith("@site/", StringComparison.Ordinal)))
            return false;
        return UrlPath.Extension(name) is "" or ".md" or ".mdx" or ".js" or ".jsx" or ".ts" or ".tsx" && !name.EndsWith(".module.css", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page)
    {
        var path = inclusion.Name.StartsWith("@site/", StringComparison.Ordinal)
            ? UrlPath.JoinInTree(Root, inclusion.Name[6..])
            : UrlPath.JoinInTree(UrlPath.Folder(page.Path), inclusion.Name);
        if (path is null)
            return null;
        if (FindPage(path) is not null)
            return path;

        // A component of the site's own that writes no id brings none: the page itself stands for it.
        return BringsNoIds(path) ? page.Path : null;
    }

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        foreach (var host in hosts)
        {
            if (host.MayAnswer(path) is { } because && because.Contains('*'))
                return because;
        }

        if (settings.Redirects?["createRedirects"] is not null || settings.Redirects?["fromExtensions"] is not null)
            return "the plug-in client-redirects may answer it";
        if (path.Contains("/tags/", StringComparison.Ordinal) || path.EndsWith("/tags", StringComparison.Ordinal) || path.Contains("/page/", StringComparison.Ordinal) || path.Contains("/authors", StringComparison.Ordinal) || path.Contains("/category/", StringComparison.Ordinal) || path is "/search" or "/search/")
            return "lists of tags, authors and categories are made from data";
        foreach (var plugin in settings.OtherPlugins)
        {
            if (plugin.Contains("openapi", StringComparison.OrdinalIgnoreCase) || plugin.Contains("redoc", StringComparison.OrdinalIgnoreCase) || plugin.Contains("typedoc", StringComparison.OrdinalIgnoreCase) || plugin.Contains("remote-content", StringComparison.OrdinalIgnoreCase) || plugin.StartsWith("a plug-in", StringComparison.Ordinal) || plugin.StartsWith('.'))
                return $"the plug-in '{plugin}' may make it";
        }

        return path.StartsWith("/assets/", StringComparison.Ordinal) ? "the build packs files there" : null;
    }

    private LinkTarget? FromSource(string path, ParsedTarget target, Page page)
    {
        var folder = contentFolders.GetValueOrDefault(page.Path, Root);
        string?[] candidates = target.Kind == TargetKind.Absolute
            ? [UrlPath.JoinInTree(folder, path), UrlPath.JoinInTree(Root, path)]
            : [UrlPath.JoinInTree(UrlPath.Folder(page.Path), path), UrlPath.JoinInTree(folder, path), UrlPath.JoinInTree(Root, path)];
        foreach (var candidate in candidates)
        {
            if (candidate is not null && FileTable.HasFile(candidate))
                return FromFile(candidate, target);
        }

        // A translation may link to a page that is not translated.
        if (folder.Contains("i18n/", StringComparison.Ordinal) && candidates[0] is { } local && local.StartsWith(folder + "/", StringComparison.Ordinal))
        {
            foreach (var plugin in settings.Plugins)
            {
                foreach (var version in plugin.Versions)
                {
                    if (folder.EndsWith(version.Name == "current" ? "/current" : "/version-" + version.Name, StringComparison.Ordinal) && FileTable.HasFile(version.Folder + local[folder.Length..]))
                        return FromFile(version.Folder + local[folder.Length..], target);
                }
            }
        }

        if (RouteTable.FindOutput(target.Kind == TargetKind.Absolute ? path : "") is not null || MayExistBecause(path) is not null)
            return null;
        var nearest = candidates[0] is { } wanted ? FileTable.FindIgnoringCase(wanted) : null;
        return new MissingTarget
        {
            Because = "no source file has this path",
            Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'{target.Path}' names no file of the docs") { Nearest = nearest, Note = "The link is not rewritten, and leads nowhere" },
        };
    }

    private LinkTarget? FromFile(string? path, ParsedTarget target)
    {
        if (path is null || !FileTable.HasFile(path))
            return null;
        if (RouteTable.OfSource(path).Count > 0 || UnwrittenBySource.ContainsKey(path))
            return ToSource(path, target, "the source file");
        return new AssetTarget { Path = path, Because = "a file of the site is packed into it" };
    }

    private bool BringsNoIds(string path)
    {
        lock (componentsLock)
        {
            if (components.TryGetValue(path, out var known))
                return known;
        }

        string? text = null;
        foreach (var suffix in (ReadOnlySpan<string>)["", ".tsx", ".jsx", ".ts", ".js", "/index.tsx", "/index.jsx", "/index.ts", "/index.js"])
            text ??= UrlPath.Extension(path + suffix).Length > 0 ? TextFiles.Read(Tree, path + suffix, 1 << 20) : null;
        var bringsNone = text is not null && !text.Contains(" id=", StringComparison.Ordinal) && !text.Contains("<Heading", StringComparison.Ordinal) && !text.Contains("<h2", StringComparison.Ordinal) && !text.Contains(".md", StringComparison.Ordinal);
        lock (componentsLock)
            return components[path] = bringsNone;
    }

    private static bool IsIn(string folder, string path) =>
        folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));
}
