using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.DocFx;

/// <summary>A DocFX site. API pages are made of assemblies and not known.</summary>
internal sealed class DocFxSite : RoutedSite
{
    private const string PublishingMarker = ".openpublishing.publish.config.json";
    private readonly ParsingProfile profile;
    private readonly List<DocFxMapping> content;
    private readonly List<DocFxMapping> resources;
    private readonly string outputFolder;
    private readonly bool hasMetadata;
    private readonly bool hasForeignReferences;

    /// <summary>Whether the pages become part of a larger site that other repositories feed too (Open Publishing, as Microsoft Learn uses it).</summary>
    private readonly bool isPartOfHost;
    /// <summary>Folders of the root that hold other repositories when the site is published.</summary>
    private readonly HashSet<string> otherRepositories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byUid = new(StringComparer.Ordinal);

    /// <summary>Reads the configuration of a site.</summary>
    public DocFxSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        var path = detected.Marker ?? InSite("docfx.json");
        var configuration = ConfigurationFile.Read(tree, path)?.Root;
        var build = configuration?["build"];
        content = DocFxMapping.Read(build?["content"], detected.Root);
        resources = DocFxMapping.Read(build?["resource"], detected.Root);
        outputFolder = UrlPath.JoinInTree(detected.Root, (build?["output"] ?? build?["dest"])?.AsString() ?? "_site") ?? UrlPath.Join(detected.Root, "_site");
        isPartOfHost = tree.Find(InSite(PublishingMarker)) is not null || tree.Find(PublishingMarker) is not null;
        foreach (var repository in ConfigurationFile.Read(tree, PublishingMarker)?.Root?["dependent_repositories"]?.Items ?? [])
        {
            if (repository["path_to_root"]?.AsString() is { Length: > 0 } folder)
                otherRepositories.Add(folder);
        }

