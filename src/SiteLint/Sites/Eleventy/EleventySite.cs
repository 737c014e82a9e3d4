using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Eleventy;

/// <summary>An Eleventy site. Its configuration is code, so whatever permalinks and plug-ins compute is not known. Source: Eleventy 3.0, seen in builds.</summary>
internal sealed class EleventySite : RoutedSite
{
    private static readonly FieldRole[] Fields = [new("title", FieldRoleKind.Prose), new("description", FieldRoleKind.Prose)];
    private readonly EleventySettings settings;
    private readonly ParsingProfile profile;
    private readonly IgnoreFile? ignored;
    private readonly Dictionary<string, DataNode?> folderData = new(StringComparer.Ordinal);
    private string? computed;

    /// <summary>Reads the configuration of a site.</summary>
    public EleventySite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        settings = new EleventySettings(tree, detected.Root);
        ignored = TextFiles.Read(tree, InSite(".eleventyignore")) is { } text ? IgnoreFile.Parse("", text) : null;
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "eleventy",
            BasePath = settings.BasePath,
            Configuration = settings.Configuration,
            ConfigurationPath = settings.ConfigurationPath,
            Spelling = options.Spelling,
            Dialect = MarkdownDialect.MarkdownIt,
            Templates = TemplateSyntax.Liquid | TemplateSyntax.Nunjucks,
            FrontMatter = new FrontMatterSyntax { Json = true },
            IdMaker = settings.HasIds ? static () => new EleventyIds() : static () => HeadingIdMaker.None,
            HasHeadingAttributes = settings.HasOtherIds,
            Fields = static (_, kind) => kind is SourceKind.Markdown or SourceKind.Html ? Fields : [],
        };
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new();

    /// <inheritdoc/>
    public override bool IsOutput(string path) => settings.Output.Length > 0 && path.StartsWith(settings.Output + "/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (BelowInput(path) is null || path.Contains("node_modules/", StringComparison.Ordinal))
            return null;
        if (path.StartsWith(settings.Data + "/", StringComparison.Ordinal))
            return FileKinds.OfData(path);
        var extension = UrlPath.Extension(path).ToLowerInvariant();
        if (path.StartsWith(settings.Includes + "/", StringComparison.Ordinal))
            return extension is ".html" or ".njk" or ".liquid" ? SourceKind.Template : extension == ".md" ? SourceKind.Markdown : null;
        return extension switch { ".md" => SourceKind.Markdown, ".html" or ".njk" or ".liquid" => SourceKind.Html, _ => null };
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        foreach (var file in Files.Order(StringComparer.Ordinal))
        {
            if (BelowInput(file) is not { } below)
                continue;
            if (CopyOf(file) is { } copy)
                routes.AddAsset(file, copy, "'addPassthroughCopy'");
            else if (IsTemplate(below) && !file.StartsWith(settings.Includes + "/", StringComparison.Ordinal) && !file.StartsWith(settings.Data + "/", StringComparison.Ordinal))
                AddTemplate(routes, file, below);
            else if (FindPage(file) is { Kind: SourceKind.Markdown or SourceKind.Html or SourceKind.Template })
                routes.AddUnwritten(file, UnwrittenReason.Support, "an include or data", null);
        }
    }

    /// <inheritdoc/>
    public override bool AddsBasePath(Reference? reference, Page page) => settings.HasBasePlugin;

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (!settings.RewritesSources || target.Path.Length == 0 || target.Kind is not (TargetKind.Relative or TargetKind.Absolute))
            return null;
        var path = target.Kind == TargetKind.Absolute
            ? UrlPath.JoinInTree(settings.Input, target.DecodedPath)
            : UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath);
        return path is not null && FindPage(path) is not null ? ToSource(path, target, "the source file, by InputPathToUrlTransformPlugin") : null;
    }

    /// <inheritdoc/>
    public override string? MayHaveAnchorBecause(Page page, string fragment) =>
        settings.HasIds ? null : settings.HasOtherIds || page.Kind != SourceKind.Markdown ? "the configuration gives headings ids by code" : null;

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        if (computed is not null)
            return $"'{computed}' computes its permalink";
        if (settings.HasUnknownCopies && UrlPath.Extension(path).Length > 0)
            return "the configuration copies files by code";
        return UrlPath.Extension(path) is ".css" or ".js" or ".xml" or ".json" ? "the configuration may make it" : null;
    }

    private void AddTemplate(RouteCollector routes, string file, string below)
    {
        if (ignored?.Decide(below, false) == true)
        {
            routes.AddUnwritten(file, UnwrittenReason.Excluded, "'.eleventyignore' has it", null);
            return;
        }

        var page = FindPage(file);
        var permalink = page?.FrontMatter?["permalink"] ?? DataPermalink(below);
        if (permalink?.AsBoolean() == false)
        {
            routes.AddUnwritten(file, UnwrittenReason.Unpublished, "'permalink: false'", null);
        }
        else if (page?.FrontMatter?["pagination"] is not null || page is null || page.FrontMatter?["eleventyComputed"]?["permalink"] is not null || permalink is { IsMapping: true })
        {
            computed ??= file;
        }
        else if (permalink?.AsString() is { Length: > 0 } own)
        {
            if (Fill(own, below, page) is not { } url)
                computed ??= file;
            else
                routes.Add(file, UrlPath.SqueezeSlashes("/" + url), null, RouteKind.Page, "'permalink'");
        }
        else
        {
            routes.Add(file, DefaultUrl(below), null, RouteKind.Page, "its path below the input folder");
        }
    }

    private static string DefaultUrl(string below)
    {
        var path = WithoutFormat(below);
        var name = UrlPath.Name(path);
        var folder = UrlPath.Folder(path);
        if (name == "index" || name == UrlPath.Name(folder))
            return folder.Length == 0 ? (name == "index" ? "/" : $"/{name}/") : $"/{folder}/";
        return $"/{path}/";
    }

    /// <summary>A permalink with the few expressions that need no code; null where it has others.</summary>
    private static string? Fill(string permalink, string below, Page page)
    {
        if (!permalink.Contains("{{", StringComparison.Ordinal) && !permalink.Contains("{%", StringComparison.Ordinal))
            return permalink;
        var path = WithoutFormat(below);
        var slug = UrlPath.Name(path);
        if (slug == "index")
            slug = UrlPath.Name(UrlPath.Folder(path));
        if (slug.Length > 11 && slug[4] == '-' && slug[7] == '-' && slug[10] == '-' && char.IsAsciiDigit(slug[0]))
            slug = slug[11..];
        var title = page.FrontMatter?["title"]?.AsString() is { } text ? Transliteration.Slugify(text) : null;
        var result = permalink;
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("page.fileSlug", slug), ("page.filePathStem", "/" + path), ("title | slugify", title), ("title | slug", title), ("page.fileSlug | slugify", slug), ("page.fileSlug | slug", slug)])
        {
            if (value is not null)
                result = result.Replace("{{ " + name + " }}", value, StringComparison.Ordinal).Replace("{{" + name + "}}", value, StringComparison.Ordinal);
        }

        return result.Contains("{{", StringComparison.Ordinal) || result.Contains("{%", StringComparison.Ordinal) ? null : result;
    }

    /// <summary>The permalink that a data file of the template, of its folder or of one above it gives; the input folder has one too.</summary>
    private DataNode? DataPermalink(string below)
    {
        if (ReadPermalink(UrlPath.Join(settings.Input, WithoutFormat(below))) is { } own)
            return own;
        for (var folder = UrlPath.Folder(below); ; folder = UrlPath.Folder(folder))
        {
            var path = folder.Length == 0 ? settings.Input : UrlPath.Join(settings.Input, folder);
            if (path.Length == 0)
                return null;
            if (!folderData.TryGetValue(folder, out var permalink))
                folderData[folder] = permalink = ReadPermalink(path + "/" + UrlPath.Name(path));
            if (permalink is not null || folder.Length == 0)
                return permalink;
        }
    }

    /// <summary>The permalink that the data files give whose path begins so.</summary>
    private DataNode? ReadPermalink(string start)
    {
        foreach (var extension in (ReadOnlySpan<string>)[".json", ".11tydata.json", ".11tydata.js", ".11tydata.cjs", ".11tydata.mjs"])
        {
            if (Tree.Find(start + extension) is null)
                continue;
            var root = extension == ".json"
                ? TextFiles.Read(Tree, start + extension) is { } text ? JsonReader.Parse(text, new TextSpan(0, text.Length)).Root : null
                : ConfigurationFile.Read(Tree, start + extension)?.Root;
            var permalink = root?["permalink"] ?? root?["eleventyComputed"]?["permalink"];
            if (permalink is not null)
                return permalink.Tag is null ? permalink : new DataNode(DataKind.Mapping, permalink.Span);
        }

        return null;
    }

    private bool IsTemplate(string below)
    {
        foreach (var format in settings.Formats)
        {
            if (below.EndsWith("." + format, StringComparison.Ordinal))
                return !below.Contains("node_modules/", StringComparison.Ordinal) && !below.Contains(".11tydata.", StringComparison.Ordinal);
        }

        return false;
    }

    private static string WithoutFormat(string below) =>
        below.EndsWith(".11ty.js", StringComparison.Ordinal) ? below[..^8] : UrlPath.WithoutExtension(below);

    private string? CopyOf(string file)
    {
        if (BelowRoot(file) is not { } below)
            return null;
        foreach (var (from, to) in settings.Copies)
        {
            // Where source and target are one, the input folder is left out of the output's path.
            var inInput = BelowInput(InSite(from)) ?? from;
            var target = from == to ? inInput : to;
            if (below == from)
                return "/" + target;
            if (below.StartsWith(from + "/", StringComparison.Ordinal) || from.Length == 0)
                return UrlPath.SqueezeSlashes("/" + target + "/" + below[from.Length..]);
        }

        return null;
    }

    private string? BelowInput(string path)
    {
        if (settings.Input.Length == 0)
            return path;
        return path.Length > settings.Input.Length && path[settings.Input.Length] == '/' && path.StartsWith(settings.Input, StringComparison.Ordinal) ? path[(settings.Input.Length + 1)..] : null;
    }
}
