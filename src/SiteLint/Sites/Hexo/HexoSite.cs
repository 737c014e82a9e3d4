using SiteLint.Discovery;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hexo;

/// <summary>A Hexo site.</summary>
internal sealed class HexoSite : RoutedSite
{
    private static readonly TagRole[] Tags =
    [
        new("post_link", "0", FieldRoleKind.Link),
        new("post_path", "0", FieldRoleKind.Link),
        new("asset_link", "0", FieldRoleKind.Link),
        new("asset_path", "0", FieldRoleKind.Link),
        new("asset_img", "0", FieldRoleKind.Image),
    ];

    private static readonly FieldRole[] Fields = [new("title", FieldRoleKind.Prose), new("description", FieldRoleKind.Prose), new("excerpt", FieldRoleKind.Prose)];

    private readonly HexoSettings settings;
    private readonly ParsingProfile profile;
    private readonly Dictionary<string, HexoPost> bySlug = new(StringComparer.Ordinal);

    /// <summary>Reads the configuration of a site.</summary>
    public HexoSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        settings = new HexoSettings(tree, detected.Root);
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "hexo",
            Theme = settings.Configuration?["theme"]?.AsString(),
            Origin = settings.Origin,
            BasePath = settings.BasePath,
            Language = settings.Configuration?["language"]?.ScalarsOrSelf().FirstOrDefault()?.Text,
            Configuration = settings.Configuration,
            ConfigurationPath = settings.ConfigurationPath,
            LinksBareUrls = settings.Configuration?["marked"]?["autolink"]?.AsBoolean() != false,
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.Marked,
            Templates = TemplateSyntax.Nunjucks,
            FrontMatter = new FrontMatterSyntax { Hexo = true },
            IdMaker = settings.HasOtherRenderer || !settings.HasHeaderIds ? static () => HeadingIdMaker.None : () => new HexoIds(settings.ModifyAnchors, settings.IsSmart),
            Fields = static (_, kind) => kind == SourceKind.Markdown ? Fields : [],
            Tags = Tags,
        };
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <inheritdoc/>
    public override bool IsOutput(string path) => path.StartsWith(settings.PublicFolder + "/", StringComparison.Ordinal) || path.StartsWith(InSite(".deploy_git/"), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (path == settings.ConfigurationPath)
            return FileKinds.OfData(path);
        if (!path.StartsWith(settings.SourceFolder + "/", StringComparison.Ordinal))
            return null;
        if (HexoRouter.IsRendered(path))
            return SourceKind.Markdown;
        return UrlPath.Extension(path) is ".html" or ".htm" ? SourceKind.Html : path.StartsWith(settings.SourceFolder + "/_data/", StringComparison.Ordinal) ? FileKinds.OfData(path) : null;
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        var start = settings.SourceFolder.Length + 1;
        var files = Files.Where(file => file.StartsWith(settings.SourceFolder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(file => (file, file[start..])).ToList();
        var router = new HexoRouter(settings, routes, Options.Now, FindPage);
        router.Route(files);
        foreach (var post in router.Posts.Values)
        {
            bySlug.TryAdd(post.Slug, post);
            if (post.Title is { } title)
                bySlug.TryAdd(title, post);
        }
    }

    /// <inheritdoc/>
    public override Expansion Expand(Reference reference, Page page)
    {
        if (reference.Target.Contains("{{", StringComparison.Ordinal) || reference.Target.Contains("{%", StringComparison.Ordinal))
            return Expansion.Unknown("template syntax that cannot be evaluated");
        switch (reference.Element)
        {
            case "post_link" or "post_path":
                var target = ParsedTarget.Parse(reference.Target);
                if (bySlug.TryGetValue(target.DecodedPath, out var post))
                    return Expansion.To(ToSource(post.Path, target, "the post of this name"));
                return Expansion.To(new MissingTarget { Because = "no post has this name", Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'{reference.Element}' finds no post '{target.Path}'") });
            case "asset_img" or "asset_link" or "asset_path":
                var asset = UrlPath.WithoutExtension(page.Path) + "/" + PercentEncoding.Decode(reference.Target);
                return FileTable.HasFile(asset) ? Expansion.To(new AssetTarget { Path = asset, Because = "a file of the post" }) : Expansion.Unknown("the tag's first words may be classes");
            default:
                return base.Expand(reference, page);
        }
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        // With marked.postAsset pictures of a post are looked for in its folder.
        if (reference is not Image || target.Kind != TargetKind.Relative || settings.Configuration?["marked"]?["postAsset"]?.AsBoolean() != true)
            return null;
        var asset = UrlPath.WithoutExtension(page.Path) + "/" + target.DecodedPath;
        return FileTable.HasFile(asset) ? new AssetTarget { Path = asset, Because = "a file of the post" } : null;
    }

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion) => false;

    /// <inheritdoc/>
    public override string? MayHaveAnchorBecause(Page page, string fragment) =>
        settings.HasOtherRenderer ? "another renderer than Hexo's own makes the ids" : fragment is "more" or "comments" ? "Hexo and its themes make this id" : null;

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        if (path.Contains("/page/", StringComparison.Ordinal))
            return "lists of posts are made page by page";
        foreach (var folder in (ReadOnlySpan<string>)["/css/", "/js/", "/lib/", "/fonts/", "/images/", "/img/"])
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
                return "the theme may bring it";
        }

        return path.StartsWith("/tags/", StringComparison.Ordinal) && !settings.HasPackage("hexo-generator-tag") ? "a plug-in may make it" : null;
    }
}
