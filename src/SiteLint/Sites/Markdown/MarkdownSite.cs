using SiteLint.Discovery;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Markdown;

/// <summary>Markdown in a repository as a forge shows it: every file is at its own path, and a folder is a page too.</summary>
internal sealed class MarkdownSite : RoutedSite
{
    private static readonly string[] Readmes = ["README.md", "readme.md", "Readme.md", "README.markdown", "readme.markdown", "README.rst", "README", "index.html", "index.md"];
    private readonly ParsingProfile profile;
    private readonly bool isKnownAsPlain;

    /// <summary>Creates the model.</summary>
    /// <param name="detected">How the site was found.</param>
    /// <param name="tree">Where files come from.</param>
    /// <param name="options">What the command line and the configuration say.</param>
    /// <param name="generator">The name to show: <c>markdown</c>, or that of a generator whose routing is not known.</param>
    public MarkdownSite(DetectedSite detected, SourceTree tree, SiteOptions options, string generator)
        : base(detected, tree, options)
    {
        isKnownAsPlain = generator == "markdown";
        profile = new ParsingProfile
        {
            Root = detected.Root,
            Generator = generator,
            ConfigurationPath = detected.Marker,
            Dialect = MarkdownDialect.GitHub,
            IdMaker = static () => new GitHubIds(),
            HasHeadingAttributes = true,
            LinksBareUrls = true,
            LinksBareEmails = true,
            Spelling = options.Spelling,
        };
    }

    /// <inheritdoc/>
    public override SiteProfile Profile => profile;

    /// <inheritdoc/>
    protected override ServingRules Serving { get; } = new() { IndexFiles = Readmes, PrettyUrls = false, FoldersAreGood = true };

    /// <inheritdoc/>
    public override SourceKind? KindOf(string path) => FileKinds.OfPage(path);

    /// <inheritdoc/>
    public override ParsingProfile ProfileOf(string path) => profile;

    /// <inheritdoc/>
    public override LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page)
    {
        if (OtherSites.Explain(this, target, page) is { } elsewhere)
            return new UnknownTarget { Because = elsewhere };
        if (target.Kind != TargetKind.Relative)
            return null;
        _ = UrlPath.RemoveDots("/" + UrlPath.Join(UrlPath.Folder(page.Path), target.DecodedPath), out var climbed);
        if (climbed == 0)
            return null;

        // Above the root that is linted lies the rest of the repository, and above that the forge's own pages.
        var outside = UrlPath.Join(UrlPath.Folder(page.Path), target.DecodedPath);
        return Tree.ExistsAnywhere(outside)
            ? new AssetTarget { Path = outside, Because = "a file of the repository above the site's root" }
            : new UnknownTarget { Because = "it leaves the files that are linted; the forge may have a page there" };
    }

    /// <inheritdoc/>
    public override string? MayExistBecause(string path)
    {
        var below = UrlPath.Join(Root, path.TrimStart('/'));
        if (below.Length > 0 && Tree.ExistsAnywhere(below.TrimEnd('/')))
            return "the file exists, but is ignored by git or excluded";
        if (below.Length > 0 && !FileTable.HasFolder(below.TrimEnd('/')) && HasEntry(below.TrimEnd('/') + "/"))
            return "the folder belongs to another site of the repository";
        return isKnownAsPlain ? null : $"the routing of {Profile.Generator} is not known";
    }

    /// <summary>Whether any site of the tree has a file below a folder. A site in disorder asks this for each of its broken links.</summary>
    private bool HasEntry(string folder)
    {
        var entries = Tree.Entries;
        int low = 0, high = entries.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(entries[middle].Path, folder) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < entries.Count && entries[low].Path.StartsWith(folder, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    protected override void AddRoutes(RouteCollector routes)
    {
        foreach (var file in Files.Order(StringComparer.Ordinal))
        {
            if (BelowRoot(file) is not { } below)
                continue;
            var path = "/" + below;
            if (KindOf(file) is null)
                routes.AddAsset(file, path, "every file is at its own path");
            else
                routes.Add(file, path, path, RouteKind.Page, "every file is at its own path");
        }
    }
}
