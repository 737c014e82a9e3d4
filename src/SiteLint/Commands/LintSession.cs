using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Discovery.Git;
using SiteLint.Linting;
using SiteLint.Parsing;
using SiteLint.Plugins;
using SiteLint.Rules;
using SiteLint.Web;

namespace SiteLint.Commands;

/// <summary>Everything a command needs to read a site: the files, the rules, the settings.</summary>
internal sealed class LintSession
{
    private readonly SiteArguments arguments;
    private readonly PathSelection? selection;
    private readonly ChangeScope? change;
    private readonly CommandEnvironment environment;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private LintSettings? lintSettings;
    private IReadOnlyList<Site> asked = [];
    private LintResult? before;
    private bool remembers;
    private readonly HashSet<string> lookedAt = new(StringComparer.Ordinal);

    private LintSession(SiteArguments arguments, CommandEnvironment environment, SourceTree tree, ChangeScope? change, Settings settings, ReportPaths paths, PathSelection? selection, IReadOnlyList<string> warnings)
    {
        this.environment = environment;
        this.change = change;
        this.arguments = arguments;
        this.selection = selection;
        Tree = tree;
        Settings = settings;
        Paths = paths;
        Warnings = warnings;
    }

    /// <summary>The files.</summary>
    public SourceTree Tree { get; }

    /// <summary>The settings in force.</summary>
    public Settings Settings { get; }

    /// <summary>Paths of the tree as they are shown.</summary>
    public ReportPaths Paths { get; }

    /// <summary>Whether everything is judged: no path, no change, no choice of rules narrows the run.</summary>
    public bool IsWhole => selection is null && change is null && arguments.Select is null && arguments.Ignore.Count == 0;

    /// <summary>What the caller should know: wishes of the repository that were not granted.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Finds the files, reads the settings, loads the rules.</summary>
    /// <exception cref="UsageException">The command line asks for what is not there.</exception>
    /// <exception cref="ConfigurationException">A configuration is wrong.</exception>
    public static LintSession Open(SiteArguments arguments, CommandEnvironment environment)
    {
        var absolute = new List<string>();
        foreach (var path in arguments.Paths)
            absolute.Add(environment.Absolute(WithoutPattern(path)));
        if (arguments.StandIn is { } buffer && absolute.Count == 0)
            absolute.Add(buffer.Path);
        var root = arguments.Root ?? RootFinder.Find(environment.Directory, absolute);
        var change = ChangeScope.Open(arguments, root);
        var tree = change?.Tree ?? new DiskTree(root);
        if (arguments.StandIn is { } standIn)
            tree = new StandInTree(tree, Path.GetRelativePath(tree.Root, standIn.Path).Replace('\\', '/'), standIn.Bytes);
        var reportRoot = arguments.Root ?? environment.Directory;
        var here = arguments.Root is not null && arguments.Paths.Count == 0 ? arguments.Root : environment.Directory;
        var paths = arguments.Paths.Count == 0 && arguments.StandIn is { } only ? [only.Path] : arguments.Paths;
        var selection = PathSelection.Create(tree, here, paths);

        var rules = new PluginRules(BuiltInRules.All);
        rules.LoadNamed(arguments.Plugins);
        var options = arguments.ToSettingsOptions() with { ConfigFile = ConfigPath(arguments, tree), ConfigDirectory = ConfigDirectory(tree, reportRoot) };
        rules.LoadConfigured(tree, options, arguments.AllowPlugins, arguments.PluginFolder);
        var settings = new Settings(tree, new RuleCatalog(rules.All) { MayLackRules = rules.Warnings.Count > 0 }, options);
        return new LintSession(arguments, environment, tree, change, settings, new ReportPaths(tree.Root, reportRoot), selection, rules.Warnings);
    }

    /// <summary>Whether findings in a file are asked for.</summary>
    public bool IsReported(string path) => selection is null || selection.Contains(path);

    /// <summary>Runs the rules.</summary>
    /// <param name="needs">What reports need beyond the rules.</param>
    public LintResult Run(Needs needs = Needs.None) => Run(Tree, needs);

    /// <summary>Runs the rules over these files with other contents.</summary>
    /// <param name="tree">The files.</param>
    public LintResult Run(SourceTree tree) => Run(tree, Needs.None);

    private LintResult Run(SourceTree tree, Needs needs)
    {
        Func<string, bool>? isReported = change is not null ? change.Changes.Files.ContainsKey : selection is not null ? selection.Contains : null;
        var impact = change?.ImpactIn(tree);
        var result = Run(new LintRequest
        {
            Tree = tree,
            Settings = lintSettings ??= new LintSettings(Settings, Tree),
            Needs = needs,
            IsReported = isReported,
            IsKept = impact is null ? null : impact.IsOnChangedLine,
            Everywhere = change is null ? [] : ChangeImpact.CrossFileRules,
            RemembersLinks = RemembersLinks && ReferenceEquals(tree, Tree),
            OtherTree = change?.HashBefore ?? 0,
        });
        if (change is null || impact is null)
            return result;
        remembers |= result.CountLinks is not null;
        var chosen = impact.Choose(result, path => ReadBefore(result, path), RunBefore, path => TextOf(tree, path));
        return result with
        {
            Diagnostics = selection is null ? chosen : [.. chosen.Where(diagnostic => selection.Contains(diagnostic.Path))],
            Files = change.Changes.Files.Values.Count(file => file.Status != 'D' && result.SiteOf(file.Path) is { } site && site.FindPage(file.Path) is not null),
        };
    }

