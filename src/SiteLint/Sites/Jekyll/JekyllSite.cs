using SiteLint.Discovery;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>A Jekyll site.</summary>
internal sealed class JekyllSite : RoutedSite
{
    private readonly ParsingProfile profile;
    private readonly ParsingProfile postProfile;
    private readonly JekyllExistence existence;
    private readonly IReadOnlyList<FieldRole> pageFields;
    private JekyllNames? names;
    private JekyllLiquid? liquid;
    private JekyllTemplates? templates;

    /// <summary>Creates the model.</summary>
    public JekyllSite(DetectedSite detected, SourceTree tree, SiteOptions options, JekyllConfiguration settings)
        : base(detected, tree, options)
    {
        Settings = settings;
        Reader = new JekyllReader(settings);
        IsAlFolio = AlFolio.IsUsed(settings, tree);
        LayoutFields = new JekyllLayoutFields(tree, settings);
        pageFields = JekyllFields.OfPages(this);
        profile = CreateProfile(allowsByteOrderMark: false);
        postProfile = CreateProfile(allowsByteOrderMark: true);
        existence = new JekyllExistence(this);
    }

    /// <summary>The settings of its configuration.</summary>
    public JekyllConfiguration Settings { get; }

    /// <summary>Says what each file is taken for.</summary>
    public JekyllReader Reader { get; }

    /// <summary>Fields that its layouts use as destinations.</summary>
    public JekyllLayoutFields LayoutFields { get; }

    /// <summary>Whether its theme is al-folio.</summary>
    public bool IsAlFolio { get; }

    /// <summary>The posts that are written, newest first; after <see cref="RoutedSite.Complete"/>.</summary>
    public IReadOnlyList<JekyllDocument> Posts { get; private set; } = [];

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <inheritdoc/>
    public override bool IsOutput(string path) =>
        path.StartsWith(Settings.Destination, StringComparison.Ordinal) && path.Length > Settings.Destination.Length && path[Settings.Destination.Length] == '/';

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (BelowSource(path) is not { } below)
            return path == Settings.Path ? SourceKind.Yaml : null;
        var source = Reader.Classify(below);
        switch (source.Role)
        {
            case JekyllRole.Configuration or JekyllRole.Data:
                return FileKinds.OfData(path);
            case JekyllRole.Bibliography:
                return SourceKind.BibTeX;
            case JekyllRole.Template:
                if (Settings.MarkdownExtensions.Contains(UrlPath.Extension(path).ToLowerInvariant()))
                    return SourceKind.Markdown;
                return UrlPath.Extension(path).ToLowerInvariant() is ".html" or ".htm" or ".liquid" or ".xml" ? SourceKind.Template : null;
            case JekyllRole.Support:
                return null;
        }

