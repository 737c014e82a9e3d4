using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Parsing.Scripts;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Docusaurus;

/// <summary>What <c>docusaurus.config.js</c> says literally, with Docusaurus' defaults.</summary>
internal sealed class DocusaurusSettings
{
    private readonly SourceTree tree;
    private readonly string root;
    private readonly List<DocusaurusPlugin> plugins = [];

    private DocusaurusSettings(SourceTree tree, string root)
    {
        this.tree = tree;
        this.root = root;
        ConfigurationPath = ConfigurationFile.Find(tree, root, ["docusaurus.config"], ConfigurationFile.ScriptExtensions);
        Configuration = ConfigurationPath is null ? null : ConfigurationFile.Read(tree, ConfigurationPath)?.Root;
        (Origin, _) = ConfigurationFile.Address(Configuration?["url"]?.AsString());
        BasePath = UrlPath.BasePath(Configuration?["baseUrl"]?.AsString());
        TrailingSlash = Configuration?["trailingSlash"]?.AsBoolean();
        DefaultLocale = Configuration?["i18n"]?["defaultLocale"]?.AsString() ?? "en";
        Locales = [.. (Configuration?["i18n"]?["locales"]?.ScalarsOrSelf() ?? []).Select(static node => node.Text).Where(locale => locale != DefaultLocale)];
        StaticFolders = [.. (Configuration?["staticDirectories"] is { IsSequence: true } list ? list.Items.Select(static node => node.Text) : ["static"]).Select(folder => UrlPath.JoinInTree(root, folder)).OfType<string>()];
        ReadPlugins();
        foreach (var plugin in plugins)
        {
            if (plugin.Kind == "docs")
                plugin.Versions = ReadVersions(plugin);
        }
    }

    /// <summary>Reads the settings of a site.</summary>
    public static DocusaurusSettings Read(SourceTree tree, string root) => new(tree, root);

#pragma warning disable CS1591
    public string? ConfigurationPath { get; }
    public DataNode? Configuration { get; }
    public string? Origin { get; }
    public string BasePath { get; }
    public bool? TrailingSlash { get; }
    public string DefaultLocale { get; }
    public IReadOnlyList<string> Locales { get; }
    public IReadOnlyList<string> StaticFolders { get; }
    public IReadOnlyList<DocusaurusPlugin> Plugins => plugins;
#pragma warning restore CS1591

    /// <summary>Plug-ins whose pages are not known, by name.</summary>
    public List<string> OtherPlugins { get; } = [];

    /// <summary>The options of the plug-in that makes redirects, or null.</summary>
    public DataNode? Redirects { get; private set; }

    /// <summary>The folder of translations of a plug-in.</summary>
    public string TranslationFolder(string locale, DocusaurusPlugin plugin) =>
        UrlPath.Join(root, $"i18n/{locale}/docusaurus-plugin-content-{plugin.Kind}{(plugin.Id == "default" ? "" : "-" + plugin.Id)}");

    private void ReadPlugins()
    {
        var hasPreset = Configuration is null;
        foreach (var item in Configuration?["presets"]?.Items ?? [])
        {
            var (name, options) = NameAndOptions(item);
            if (name is "classic" or "@docusaurus/preset-classic")
            {
                hasPreset = true;
                AddPreset(options);
            }
            else if (name is not null)
            {
                // Presets of others are made like the classic one.
                hasPreset = true;
                OtherPlugins.Add(name);
                AddPreset(options);
            }
        }

        if (!hasPreset && Configuration?["presets"] is null && Configuration?["plugins"] is null)
            AddPreset(null);
        foreach (var item in Configuration?["plugins"]?.Items ?? [])
        {
            var (name, options) = NameAndOptions(item);
            switch (name)
            {
                case "@docusaurus/plugin-content-docs" or "content-docs":
                    Add("docs", options);
                    break;
                case "@docusaurus/plugin-content-blog" or "content-blog":
                    Add("blog", options);
                    break;
                case "@docusaurus/plugin-content-pages" or "content-pages":
                    Add("pages", options);
                    break;
                case "@docusaurus/plugin-client-redirects" or "client-redirects":
                    Redirects = options;
                    break;
                default:
                    OtherPlugins.Add(name ?? "a plug-in of its own");
                    break;
            }
        }

        if (ScriptReader.IsCode(Configuration?["presets"]) || ScriptReader.IsCode(Configuration?["plugins"]))
            OtherPlugins.Add("a plug-in that code chooses");
    }

    private void AddPreset(DataNode? options)
    {
        foreach (var kind in (ReadOnlySpan<string>)["docs", "blog", "pages"])
        {
            var own = options?[kind];
            if (own?.AsBoolean() != false)
                Add(kind, own is { IsMapping: true } ? own : null);
        }
    }

    private void Add(string kind, DataNode? options)
    {
        var path = options?["path"]?.AsString() ?? (kind == "pages" ? "src/pages" : kind);
        var route = options?["routeBasePath"]?.AsString() ?? (kind == "pages" ? "/" : kind);
        if (UrlPath.JoinInTree(root, path) is not { } folder)
            return;
        var trimmed = route.Trim('/');
        plugins.Add(new DocusaurusPlugin
        {
            Kind = kind,
            Id = options?["id"]?.AsString() ?? "default",
            Folder = folder,
            Route = trimmed.Length == 0 ? "" : "/" + trimmed,
            Options = options,
        });
    }

    private List<DocusaurusVersion> ReadVersions(DocusaurusPlugin plugin)
    {
        var prefix = plugin.Id == "default" ? "" : plugin.Id + "_";
        var names = new List<string>();
        var path = UrlPath.Join(root, prefix + "versions.json");
        if (plugin.Options?["disableVersioning"]?.AsBoolean() != true && TextFiles.Read(tree, path) is { } text && JsonReader.Parse(text, new TextSpan(0, text.Length)).Root is { IsSequence: true } list)
            names.AddRange(list.ScalarsOrSelf().Select(static node => node.Text));
        var only = plugin.Options?["onlyIncludeVersions"] is { IsSequence: true } chosen ? chosen.ScalarsOrSelf().Select(static node => node.Text).ToList() : null;
        var includesCurrent = plugin.Options?["includeCurrentVersion"]?.AsBoolean() != false;
        var last = plugin.Options?["lastVersion"]?.AsString() ?? names.FirstOrDefault() ?? "current";
        var versions = new List<DocusaurusVersion>();
        if (includesCurrent && only?.Contains("current") != false)
            versions.Add(Make("current", plugin.Folder));
        foreach (var name in names)
        {
            if (only?.Contains(name) != false)
                versions.Add(Make(name, UrlPath.Join(root, $"{prefix}versioned_docs/version-{name}")));
        }

        return versions;

        DocusaurusVersion Make(string name, string folder)
        {
            var part = plugin.Options?["versions"]?[name]?["path"]?.AsString() ?? (name == last ? "" : name == "current" ? "next" : name);
            var trimmed = part.Trim('/');
            return new DocusaurusVersion(name, folder, trimmed.Length == 0 ? plugin.Route : plugin.Route + "/" + trimmed);
        }
    }

    private static (string? Name, DataNode? Options) NameAndOptions(DataNode item)
    {
        if (item.IsSequence && item.Items.Count > 0)
            return (item.Items[0].AsString(), item.Items.Count > 1 && item.Items[1].IsMapping ? item.Items[1] : null);
        return (item.AsString(), null);
    }
}