    private static string? TextOf(SourceTree tree, string path)
    {
        try
        {
            return SourceReader.Decode(path, SourceKind.Other, tree.ReadBytes(path), out _).Text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It vanished since it was judged; there is nothing to mend.
            return null;
        }
    }

    private LintResult Run(LintRequest request)
    {
        try
        {
            var result = LintEngine.Run(request with
            {
                Now = arguments.Now,
                Jobs = arguments.Jobs,
                CacheFolder = arguments.CacheFolder,
                // How things were before a change is asked of nobody.
                AskExternal = arguments.External is null || request.Tree is GitTree { IsCommit: true } ? null : AskExternal,
            });
            TellRefusals();
            return result;
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private void TellRefusals()
    {
        foreach (var refusal in Settings.Refusals)
        {
            if (told.Add(refusal))
                Warn(refusal);
        }
    }

    private void Warn(string message) => environment.Error.WriteLine("sitelint: warning: " + Reporting.TerminalText.EscapeLine(message));

    /// <summary>The site before the change and the broken links of some files; null where nothing was before it.</summary>
    private LintResult? RunBefore(IReadOnlySet<string> paths)
    {
        if (before is not null && (remembers || paths.IsSubsetOf(lookedAt)))
            return before;
        lookedAt.UnionWith(paths);
        var catalog = Settings.Catalog;
        var rules = ChangeImpact.CrossFileRules.Where(id => catalog.Find(id) >= 0 && lintSettings!.Rules.Any(rule => rule.Info.Id == id)).ToArray();
        if (rules.Length == 0 || change!.OpenBefore() is not { } tree)
            return null;
        before = remembers ? RunBeside(tree) : RunOn(tree, rules);
        (tree as IDisposable)?.Dispose();
        return before;
    }

    /// <summary>One page as it was before the change, read as the site after it reads its pages; null where it was another file or none.</summary>
    private Page? ReadBefore(LintResult after, string path) =>
        change!.ReadBefore(path) is { } bytes && after.SiteOf(path) is { } site && site.KindOf(path) is { } kind
            ? PageFactory.Create(DocumentParser.Parse(SourceReader.Decode(path, kind, bytes, out _), site.ProfileOf(path), Needs.None))
            : null;

    /// <summary>Looks at all links of the site before the change, most of which an earlier run has seen.</summary>
    private LintResult RunBeside(SourceTree tree) => Run(new LintRequest
    {
        Tree = tree,
        Settings = lintSettings!,
        IsReported = static _ => false,
        Everywhere = ChangeImpact.CrossFileRules,
        RemembersLinks = true,
        OtherTree = change!.HashAfter,
    });

    /// <summary>Looks at the links of some files before the change.</summary>
    private LintResult RunOn(SourceTree tree, string[] rules)
    {
        var settings = new Settings(Tree, Settings.Catalog, Settings.Options with { Select = rules });
        return Run(new LintRequest { Tree = tree, Settings = new LintSettings(settings, Tree), IsReported = lookedAt.Contains, CachePart = "before" });
    }

    /// <summary>Whether what becomes of links is kept from run to run: what other hosts say would not be known of old links.</summary>
    private bool RemembersLinks => change is not null && arguments is { CacheFolder: not null, External: null, StandIn: null };

    private void AskExternal(IReadOnlyList<Site> sites, Action<ExternalAnswer> take)
    {
        var options = ExternalConfiguration.Apply(arguments.External!, Settings.ScopeOf(""), Warn);
        var run = new ExternalRun(options with { ChecksHttps = lintSettings!.Rules.Any(static rule => rule.Info.Id == "link/insecure") }, ToolVersion.Current, environment.Clock)
        {
            CacheFolder = arguments.CacheFolder,
            FindKnown = FindAnswer,
            IsAsked = IsAsked,
            Warn = Warn,
            Progress = new ProgressLine(environment).Show,
        };
        run.Ask(sites, take, CancellationToken.None);
        asked = sites;
    }

    /// <summary>What an earlier round of this run was told.</summary>
    private ExternalAnswer? FindAnswer(string url)
    {
        foreach (var site in asked)
        {
            if (site.GetExternal(url) is { } answer)
                return answer;
        }

        return null;
    }

    /// <summary>Whether the links of a file are asked: where its findings are reported.</summary>
    private bool IsAsked(string path) =>
        IsReported(path) && (change is null || (change.Changes.Files.TryGetValue(path, out var file) && file.Status != 'D'));

    private static string WithoutPattern(string path)
    {
        var segments = path.Split('/');
        var fixedSegments = segments.TakeWhile(static segment => !Glob.IsPattern(segment)).ToArray();
        return fixedSegments.Length == segments.Length ? path : fixedSegments is [""] ? "/" : string.Join('/', fixedSegments.DefaultIfEmpty("."));
    }

    private static string? ConfigPath(SiteArguments arguments, SourceTree tree)
    {
        if (arguments.Config is not { } file)
            return null;
        return RootFinder.IsWithin(tree.Root, file) ? Path.GetRelativePath(tree.Root, file).Replace('\\', '/') : file;
    }

    private static string ConfigDirectory(SourceTree tree, string reportRoot)
    {
        if (!RootFinder.IsWithin(tree.Root, reportRoot) || tree.Root == reportRoot)
            return "";
        return Path.GetRelativePath(tree.Root, reportRoot).Replace('\\', '/');
    }
}
