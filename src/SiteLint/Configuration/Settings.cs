using SiteLint.Discovery;
using SiteLint.Sites;

namespace SiteLint.Configuration;

/// <summary>
/// What is in force: command line over the nearest configuration over the defaults. Reading happens when a folder is
/// first asked for; afterwards everything is a look-up. Safe to use from several threads.
/// </summary>
internal sealed class Settings
{
    /// <summary>Name of the configuration file.</summary>
    public const string FileName = ".sitelint.yml";

    private readonly SourceTree tree;
    private readonly ScopeMap scopes;
    private readonly FileSettingsResolver resolver;
    private readonly FileSettings? only;
    private readonly SortedSet<string> refusals = new(StringComparer.Ordinal);

    /// <summary>Creates the settings of a run.</summary>
    /// <param name="tree">The files that are linted.</param>
    /// <param name="catalog">The rules that are known.</param>
    /// <param name="options">What the command line says.</param>
    /// <exception cref="ConfigurationException"><c>--config</c>, <c>--select</c> or <c>--ignore</c> is wrong.</exception>
    public Settings(SourceTree tree, RuleCatalog catalog, SettingsOptions options)
    {
        Catalog = catalog;
        Options = options;
        this.tree = tree;
        resolver = new FileSettingsResolver(catalog, options);
        scopes = new ScopeMap(tree, new ConfigurationLoader(tree, catalog), options);
        if (scopes.HasNoFiles)
            only = resolver.Resolve(ConfigurationScope.Default, "");
    }

    /// <summary>The rules that are known.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>What the command line says.</summary>
    public SettingsOptions Options { get; }

    /// <summary>Wishes of configurations that only the caller can grant and did not, as far as sites were asked for; ready to be shown.</summary>
    public IReadOnlyCollection<string> Refusals => refusals;

    /// <summary>What is in force for a file.</summary>
    /// <param name="path">Relative to the source tree's root.</param>
    /// <exception cref="ConfigurationException">The configuration that rules over it is wrong.</exception>
    public FileSettings For(string path) => only ?? resolver.Resolve(scopes.Find(TreePath.DirectoryOf(path)), path);

    /// <summary>Whether a configuration excludes a file: the nearest one, or one further up.</summary>
    public bool IsExcluded(string path) => only is null && scopes.IsExcluded(path);

    /// <summary>The merged configuration of a folder.</summary>
    public ConfigurationScope ScopeOf(string directory) => scopes.Find(directory);

    /// <summary>Reads the configurations of all files that are not excluded and says which rules are on for at least one of them.</summary>
    /// <returns>One switch for each rule of the catalog.</returns>
    /// <exception cref="ConfigurationException">A configuration is wrong.</exception>
    public bool[] FindActive(SourceTree tree)
    {
        var active = new bool[Catalog.Infos.Count];
        if (only is not null)
        {
            AddActive(active, only);
            return active;
        }

        FileSettings? last = null;
        foreach (var entry in tree.Entries)
        {
            if (IsExcluded(entry.Path))
                continue;
            var settings = For(entry.Path);
            if (!ReferenceEquals(settings, last))
                AddActive(active, settings);
            last = settings;
        }

        return active;
    }

    /// <summary>The generator that was asked for, for a site with this root; null to detect it.</summary>
    public string? GeneratorFor(string root) => Options.Generator ?? scopes.Find(root).FindText("generator");

    /// <summary>What the site with this root is told. <see cref="SiteOptions.Needs"/> is the engine's to fill.</summary>
    public SiteOptions SiteOptionsFor(string root)
    {
        var scope = scopes.Find(root);
        RefuseWishes(scope);
        return new SiteOptions
        {
            Now = Options.Now,
            Spelling = SpellingConfiguration.Read(scope, tree, root, Options.Dictionaries, refusal => refusals.Add(refusal)),
            PrettyUrls = scope.FindText("links.pretty-urls") switch { "on" => true, "off" => false, _ => null },
            IndexFiles = scope.FindTexts("links.index-files"),
            ExcludedLinks = scope.FindTexts("links.exclude") ?? [],
        };
    }

    /// <summary>The severity from which the exit code is 1, by the configuration of a folder; null for never.</summary>
    public Severity? FailOn(string directory)
    {
        var name = Options.FailOn ?? scopes.Find(directory).FindText("fail-on") ?? "warning";
        return Severities.TryParse(name, out var severity) ? severity : null;
    }

    /// <summary>The severity from which findings are shown, by the configuration of a folder.</summary>
    public Severity Level(string directory)
    {
        var name = Options.Level ?? scopes.Find(directory).FindText("level") ?? "info";
        return Severities.TryParse(name, out var severity) ? severity : Severity.Info;
    }

    private void RefuseWishes(ConfigurationScope scope)
    {
        foreach (var layer in scope.Layers)
        {
            foreach (var value in layer.Values.Values)
            {
                if (value.Key.NeedsTrust && !Options.IsExternal && value.Node.AsBoolean() != false)
                    refusals.Add($"{value.Place}: '{value.Key.Name}' is ignored; only the caller can grant it, with {value.Key.GrantedBy}");
            }
        }
    }

    private static void AddActive(bool[] active, FileSettings settings)
    {
        for (var i = 0; i < active.Length; i++)
            active[i] |= settings[i].Severity != Severity.Off;
    }
}
