using SiteLint.Discovery;
using SiteLint.Sites.Html;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites;

/// <summary>
/// A site whose generator gives files URLs. A generator says which files it reads and what each becomes
/// (<see cref="AddRoutes"/>), how its host serves (<see cref="Serving"/>), and what it makes of destinations of its own
/// (<see cref="Expand"/>, <see cref="ResolveBySource"/>); everything that is the same for all stands here and in
/// <see cref="TargetResolver"/>.
/// </summary>
internal abstract class RoutedSite : SiteModel
{
    private readonly Dictionary<string, Page> pagesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageIds> idsByPath = new(StringComparer.Ordinal);
    private readonly Lock idsLock = new();
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private Page[] pages = [];
    private SiteInputs? inputs;
    private RouteCollector collector = new();
    private TargetResolver? resolver;

    /// <summary>Creates the model of a detected site.</summary>
    protected RoutedSite(DetectedSite detected, SourceTree tree, SiteOptions options)
    {
        Detected = detected;
        Tree = tree;
        Options = options;
    }

    /// <summary>How the site was found.</summary>
    public DetectedSite Detected { get; }

    /// <summary>Where files come from.</summary>
    public SourceTree Tree { get; }

    /// <summary>What the command line and the configuration say.</summary>
    public SiteOptions Options { get; }

    /// <summary>The site's root, relative to the tree's root; empty where they are the same.</summary>
    public string Root => Detected.Root;

    /// <inheritdoc/>
    public override IReadOnlyList<Page> Pages => pages;

    /// <inheritdoc/>
    public override IReadOnlyList<Route> Routes => collector.Routes;

    /// <inheritdoc/>
    public override IReadOnlyList<Unwritten> Unwritten => collector.Unwritten;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Files => files;

    /// <summary>The files and folders with their case; after <see cref="Complete"/>.</summary>
    public FileTable FileTable { get; private set; } = new([]);

    /// <summary>What is served where; after <see cref="Complete"/>.</summary>
    public RouteTable RouteTable { get; private set; } = new([], new ServingRules());

    /// <summary>Sources that are not written, by path.</summary>
    public IReadOnlyDictionary<string, Unwritten> UnwrittenBySource { get; private set; } = new Dictionary<string, Unwritten>();

    /// <summary>Adds rules of the host that stand where this generator makes its files from.</summary>
    protected virtual void AddHostRules(HostRedirects host)
    {
    }

    /// <summary>How the host finds a file for a URL.</summary>
    protected abstract ServingRules Serving { get; }

    /// <summary>Adds every URL of the site and every source that gets none. Called once, after the pages are known.</summary>
    protected abstract void AddRoutes(RouteCollector routes);

    /// <summary>What the generator makes of a destination with template syntax or of a tag's parameter. Called for dynamic references and those from template tags.</summary>
    public virtual Expansion Expand(Reference reference, Page page) => reference.IsDynamic
        ? Expansion.Unknown("template syntax that cannot be evaluated")
        : Expansion.To(reference.Target);

    /// <summary>
    /// Resolves a destination that the generator takes for a source file or a name of its own (<c>.md</c> links, <c>xref:</c>)
    /// before it is taken for a URL; null where it is none. <see cref="ToSource"/> makes the answer.
    /// </summary>
    /// <param name="target">The destination.</param>
    /// <param name="reference">The reference; null where a destination is tried.</param>
    /// <param name="page">The page it stands on.</param>
    public virtual LinkTarget? ResolveBySource(ParsedTarget target, Reference? reference, Page page) => null;

    /// <summary>Resolves a destination with a scheme of the generator's own (<c>xref:</c>); null where it knows none.</summary>
    public virtual LinkTarget? ResolveScheme(ParsedTarget target) => null;

