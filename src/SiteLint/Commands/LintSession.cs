using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Plugins;
using SiteLint.Rules;

namespace SiteLint.Commands;

/// <summary>Everything a command needs to read a site: the files, the rules, the settings.</summary>
internal sealed class LintSession
{
    private readonly SiteArguments arguments;
    private readonly PathSelection? selection;
    private LintSettings? lintSettings;

    private LintSession(SiteArguments arguments, SourceTree tree, Settings settings, ReportPaths paths, PathSelection? selection, IReadOnlyList<string> warnings)
    {
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
        SourceTree tree = new DiskTree(root);
        if (arguments.StandIn is { } standIn)
            tree = new StandInTree(tree, Path.GetRelativePath(tree.Root, standIn.Path).Replace('\\', '/'), standIn.Bytes);
        var reportRoot = arguments.Root ?? environment.Directory;
        var here = arguments.Root is not null && arguments.Paths.Count == 0 ? arguments.Root : environment.Directory;
        var paths = arguments.Paths.Count == 0 && arguments.StandIn is { } only ? [only.Path] : arguments.Paths;
        var selection = PathSelection.Create(tree, here, paths);

        var rules = new PluginRules(BuiltInRules.All);
        rules.LoadNamed(arguments.Plugins);
        var options = arguments.ToSettingsOptions() with { ConfigFile = ConfigPath(arguments, tree), ConfigDirectory = ConfigDirectory(tree, reportRoot) };
        rules.LoadConfigured(tree, options, arguments.AllowPlugins);
        var settings = new Settings(tree, new RuleCatalog(rules.All), options);
        return new LintSession(arguments, tree, settings, new ReportPaths(tree.Root, reportRoot), selection, rules.Warnings);
    }

    /// <summary>Whether findings in a file are asked for.</summary>
    public bool IsReported(string path) => selection is null || selection.Contains(path);

    /// <summary>Runs the rules.</summary>
    /// <param name="needs">What reports need beyond the rules.</param>
    /// <param name="progress">Told how far the run is.</param>
    public LintResult Run(Needs needs = Needs.None, Action<int, int>? progress = null) => Run(Tree, needs, progress);

    /// <summary>Runs the rules over these files with other contents.</summary>
    /// <param name="tree">The files.</param>
    public LintResult Run(SourceTree tree) => Run(tree, Needs.None, null);

    private LintResult Run(SourceTree tree, Needs needs, Action<int, int>? progress)
    {
        try
        {
            return LintEngine.Run(new LintRequest
            {
                Tree = tree,
                Settings = lintSettings ??= new LintSettings(Settings, Tree),
                IsReported = selection is null ? null : selection.Contains,
                Now = arguments.Now,
                Jobs = arguments.Jobs,
                Needs = needs,
                Progress = progress,
            });
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

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