        if (source.Refusal is { } refusal && (refusal.Reason == UnwrittenReason.Excluded || IsHidden(below)))
            return null;
        var extension = UrlPath.Extension(path).ToLowerInvariant();
        if (Settings.MarkdownExtensions.Contains(extension))
            return SourceKind.Markdown;
        if (extension is ".html" or ".htm" or ".xhtml")
            return SourceKind.Html;
        return extension == ".css" && source.Refusal is null ? SourceKind.Css : null;
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) =>
        BelowSource(path) is { } below && Reader.Classify(below).Role is JekyllRole.Post or JekyllRole.Draft or JekyllRole.Document ? postProfile : profile;

    /// <inheritdoc/>
    public override Expansion Expand(Reference reference, Page page) => (liquid ??= new JekyllLiquid(this)).Expand(reference, page);

    /// <inheritdoc/>
    public override LinkTarget Resolve(Reference reference, Page page) =>
        reference.Resolved ??= JekyllFields.Resolve(this, reference, page) ?? base.Resolve(reference, page);

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (target.Kind != TargetKind.Relative || page.Kind != SourceKind.Markdown)
            return null;
        var path = UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath);
        var isCopied = RouteTable.OfSource(page.Path) is [{ Kind: RouteKind.Asset }, ..];
        if (isCopied)
        {
            // It is read in the repository only, where paths are paths of files.
            return path is not null && (FileTable.HasFile(path) || FileTable.HasFolder(path))
                ? new AssetTarget { Path = path, Because = "a file of the repository; the page itself is copied, not rendered" }
                : new UnknownTarget { Because = "the file is copied, not rendered" };
        }

        var rewrites = Settings.Plugins.Contains("jekyll-relative-links") || Settings.MayBeClassicPages;
        return rewrites && path is not null && Settings.MarkdownExtensions.Contains(UrlPath.Extension(path).ToLowerInvariant()) && FileTable.HasFile(path)
            ? ToSource(path, target, "jekyll-relative-links")
            : null;
    }

    /// <inheritdoc/>
    public override string? MayExistBecause(string path) => existence.Explain(path);

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion) => !AlFolio.IsMediaInclude(inclusion.Name);

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page)
    {
        var name = inclusion.Name.Trim('"', '\'');
        if (name.Contains('{'))
            return null;
        var beside = UrlPath.JoinInTree(UrlPath.Folder(page.Path), name);
        var shared = UrlPath.Join(UrlPath.Join(Settings.Source, Settings.IncludesFolder), name);
        if (FileTable.HasFile(shared))
            return shared;
        return beside is not null && FileTable.HasFile(beside) ? beside : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Page> TemplatesOf(Page page, out bool isComplete) => Templates.Around(page, out isComplete);

    /// <inheritdoc/>
    public override void AddTemplateIds(Page page, PageIds ids)
    {
        foreach (var layout in Templates.Around(page, out _))
        {
            foreach (var id in Templates.SureIds(layout))
                ids.AddForeign(id);
        }
    }

    /// <inheritdoc/>
    public override PageLocation LocationOf(Page page) => IsTemplate(page.Path) && !Templates.IsUsed(page.Path)
        ? new PageLocation(null, "no page that is written uses this template")
        : base.LocationOf(page);

    /// <inheritdoc/>
    public override void AddGeneratedIds(Page page, PageIds ids)
    {
        ids.UnknownBecause ??= existence.AnchorMaker;
        foreach (var key in Names.BibliographyKeys)
            ids.AddForeign(key);
    }

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> GetNames(string kind) => Names.Get(kind);

    /// <summary>The effective front matter of a page.</summary>
    public JekyllFrontMatter DataOf(Page page)
    {
        var path = BelowSource(page.Path) ?? page.Path;
        var source = Reader.Classify(path);
        var type = source.Role switch
        {
            JekyllRole.Post => "posts",
            JekyllRole.Draft => "drafts",
            JekyllRole.Document => source.Collection!.Label,
            _ => "pages",
        };
        return new JekyllFrontMatter(page, path, type, Settings.Defaults);
    }

    /// <summary>A path of the tree relative to the source folder, or null where it lies outside.</summary>
    public string? BelowSource(string path)
    {
        var source = Settings.Source;
        if (source.Length == 0)
            return path;
        return path.Length > source.Length && path[source.Length] == '/' && path.StartsWith(source, StringComparison.Ordinal) ? path[(source.Length + 1)..] : null;
    }

    /// <summary>Where a destination leads that a layout makes of a field.</summary>
    /// <param name="template">The destination in Liquid.</param>
    /// <param name="field">The field's value as it was read.</param>
    /// <param name="page">The page that has the field.</param>
    public LinkTarget ResolveTemplate(string template, Reference field, Page page)
    {
        var made = new Link { Target = template, TargetSpan = field.TargetSpan, Span = field.Span, Origin = field.Origin, Element = field.Element, IsDynamic = true };
        return base.Resolve(made, page);
    }

    /// <summary>The source of the page that lists posts, as al-folio has it at <c>/blog/</c>; null where there is none.</summary>
    public string? FindBlogPage() => RouteTable.Find("/blog/") is { Source.Length: > 0 } route ? route.Source : null;

    /// <summary>Whether a plug-in renders Markdown without front matter.</summary>
    public bool IsRenderedWithoutHeader(string path) =>
        Settings.Plugins.Contains("jekyll-optional-front-matter") && Settings.MarkdownExtensions.Contains(UrlPath.Extension(path).ToLowerInvariant());

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        var files = Files.ToArray();
        Array.Sort(files, string.CompareOrdinal);
        var router = new JekyllRouter(this, routes);
        router.Run(files);
        Posts = router.Posts;
    }

    private JekyllNames Names => names ??= new JekyllNames(this);

    private JekyllTemplates Templates => templates ??= new JekyllTemplates(this, Names);

    /// <summary>Whether a file is a layout or an include.</summary>
    public bool IsTemplate(string path) => BelowSource(path) is { } below && Reader.Classify(below).Role == JekyllRole.Template;

    /// <summary>What lies in a folder that begins with a dot belongs to the repository, not to the site.</summary>
    private static bool IsHidden(string path) => (path[0] == '.' && path.Contains('/')) || (path.IndexOf("/.", StringComparison.Ordinal) is >= 0 and var at && path.IndexOf('/', at + 1) >= 0);

    private ParsingProfile CreateProfile(bool allowsByteOrderMark)
    {
        var kramdown = Settings["kramdown"];
        var hasIds = kramdown?["auto_ids"]?.AsBoolean() != false;
        var prefix = kramdown?["auto_id_prefix"]?.AsString() ?? "";
        var isOwnInput = kramdown?["input"]?.AsString() is { } input && input.Equals("kramdown", StringComparison.OrdinalIgnoreCase);
        var isGitHub = Settings["markdown"]?.AsString()?.Contains("commonmark", StringComparison.OrdinalIgnoreCase) == true;
        return new ParsingProfile
        {
            Root = Root,
            Generator = "jekyll",
            Theme = IsAlFolio ? "al-folio" : Settings.Theme,
            Origin = Settings.Origin,
            BasePath = Settings.BaseUrl,
            Language = Settings["lang"]?.AsString() ?? Settings["locale"]?.AsString(),
            Configuration = Settings.Root,
            ConfigurationPath = Settings.Path,
            Dialect = isGitHub ? MarkdownDialect.GitHub : MarkdownDialect.Kramdown,
            Templates = TemplateSyntax.Liquid,
            FrontMatter = new FrontMatterSyntax { DotsClose = true, AllowsByteOrderMark = allowsByteOrderMark },
            IdMaker = !hasIds ? static () => HeadingIdMaker.None
                : isGitHub ? static () => new GitHubIds()
                : isOwnInput ? () => new KramdownIds(prefix)
                : () => new KramdownGfmIds(prefix),
            HasHeadingAttributes = true,
            HasAttributeLists = true,
            LinksBareUrls = isGitHub,
            Spelling = Options.Spelling,
            Fields = (path, kind) => JekyllFields.Of(this, kind, path) ?? pageFields,
            Tags = AlFolio.Tags,
        };
    }
}
