using SiteLint.Discovery;
using SiteLint.Sites.Html;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>A Hugo site.</summary>
internal sealed class HugoSite : RoutedSite
{
    private readonly HugoSettings settings;
    private readonly ParsingProfile profile;
    private readonly ParsingProfile menus;
    private readonly ParsingProfile statics;
    private HugoReferences? references;
    private IReadOnlySet<string> madeElsewhere = new HashSet<string>();

    /// <summary>Reads the configuration of a site.</summary>
    public HugoSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        var configuration = HugoConfiguration.Read(tree, detected.Root);
        settings = new HugoSettings(configuration, tree, detected.Root);
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "hugo",
            Theme = configuration["theme"]?.ScalarsOrSelf().FirstOrDefault()?.Text ?? configuration["module", "imports"]?.Items.FirstOrDefault()?["path"]?.AsString(),
            Origin = settings.Origin,
            BasePath = settings.BasePath,
            Language = configuration["languageCode"]?.AsString() ?? settings.DefaultLanguage.Code,
            Configuration = configuration.Main,
            ConfigurationPath = configuration.MainPath,
            LinksBareUrls = settings.Linkifies,
            LinksBareEmails = settings.Linkifies,
            PassesBracketMath = settings.PassesBracketMath,
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.Goldmark,
            Templates = TemplateSyntax.HugoShortcode,
            FrontMatter = new FrontMatterSyntax { Toml = true, Json = true, AllowsLeadingBlank = true },
            IdMaker = settings.HasHeadingIds && !settings.Templates.HasHeadingHook ? () => new GoldmarkIds(settings.IdStyle) : static () => HeadingIdMaker.None,
            HasHeadingAttributes = settings.HasTitleAttributes,
            HasTermIds = settings.HasTermIds,
            HasAttributeLists = settings.HasBlockAttributes,
            Fields = HugoFields.Of,
            Tags = HugoFields.Tags,
            CodeTags = settings.Templates.CodeShortcodes,
        };
        statics = Derive(TemplateSyntax.None, HugoFields.None);
        menus = Derive(TemplateSyntax.GoTemplate, HugoFields.Menus);
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <inheritdoc/>
    public override bool IsOutput(string path) => BelowRoot(path) is { } below
        && (below.StartsWith(settings.PublishFolder.Trim('/') + "/", StringComparison.Ordinal) || below.StartsWith("resources/_gen/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (HugoMounts.Find(settings.Mounts.Content, path, out _) is { } mount)
            return IsForeign(mount.Source) ? null : FileKinds.OfPage(path);
        if (HugoMounts.Find(settings.Mounts.Statics, path, out _) is { } fixedMount)
            return IsForeign(fixedMount.Source) ? null : FileKinds.OfPage(path) is SourceKind.Html ? SourceKind.Html : UrlPath.Extension(path) == ".css" ? SourceKind.Css : null;
        if (BelowRoot(path) is not { } below || below.StartsWith("themes/", StringComparison.Ordinal) || below.StartsWith("_vendor/", StringComparison.Ordinal))
            return null;
        if (below.StartsWith("layouts/", StringComparison.Ordinal))
            return UrlPath.Extension(path) is ".html" or ".htm" ? SourceKind.Template : null;
        var isConfiguration = below.StartsWith("config/", StringComparison.Ordinal) || path == profile.ConfigurationPath;
        if (isConfiguration || below.StartsWith("data/", StringComparison.Ordinal) || below.StartsWith("i18n/", StringComparison.Ordinal))
            return FileKinds.OfData(path);
        return null;
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path)
    {
        if (HugoMounts.Find(settings.Mounts.Content, path, out _) is not null)
            return profile;
        return HugoMounts.Find(settings.Mounts.Statics, path, out _) is not null ? statics : menus;
    }

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        var files = Files.Order(StringComparer.Ordinal).ToList();
        var content = new HugoContent(settings, files, FindPage);
        AddStatics(files, routes);
        var router = new HugoRouter(settings, content, routes, Options.Now);
        router.Route();
        madeElsewhere = router.MadeElsewhere;
        references = new HugoReferences(content);
    }

    /// <summary>Netlify's file is often made by a template, as an output of the home page.</summary>
    protected override void AddHostRules(HostRedirects host)
    {
        foreach (var name in (ReadOnlySpan<string>)["index.redirects", "home.redirects", "_default/index.redirects", "_default/home.redirects", "index._redirects"])
            host.AddFile(Tree, InSite("layouts/" + name));
    }

    /// <inheritdoc/>
    public override Expansion Expand(Reference reference, Page page)
    {
        var (name, text) = reference.Element is "ref" or "relref" && !reference.Target.Contains("{{", StringComparison.Ordinal)
            ? (reference.Element, reference.Target)
            : HugoShortcodeCall.ReadReference(reference.Target);
        if (text is null)
            return base.Expand(reference, page);
        var target = ParsedTarget.Parse(text);
        if (target.Kind is TargetKind.Web or TargetKind.OtherScheme or TargetKind.SchemeRelative or TargetKind.FragmentOnly or TargetKind.Empty)
            return Expansion.To(text);
        return Expansion.To(FindReference(target, page) ?? new MissingTarget
        {
            Because = "no page has this path",
            Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'{name}' finds no page '{target.Path}'") { Note = "The build stops here" },
        });
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (target.Kind is not (TargetKind.Relative or TargetKind.Absolute) || target.Path.Length == 0)
            return null;
        if (reference is Image || reference is { Origin: ReferenceOrigin.FrontMatter })
            return FindPicture(target, reference, page);
        var throughHook = reference is null or { Origin: ReferenceOrigin.Inline or ReferenceOrigin.Definition } && HasLinkHook;
        var byPageRef = reference?.Element.EndsWith("pageRef", StringComparison.OrdinalIgnoreCase) == true;
        if (!throughHook && !byPageRef)
            return null;

        // A hook may look for a page or take the destination as it is: whatever one of the two finds is good.
        if (!byPageRef && ServedAt(target, page))
            return null;
        return FindReference(target, page) ?? (LinkTarget?)FindFile(target, page) ?? FromHook(target, byPageRef);
    }

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion) =>
        inclusion.Syntax is "hugo-shortcode" or "hugo-markdown-shortcode" && settings.Templates.Shortcode(inclusion.Name).MayBringIds;

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page)
    {
        if (!settings.Templates.Shortcode(inclusion.Name).IncludesFiles)
            return null;
        foreach (var value in HugoShortcodeCall.Values(inclusion.Arguments))
        {
            foreach (var folder in (ReadOnlySpan<string>)[UrlPath.Folder(page.Path), Root, .. settings.Mounts.Content.Select(static mount => mount.Source)])
            {
                if (UrlPath.JoinInTree(folder, value) is not { } path)
                    continue;
                if (FindPage(path) is not null)
                    return path;
                if (FindPage(path + ".md") is not null)
                    return path + ".md";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override void AddGeneratedIds(Page page, PageIds ids)
    {
        foreach (var inclusion in page.Inclusions)
        {
            var shortcode = settings.Templates.Shortcode(inclusion.Name);
            var made = shortcode == HugoShortcode.Unknown ? HugoShortcode.Guess(inclusion.Name, inclusion.Arguments) : shortcode.IdsOf(inclusion.Arguments, settings.IdStyle);
            foreach (var id in made)
                ids.AddForeign(id);
        }
    }

    /// <inheritdoc/>
    public override string? MayHaveAnchorBecause(Page page, string fragment)
    {
        if (settings.Components.Missing is { } missing && page.FrontMatter is { } header && page.Headings.Count == 0 && header.Span.End >= page.Length - 2)
            return $"the theme '{missing}' is not in the work tree and makes this page";
        var own = references?.Of(page.Path);
        return settings.Templates.MayMakeId(own?.Header.Text("type") ?? own?.Section ?? "", fragment);
    }

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        if (madeElsewhere.Contains(path.TrimEnd('/')))
            return "'build.render: link' says that its page is made elsewhere";
        foreach (var language in settings.Mounts.SharedLanguages)
        {
            if (path.StartsWith($"/{language}/", StringComparison.OrdinalIgnoreCase))
                return "a mount serves its pages in several languages";
        }

        if (IsPager(path))
            return "templates decide how many pages a list has";
        var extension = UrlPath.Extension(path).ToLowerInvariant();
        if (extension is "" or ".html")
            return null;
        if (settings.Components.Missing is { } missing)
            return $"the theme '{missing}' is not in the work tree and may bring it";
        foreach (var mount in settings.Mounts.Assets)
        {
            if (FileTable.HasFile(mount.Source + path))
                return "templates may publish it from the assets";
        }

        return extension is ".css" or ".js" or ".map" || path.Contains("_hu", StringComparison.Ordinal) ? "templates may make it" : null;
    }

    private bool HasLinkHook => settings.Templates.HasLinkHook || settings.IsMultilingual || settings.Components.Missing is not null
        || settings.Configuration["markup", "goldmark", "renderHooks", "link"] is { } hook && (hook.FindIgnoreCase("enableDefault")?.Value.AsBoolean() == true || hook.FindIgnoreCase("useEmbedded")?.Value.AsString() is "always" or "fallback");

    private bool ServedAt(ParsedTarget target, Page page)
    {
        if (LocationOf(page).UrlPath is not { } own)
            return false;
        var path = UrlPath.Resolve(own, target.DecodedPath);
        return RouteTable.Find(path) is not null || (settings.BasePath.Length > 0 && path.StartsWith(settings.BasePath + "/", StringComparison.Ordinal));
    }

    private LinkTarget? FindReference(ParsedTarget target, Page page)
    {
        if (references is null)
            return null;
        var from = references.Of(page.Path);
        var language = from?.Language.Code ?? settings.DefaultLanguage.Code;
        var found = references.Find(target.DecodedPath, from, language, out var isAmbiguous);
        if (found is null && !isAmbiguous && language != settings.DefaultLanguage.Code)
            found = references.Find(target.DecodedPath, from, settings.DefaultLanguage.Code, out isAmbiguous);
        if (found is null)
            return isAmbiguous ? new UnknownTarget { Because = "several pages have this name" } : null;
        if (RouteTable.OfSource(found.Path).Count == 0 && !UnwrittenBySource.ContainsKey(found.Path))
            return new UnknownTarget { Because = $"'{found.Path}' has no URL of its own" };
        return ToSource(found.Path, target, "the page of this path in the content folder");
    }

    private LinkTarget? FindPicture(ParsedTarget target, Reference reference, Page page)
    {
        if (ServedAt(target, page))
            return null;
        if (FindFile(target, page) is { } file)
            return file;
        var path = "/" + target.DecodedPath.TrimStart('/');
        if (RouteTable.Find(UrlPath.RemoveDots(path)) is { } route && reference.Origin is ReferenceOrigin.FrontMatter)
            return new AssetTarget { Path = route.Source, Url = route.Url, Because = "from the site's root" };
        foreach (var mount in settings.Mounts.Assets)
        {
            if (FileTable.HasFile(mount.Source + UrlPath.RemoveDots(path)))
                return new AssetTarget { Path = mount.Source + UrlPath.RemoveDots(path), Because = "a file of the assets" };
        }

        var mayBeMade = reference.Origin is ReferenceOrigin.Template && reference.Element != "figure"
            || reference.Origin is ReferenceOrigin.Inline or ReferenceOrigin.Definition && (settings.Templates.HasImageHook || settings.Components.Missing is not null);
        return mayBeMade ? new UnknownTarget { Because = "a template decides where this picture comes from" } : null;
    }

    /// <summary>A word that is no path may be a name of the site's own render hook (<c>[term](g)</c>, <c>[page](api)</c>).</summary>
    private UnknownTarget? FromHook(ParsedTarget target, bool byPageRef) =>
        !byPageRef && settings.Templates.HasLinkHook && target.Kind == TargetKind.Relative && !target.Path.AsSpan().ContainsAny('/', '.')
            ? new UnknownTarget { Because = "the site's render hook may have a meaning for it" }
            : null;

    /// <summary>A file beside the source, where a template looks for resources.</summary>
    private AssetTarget? FindFile(ParsedTarget target, Page page)
    {
        if (target.Kind != TargetKind.Relative || UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath) is not { } path || !FileTable.HasFile(path))
            return null;
        var routes = RouteTable.OfSource(path);
        var isSeen = settings.Templates.HasImageHook || settings.Templates.HasLinkHook || settings.IsMultilingual || settings.Components.Missing is not null;
        return isSeen && routes.Count > 0 && routes[0].Kind == RouteKind.Asset ? new AssetTarget { Path = path, Url = routes[0].Url, Because = "a file beside the page" } : null;
    }

    private void AddStatics(List<string> files, RouteCollector routes)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mount in settings.Mounts.Statics)
        {
            foreach (var file in files)
            {
                if (HugoMounts.Find([mount], file, out var relative) is not null && written.Add(relative))
                    routes.AddAsset(file, "/" + relative, "static files are copied to the root");
            }
        }
    }

    private bool IsForeign(string folder) => settings.Components.Folders.Any(component => folder.StartsWith(component + "/", StringComparison.Ordinal));

    private static bool IsPager(string path)
    {
        var at = path.LastIndexOf("/page/", StringComparison.Ordinal);
        if (at < 0)
            return false;
        var number = path.AsSpan(at + 6).TrimEnd('/');
        return number.Length is > 0 and < 6 && !number.ContainsAnyExceptInRange('0', '9');
    }

    private ParsingProfile Derive(TemplateSyntax templates, Func<string, SourceKind, IReadOnlyList<FieldRole>> fields) => new()
    {
        Root = profile.Root,
        Generator = profile.Generator,
        Theme = profile.Theme,
        Origin = profile.Origin,
        BasePath = profile.BasePath,
        Language = profile.Language,
        Configuration = profile.Configuration,
        ConfigurationPath = profile.ConfigurationPath,
        Spelling = profile.Spelling,
        Dialect = profile.Dialect,
        Templates = templates,
        FrontMatter = new FrontMatterSyntax { Yaml = false },
        Fields = fields,
    };
}