    /// <summary>Where a source is published for the sake of links on it. The default: its first route, else the URL it would have.</summary>
    public virtual PageLocation LocationOf(Page page)
    {
        var routes = RouteTable.OfSource(page.Path);
        if (routes.Count > 0)
            return new PageLocation(PercentEncoding.Decode(routes[0].Url));
        if (UnwrittenBySource.TryGetValue(page.Path, out var unwritten))
        {
            if (unwritten.WouldBeUrl is { } url)
                return new PageLocation(PercentEncoding.Decode(url));
            if (unwritten.Reason is UnwrittenReason.NeverBuilt or UnwrittenReason.Ignored or UnwrittenReason.Excluded)
                return new PageLocation(null, "the file is never built: " + unwritten.Because);
        }

        return new PageLocation(null);
    }

    /// <summary>Why a decoded path without a known route may be there all the same (a plug-in, a theme, kept files); null where it cannot.</summary>
    public virtual string? MayExistBecause(string path) => null;

    /// <summary>Whether a root-relative destination of this reference gets the base path from the generator (<c>/x</c> in Docusaurus).</summary>
    public virtual bool AddsBasePath(Reference? reference, Page page) => false;

    /// <summary>Why a page may have an anchor that its sources do not show (a layout's own ids); null where it cannot. Asked only of anchors that are missing.</summary>
    public virtual string? MayHaveAnchorBecause(Page page, string fragment) => null;

    /// <summary>The source that an inclusion brings in, or null where it is not known.</summary>
    public virtual string? FindInclusion(Inclusion inclusion, Page page) => null;

    /// <summary>Whether an inclusion can bring ids at all.</summary>
    public virtual bool MayBringIds(Inclusion inclusion) => true;

    /// <summary>The templates around a page (layouts), whose ids are the page's too.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isComplete">Whether these are all of them.</param>
    public virtual IReadOnlyList<Page> TemplatesOf(Page page, out bool isComplete)
    {
        isComplete = false;
        return [];
    }

    /// <summary>Adds the ids that the layouts around a page surely bring, for reports of the page's ids.</summary>
    public virtual void AddTemplateIds(Page page, PageIds ids)
    {
    }

    /// <summary>Adds ids of a page that the generator makes from data (bibliography entries).</summary>
    public virtual void AddGeneratedIds(Page page, PageIds ids)
    {
    }

    /// <summary>Takes note of whose ids the links of each page depend on; null where nobody wants to know.</summary>
    public IdReads? Reads { get; set; }

    /// <summary>Whether the headings of pages decide on routes or on what links to other pages come to.</summary>
    public virtual bool RoutesByHeadings => false;

    /// <summary>What the host's own rules may answer; after <see cref="Complete"/>.</summary>
    public HostRedirects Host { get; private set; } = new();

    /// <inheritdoc/>
    public override void Complete(IReadOnlyList<Page> pages, SiteInputs inputs)
    {
        this.inputs = inputs;
        this.pages = [.. pages];
        Array.Sort(this.pages, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var page in this.pages)
            pagesByPath[page.Path] = page;
        foreach (var file in inputs.Files)
            files.Add(file);
        FileTable = new FileTable(inputs.Files);
        var routes = new RouteCollector();
        AddRoutes(routes);
        collector = routes;
        Host = HostRedirects.Read(Tree, Root);
        AddHostRules(Host);
        foreach (var route in routes.Routes)
        {
            if (route is { Output: "/_redirects", Source.Length: > 0 })
                Host.AddFile(Tree, route.Source);
        }

        var serving = Host.IsNetlify ? Serving with { DropsSlash = true } : Serving;
        RouteTable = new RouteTable(routes.Routes, serving.With(Options));
        var unwritten = new Dictionary<string, Unwritten>(StringComparer.Ordinal);
        foreach (var source in routes.Unwritten)
            unwritten[source.Source] = source;
        UnwrittenBySource = unwritten;
        resolver = new TargetResolver(this);
    }

    /// <inheritdoc/>
    public override Page? FindPage(string path) => pagesByPath.GetValueOrDefault(path);

