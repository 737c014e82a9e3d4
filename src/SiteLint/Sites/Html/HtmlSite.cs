using SiteLint.Discovery;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Html;

/// <summary>Built HTML: every file is served at its own path, by the usual rules of static hosts.</summary>
internal sealed class HtmlSite : RoutedSite
{
    private readonly ParsingProfile profile;
    private readonly HostRedirects redirects;

    /// <summary>Creates the model.</summary>
    public HtmlSite(DetectedSite detected, SourceTree tree, SiteOptions options)
        : base(detected, tree, options)
    {
        redirects = HostRedirects.Read(tree, detected.Root);
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = "html",
            IsBuilt = true,
            Origin = OwnHost(tree, detected.Root),
            Dialect = MarkdownDialect.GitHub,
            IdMaker = static () => new GitHubIds(),
            HasHeadingAttributes = true,
            FrontMatter = new FrontMatterSyntax { Yaml = true },
            Spelling = options.Spelling,
        };
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new() { IndexFiles = ["index.html", "index.htm", "index.xhtml"] };

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path)
    {
        if (FileKinds.OfPage(path) is { } kind)
            return kind;
        if (path.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
            return SourceKind.Css;
        return FileKinds.IsFeed(path) ? SourceKind.Xml : null;
    }

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    public override IReadOnlyList<Page> TemplatesOf(Page page, out bool isComplete)
    {
        isComplete = true;
        return [];
    }

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        var file = UrlPath.Join(Root, path.TrimStart('/'));
        return file.Length > 0 && Tree.ExistsAnywhere(file) ? "the file is ignored by git, excluded, or a link out of the site" : redirects.MayAnswer(path);
    }

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        foreach (var file in Files.Order(StringComparer.Ordinal))
        {
            if (BelowRoot(file) is not { } below)
                continue;
            var path = "/" + below;
            if (KindOf(file) is SourceKind.Html or SourceKind.Markdown or SourceKind.Mdx)
                routes.Add(file, UrlPath.Name(path) == "index.html" ? path[..^10] : path, path, RouteKind.Page, "every file is served at its own path");
            else
                routes.AddAsset(file, path, "every file is served at its own path");
        }

        redirects.AddRoutes(routes);
    }

    /// <summary>The host that a <c>CNAME</c> file names, as GitHub Pages reads it.</summary>
    private static string? OwnHost(SourceTree tree, string root)
    {
        var path = UrlPath.Join(root, "CNAME");
        if (TextFiles.Read(tree, path, 1024) is not { } text)
            return null;
        var host = text.Trim();
        return host.Length > 0 && host.Contains('.') && !host.AsSpan().ContainsAny(" \t\r\n/") ? "https://" + host : null;
    }
}