        hasMetadata = configuration?["metadata"] is not null;
        hasForeignReferences = build?["xref"] is not null || build?["xrefService"] is not null;
        var (origin, basePath) = ConfigurationFile.Address((build?["sitemap"]?["baseUrl"] ?? build?["globalMetadata"]?["_baseUrl"])?.AsString());
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "docfx",
            Theme = build?["template"]?.ScalarsOrSelf().LastOrDefault()?.Text,
            Origin = origin,
            BasePath = basePath,
            Configuration = configuration,
            ConfigurationPath = tree.Find(path) is null ? null : path,
            LinksBareUrls = true,
            LinksBareEmails = true,
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.Markdig,
            Templates = TemplateSyntax.DocFx,
            IdMaker = static () => new MarkdigIds(true),
            HasHeadingAttributes = true,
            Fields = DocFxFields.Of,
        };
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <inheritdoc/>
    public override bool IsOutput(string path) => path.StartsWith(outputFolder + "/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        var name = UrlPath.Name(path);
        if (path.Contains("node_modules/", StringComparison.Ordinal))
            return null;
        if (name is "toc.yml" or "toc.yaml")
            return SourceKind.Yaml;
        return UrlPath.Extension(path).ToLowerInvariant() switch
        {
            ".md" => SourceKind.Markdown,
            ".yml" or ".yaml" when TargetOf(content, path) is not null => SourceKind.Yaml,
            ".html" or ".htm" when TargetOf(resources, path) is not null => SourceKind.Html,
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        foreach (var file in Files.Order(StringComparer.Ordinal))
        {
            if (Find(content, file, out var group) is { } target)
                AddPage(routes, file, target, group);
            else if (TargetOf(resources, file) is { } copy)
                routes.AddAsset(file, "/" + copy, "'build.resource' copies it");
            else if (FindPage(file) is { Kind: SourceKind.Markdown })
                routes.AddUnwritten(file, isPartOfHost ? UnwrittenReason.Support : UnwrittenReason.NeverBuilt, "'build.content' does not have it", null);
        }
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveScheme(ParsedTarget target) =>
        target.Scheme == "xref" ? FromUid(PercentEncoding.Decode(target.Path), target) : null;

    /// <inheritdoc/>
    public override Expansion Expand(Reference reference, Page page)
    {
        var text = reference.Target;
        if (reference.Element is "xref" or "@" || text.StartsWith("xref:", StringComparison.Ordinal))
        {
            var target = ParsedTarget.Parse(text.StartsWith("xref:", StringComparison.Ordinal) ? text[5..] : text);

            // A bare @ is common in text: what it names need not exist.
            var found = FromUid(target.DecodedPath, target);
            return Expansion.To(found is MissingTarget && !text.StartsWith("xref:", StringComparison.Ordinal) ? new UnknownTarget { Because = "no page has this uid" } : found);
        }

        return base.Expand(reference, page);
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (target.Path.Length == 0 || target.Kind != TargetKind.Relative)
            return null;
        var decoded = target.DecodedPath;
        if (reference is { Origin: ReferenceOrigin.Data or ReferenceOrigin.Configuration } && reference.Element.EndsWith("Uid", StringComparison.OrdinalIgnoreCase))
            return FromUid(decoded, target);
        var path = decoded.StartsWith("~/", StringComparison.Ordinal) ? UrlPath.JoinInTree(Root, decoded[2..]) : UrlPath.JoinInTree(UrlPath.Folder(page.Path), decoded);
        if (path is null)
            return null;
        if (isPartOfHost && !FileTable.HasFile(path))
        {
            if (FileTable.FindIgnoringCase(path) is { } sameName)
                path = sameName; // the publishing service knows no case
            else if (UrlPath.Extension(path) == ".md" && page.Kind != SourceKind.Yaml)
                return Missing(target);
        }

        if (isPartOfHost && FileTable.HasFile(path) && RouteTable.OfSource(path).Count == 0)
            return new UnknownTarget { Because = "another step of the publishing service may build this file" };
        if (FileTable.HasFile(path))
            return RouteTable.OfSource(path).Count > 0 || UnwrittenBySource.ContainsKey(path) ? ToSource(path, target, "the source file") : null;
        if (otherRepositories.Contains(path.Split('/', 2)[0]))
            return new UnknownTarget { Because = "the publishing service brings another repository there" };
        if (page.Kind != SourceKind.Yaml)
            return decoded.StartsWith("~/", StringComparison.Ordinal) ? Missing(target) : null;

        // A table of contents may name a folder that has one of its own, or API pages that are made later.
        if (FileTable.HasFile(UrlPath.Join(path, "toc.yml")) || FileTable.HasFile(UrlPath.Join(path, "toc.md")))
            return new AssetTarget { Path = UrlPath.Join(path, "toc.yml"), Because = "the folder has a table of contents" };
        return hasMetadata || FileTable.HasFolder(path) ? new UnknownTarget { Because = "pages of an API are made from code" } : Missing(target);
    }

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion) => inclusion.Syntax == "docfx-include";

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page)
    {
        var path = inclusion.Name.StartsWith("~/", StringComparison.Ordinal) ? UrlPath.JoinInTree(Root, inclusion.Name[2..]) : UrlPath.JoinInTree(UrlPath.Folder(page.Path), inclusion.Name);
        return path is not null && FindPage(path) is not null ? path : null;
    }

    /// <inheritdoc/>
    public override string? MayHaveAnchorBecause(Page page, string fragment) =>
        fragment.StartsWith("tab/", StringComparison.Ordinal) ? "tabs are made of such links" : null;

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        if (isPartOfHost)
            return "other repositories are published on the same host";
        if (hasMetadata && (path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/obj/", StringComparison.Ordinal)))
            return "pages of an API are made from code";
        return path.StartsWith("/styles/", StringComparison.Ordinal) || path.StartsWith("/fonts/", StringComparison.Ordinal) || path is "/xrefmap.yml" or "/manifest.json" or "/logo.svg" or "/favicon.ico" ? "the template may bring it" : null;
    }

    private void AddPage(RouteCollector routes, string file, string target, string? group)
    {
        var extension = UrlPath.Extension(target).ToLowerInvariant();
        if (extension is not (".md" or ".yml" or ".yaml"))
            return;
        var url = "/" + UrlPath.WithoutExtension(target) + ".html";

        // The versions of a page share its URL and are told apart by a query.
        routes.Add(file, url, group is null ? url : "/" + group + url, RouteKind.Page, "'build.content' has it");
        var page = FindPage(file);
        if ((page?.FrontMatter?["uid"] ?? page?.Data?.Root?["uid"])?.AsString() is { Length: > 0 } uid)
            byUid.TryAdd(uid, file);
    }

    private LinkTarget FromUid(string uid, ParsedTarget target)
    {
        if (byUid.TryGetValue(uid, out var source))
            return ToSource(source, target, "the page of this uid");
        if (isPartOfHost || hasMetadata || hasForeignReferences || uid.StartsWith("System", StringComparison.Ordinal) || uid.StartsWith("Microsoft.", StringComparison.Ordinal))
            return new UnknownTarget { Because = "uids of an API are made from code or come from other sites" };
        return new MissingTarget { Because = "no page has this uid", Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"No page has the uid '{uid}'") };
    }

    private static MissingTarget Missing(ParsedTarget target) => new()
    {
        Because = "no file has this path",
        Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'{target.Path}' names no file"),
    };

    private static string? TargetOf(List<DocFxMapping> mappings, string path) => Find(mappings, path, out _);

    private static string? Find(List<DocFxMapping> mappings, string path, out string? group)
    {
        group = null;
        foreach (var mapping in mappings)
        {
            if (mapping.TargetOf(path) is not { } target)
                continue;
            group = mapping.Group;
            return target;
        }

        return null;
    }
}