    /// <inheritdoc/>
    public override IReadOnlyList<Route> RoutesOf(string path) => RouteTable.OfSource(path);

    /// <inheritdoc/>
    public override LinkTarget Resolve(Reference reference, Page page)
    {
        if (reference.Resolved is { } known)
            return known;
        var target = Reads is null ? Resolver.Resolve(reference, page) : ResolveNoting(reference, page);
        // The answer of a private host that the caller allowed may yet take a problem away.
        if (target is not ExternalTarget { Problem: not null })
            reference.Resolved = target;
        return target;
    }

    /// <inheritdoc/>
    public override LinkTarget Resolve(string target, Page page) =>
        Reads is null ? Resolver.Resolve(target, page) : ResolveNoting(target, page);

    // Apart from the methods above, so that those make no closure where nobody wants to know.
    private LinkTarget ResolveNoting(Reference reference, Page page) => Reads!.ForPage(page.Path, () => Resolver.Resolve(reference, page));

    private LinkTarget ResolveNoting(string target, Page page) => Reads!.ForPage(page.Path, () => Resolver.Resolve(target, page));

    /// <inheritdoc/>
    public override bool FileExists(string path) => FileTable.HasFile(path);

    /// <inheritdoc/>
    public override DataDocument? GetData(string path)
    {
        if (FindPage(path)?.Data is { } known)
            return known;
        if (TextFiles.Read(Tree, path) is not { } text)
            return null;
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? Parsing.Data.JsonReader.Parse(text)
            : Parsing.Data.YamlReader.Parse(text);
    }

    /// <inheritdoc/>
    public override ImageInfo? GetImage(string path) => inputs is not null && FileTable.HasFile(path) ? inputs.ReadImage(path) : null;

    /// <inheritdoc/>
    public override ExternalAnswer? GetExternal(string url) =>
        inputs is not null && inputs.External.TryGetValue(url, out var answer) ? answer : null;

    /// <summary>The ids that links to a page may go to, its includes' and layouts' among them.</summary>
    public PageIds IdsOf(Page page)
    {
        lock (idsLock)
        {
            if (idsByPath.TryGetValue(page.Path, out var known))
            {
                IdReads.Add(known.Sources);
                return known;
            }
        }

        var ids = new PageIds();
        new IdCollector(this, ids).Collect(page);
        AddGeneratedIds(page, ids);
        lock (idsLock)
            idsByPath[page.Path] = ids;
        IdReads.Add(ids.Sources);
        return ids;
    }

    /// <summary>The ids that the content of a page makes with what it includes, and those that its layouts surely bring; each once, in order.</summary>
    public IReadOnlyList<string> ContentIdsOf(Page page)
    {
        var ids = new PageIds();
        new IdCollector(this, ids).CollectContent(page);
        AddTemplateIds(page, ids);
        return [.. ids.Names];
    }

    /// <summary>The answer for a link to a source file: its page with the fragment judged, or why it is not published.</summary>
    /// <param name="source">The source, relative to the tree's root; it must exist.</param>
    /// <param name="target">The link, for its fragment.</param>
    /// <param name="because">How it was resolved, in words.</param>
    public LinkTarget ToSource(string source, ParsedTarget target, string because) => Resolver.ToSource(source, target, because);

    /// <summary>A path below the site's root, relative to the tree's root.</summary>
    protected string InSite(string path) => UrlPath.Join(Root, path);

    /// <summary>A path of the tree relative to the site's root, or null where it lies outside.</summary>
    public string? BelowRoot(string path)
    {
        if (Root.Length == 0)
            return path;
        return path.Length > Root.Length && path[Root.Length] == '/' && path.StartsWith(Root, StringComparison.Ordinal) ? path[(Root.Length + 1)..] : null;
    }

    private TargetResolver Resolver => resolver ?? throw new InvalidOperationException("the site resolves links only after Complete");
}
