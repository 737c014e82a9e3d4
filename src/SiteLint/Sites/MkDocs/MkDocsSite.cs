using SiteLint.Discovery;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.MkDocs;

/// <summary>A MkDocs site.</summary>
internal sealed class MkDocsSite : RoutedSite
{
    private static readonly string[] RoutingPlugins = ["gen-files", "monorepo", "multirepo", "mkdocs-simple", "simple", "same-dir", "mkdocs-jupyter", "gallery", "git-revision", "exclude", "mike", "api-autonav", "autoapi", "mkdoxy", "macros"];
    private readonly MkDocsSettings settings;
    private readonly ParsingProfile profile;
    private readonly string[] snippetFolders;

    /// <summary>Reads the configuration of a site.</summary>
    public MkDocsSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        settings = MkDocsSettings.Read(tree, detected.Root);
        var templates = settings.HasExtension("pymdownx.snippets") ? TemplateSyntax.Snippets : TemplateSyntax.None;
        if (settings.HasPlugin("macros") || settings.HasPlugin("include-markdown") || settings.HasPlugin("markdownextradata"))
            templates |= TemplateSyntax.Nunjucks;
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "mkdocs",
            Theme = settings.ThemeName,
            Origin = settings.Origin,
            BasePath = settings.BasePath,
            Language = settings["theme"]?["language"]?.AsString() ?? settings["theme"]?["locale"]?.AsString(),
            Configuration = settings.Root,
            ConfigurationPath = settings.ConfigurationPath,
            LinksBareUrls = settings.HasExtension("pymdownx.magiclink") || settings.HasExtension("mdx_linkify"),
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.PythonMarkdown,
            Templates = templates,
            FrontMatter = new FrontMatterSyntax { DotsClose = true },
            IdMaker = settings.IdMaker(),
            PassesBracketMath = settings.HasExtension("pymdownx.arithmatex"),
            HasHeadingAttributes = settings.HasExtension("attr_list"),
            HasAttributeLists = settings.HasExtension("attr_list"),
            LabelsComeFrom = LabelSource(settings),
            Fields = MkDocsFields.Of,
        };
        snippetFolders = [.. (settings.Extension("pymdownx.snippets")?["base_path"]?.ScalarsOrSelf() ?? []).Select(static node => node.Text).DefaultIfEmpty(".")
            .Select(folder => UrlPath.JoinInTree(detected.Root, folder)).OfType<string>()];
    }

    /// <inheritdoc/>
    public override bool RoutesByHeadings => true;

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <inheritdoc/>
    public override bool IsOutput(string path) => settings.SiteFolder.Length > 0 && path.StartsWith(settings.SiteFolder + "/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (path == settings.ConfigurationPath)
            return SourceKind.Yaml;
        if (IsIn(settings.DocsFolder, path))
        {
            return MkDocsRouter.IsMarkdown(path) ? SourceKind.Markdown
                : UrlPath.Extension(path).ToLowerInvariant() switch { ".html" or ".htm" => SourceKind.Html, ".css" => SourceKind.Css, _ => null };
        }

        foreach (var folder in snippetFolders)
        {
            if (folder != Root && folder.Length > 0 && IsIn(folder, path) && MkDocsRouter.IsMarkdown(path))
                return SourceKind.Markdown;
        }

        return null;
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        var files = Files.Order(StringComparer.Ordinal).ToList();
        new MkDocsRouter(settings, routes, FindPage).Route(files);
        foreach (var file in files)
        {
            if (!IsIn(settings.DocsFolder, file) && FindPage(file) is { Kind: SourceKind.Markdown })
                routes.AddUnwritten(file, UnwrittenReason.Support, "a snippet", null);
        }
    }

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (page.Path == settings.ConfigurationPath)
            return FromNavigation(target);
        if (target.Path.Length == 0 || reference is { Origin: ReferenceOrigin.Html or ReferenceOrigin.SrcSet or ReferenceOrigin.Css })
            return null;
        string? path = null;
        if (target.Kind == TargetKind.Relative)
            path = UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath);
        else if (target.Kind == TargetKind.Absolute && settings.AbsoluteLinksAreSources)
            path = UrlPath.JoinInTree(settings.DocsFolder, target.DecodedPath);
        if (path is null || !IsIn(settings.DocsFolder, path))
            return null;
        if (!FileTable.HasFile(path) && FindTranslation(path, page) is { } translation)
            path = translation;
        if (FileTable.HasFile(path))
            return ToSource(path, target, "the source file");
        var below = settings.DocsFolder.Length == 0 ? path : path[Math.Min(path.Length, settings.DocsFolder.Length + 1)..];
        return ThemeMayBring("/" + below) ? new UnknownTarget { Because = "the theme may bring it" }
            : FindInherited(below) is { } inherited ? new UnknownTarget { Because = inherited }
            : null;
    }

    /// <inheritdoc/>
    public override Expansion Expand(Reference reference, Page page) =>
        reference.IsDynamic ? Expansion.Unknown("a plug-in evaluates it") : base.Expand(reference, page);

    /// <inheritdoc/>
    public override bool MayBringIds(Inclusion inclusion)
    {
        if (inclusion.Syntax != "snippet")
            return inclusion.Syntax is "jinja-include" or "nunjucks-include";
        var name = FileOf(inclusion.Name);
        return MkDocsRouter.IsMarkdown(name) || name.EndsWith(".html", StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string? FindInclusion(Inclusion inclusion, Page page)
    {
        if (inclusion.Syntax != "snippet")
            return null;
        var name = FileOf(inclusion.Name);
        foreach (var folder in snippetFolders)
        {
            if (UrlPath.JoinInTree(folder, name) is { } path && FindPage(path) is not null)
                return path;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string? MayHaveAnchorBecause(Page page, string fragment)
    {
        if ((settings.HasPlugin("mkdocstrings") || settings.HasPlugin("autoapi") || settings.HasPlugin("mkdoxy")) && fragment.Contains('.'))
            return "the plug-in mkdocstrings makes ids of code";
        if (settings.HasExtension("pymdownx.tabbed") && fragment.StartsWith("__tabbed", StringComparison.Ordinal))
            return "tabs get ids of their own";
        if (settings["hooks"] is not null && fragment.AsSpan().ContainsAny('.', ':', '+'))
            return "a hook may make ids of names of its own";
        if (settings.Extension("pymdownx.tabbed")?["slugify"] is not null && MayBeTab(page, fragment))
            return "tabs get ids of their titles";
        if (settings.HasPlugin("tags") && fragment.StartsWith("tag:", StringComparison.Ordinal))
            return "the plug-in tags makes ids";
        return null;
    }

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        foreach (var plugin in RoutingPlugins)
        {
            if (settings.HasPlugin(plugin))
                return $"the plug-in '{plugin}' may make it";
        }

        if (settings.HasPlugin("blog") && (path.Contains("/archive/", StringComparison.Ordinal) || path.Contains("/category/", StringComparison.Ordinal) || path.Contains("/page/", StringComparison.Ordinal) || path.Contains("/author/", StringComparison.Ordinal)))
            return "the plug-in 'blog' may make it";
        if (settings["hooks"] is not null && !path.EndsWith(".md", StringComparison.Ordinal))
            return "a hook may make it";
        foreach (var alternate in settings["extra"]?["alternate"]?.Items ?? [])
        {
            // Material's list of languages: each is a site of its own beside this one.
            if (alternate["link"]?.AsString()?.Trim('/') is { Length: > 0 } link && (path + "/").StartsWith("/" + link + "/", StringComparison.Ordinal))
                return $"'extra.alternate' names a site under '/{link}/'";
        }

        return ThemeMayBring(path) ? "the theme may bring it" : FindInherited(path.Trim('/'));
    }

    /// <summary>Whether the documents of a configuration that this one builds on have a path: scripts lay such folders over each other.</summary>
    private string? FindInherited(string below)
    {
        foreach (var folder in settings.InheritedFolders)
        {
            if (HasDocument(UrlPath.Join(folder, below)))
                return $"'{folder}', beside the configuration this one inherits from, has it";
        }

        return null;
    }

    private bool HasDocument(string path) =>
        Tree.ExistsAnywhere(path) || Tree.ExistsAnywhere(path + ".md") || Tree.ExistsAnywhere(UrlPath.Join(path, "index.md"));

    /// <summary>Files that themes put into a site: those of the two built-in ones, and the assets of others.</summary>
    private bool ThemeMayBring(string path)
    {
        if (settings.ThemeName is "mkdocs" or "readthedocs" or null)
            return path == "/img/favicon.ico" || path == "/img/grid.png" || path.StartsWith("/search/", StringComparison.Ordinal) || (path.LastIndexOf('/') > 0 && UrlPath.Folder(path) is "/css" or "/js" or "/fonts" or "/css/fonts" or "/webfonts");
        return path.StartsWith("/assets/", StringComparison.Ordinal) && UrlPath.Extension(path) is ".css" or ".js" or ".png" or ".svg" or ".map";
    }

    /// <summary>The ids of tabs begin with the id of the heading above where <c>combine_header_slug</c> says so.</summary>
    private bool MayBeTab(Page page, string fragment)
    {
        if (settings.Extension("pymdownx.tabbed")?["combine_header_slug"]?.AsBoolean() != true)
            return true;
        foreach (var heading in page.Headings)
        {
            if (heading.Id is { Length: > 0 } id && fragment.Length > id.Length + 1 && fragment[id.Length] == '-' && fragment.StartsWith(id, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>What defines the labels of links outside of the page, or null: appended snippets, plug-ins that read code, hooks that rewrite pages.</summary>
    private static string? LabelSource(MkDocsSettings settings)
    {
        if (settings.Extension("pymdownx.snippets")?["auto_append"] is not null)
            return "snippets are appended to every page";
        if (settings.HasPlugin("autorefs") || settings.HasPlugin("mkdocstrings"))
            return "a plug-in knows more labels";
        return settings["hooks"] is not null ? "a hook may define labels" : null;
    }

    /// <summary>The first of a snippet's name, without the section or the lines that are asked for.</summary>
    private static string FileOf(string name)
    {
        var text = name.Trim().Trim('"', '\'').Trim();
        var colon = text.IndexOf(':', text.Contains("://", StringComparison.Ordinal) ? text.IndexOf("://", StringComparison.Ordinal) + 3 : 0);
        return colon > 0 ? text[..colon] : text;
    }

    private LinkTarget? FromNavigation(ParsedTarget target)
    {
        if (target.Kind != TargetKind.Relative || target.Path.Length == 0)
            return null;
        var path = UrlPath.JoinInTree(settings.DocsFolder, target.DecodedPath);
        if (path is not null && FileTable.HasFile(path))
            return ToSource(path, target, "a file of the docs folder");
        if (path is not null && settings.Languages.Count > 0 && FindTranslation(path, null) is { } translation)
            return ToSource(translation, target, "a file of the docs folder");
        if (!MkDocsRouter.IsMarkdown(target.Path) || settings.HasPlugin("literate-nav") || settings.HasPlugin("awesome-pages") || settings.HasPlugin("awesome-nav") || MayExistBecause("/" + target.DecodedPath) is not null)
            return new UnknownTarget { Because = "a plug-in may understand it" };
        // What differs in case may lie outside of the docs folder, where the navigation does not reach.
        var folder = settings.DocsFolder.Length == 0 ? "" : settings.DocsFolder + "/";
        var nearest = path is null ? null : FileTable.FindIgnoringCase(path);
        if (nearest?.StartsWith(folder, StringComparison.Ordinal) == false)
            nearest = null;
        return new MissingTarget
        {
            Because = "the docs folder has no such file",
            Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'nav' names '{target.Path}', which is not in the docs folder")
            {
                Replacement = nearest?[folder.Length..],
                Nearest = nearest,
            },
        };
    }

    /// <summary>With languages in suffixes or folders, <c>a.md</c> stands for the file of the page's own language.</summary>
    private string? FindTranslation(string path, Page? page)
    {
        foreach (var language in settings.Languages)
        {
            var candidate = settings.LanguagesAreFolders
                ? UrlPath.Join(UrlPath.Join(settings.DocsFolder, language), path[Math.Min(path.Length, settings.DocsFolder.Length + 1)..])
                : UrlPath.WithoutExtension(path) + "." + language + UrlPath.Extension(path);
            if (FileTable.HasFile(candidate))
                return candidate;
        }

        if (page is null || !settings.LanguagesAreFolders || settings.Languages.Count == 0)
            return null;

        // A translation's link to a page without translation leads to the default language's.
        var below = path[Math.Min(path.Length, settings.DocsFolder.Length + 1)..];
        var slash = below.IndexOf('/');
        if (slash < 0 || !settings.Languages.Contains(below[..slash]))
            return null;
        var fallback = UrlPath.Join(UrlPath.Join(settings.DocsFolder, settings.Languages[0]), below[(slash + 1)..]);
        return FileTable.HasFile(fallback) ? fallback : null;
    }

    private static bool IsIn(string folder, string path) =>
        folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));
}
