using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.MkDocs;

/// <summary>What <c>mkdocs.yml</c> says, with MkDocs' defaults and those of the plug-ins that change URLs.</summary>
internal sealed class MkDocsSettings
{
    /// <summary>What the bundles <c>extra</c> of Python-Markdown and <c>pymdownx.extra</c> both bring.</summary>
    private static readonly string[] Extra = ["attr_list", "def_list", "tables", "abbr", "footnotes", "md_in_html"];

    private readonly List<DataNode> layers = [];
    private readonly List<string> inherited = [];
    private readonly Dictionary<string, DataNode?> plugins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataNode?> extensions = new(StringComparer.Ordinal);

    private MkDocsSettings(SourceTree tree, string root, string? path)
    {
        ConfigurationPath = path;
        for (var depth = 0; path is not null && depth < 5; depth++)
        {
            if (ConfigurationFile.Read(tree, path)?.Root is not { IsMapping: true } node)
                break;
            layers.Add(node);
            if (layers.Count > 1)
                inherited.Add(UrlPath.JoinInTree(UrlPath.Folder(path), node["docs_dir"]?.AsString() ?? "docs") ?? UrlPath.Join(UrlPath.Folder(path), "docs"));
            path = node["INHERIT"]?.AsString() is { } parent ? UrlPath.JoinInTree(UrlPath.Folder(path), parent) : null;
        }

        Gather(this["plugins"], plugins);
        Gather(this["markdown_extensions"], extensions);
        (Origin, BasePath) = ConfigurationFile.Address(this["site_url"]?.AsString());
        DocsFolder = UrlPath.JoinInTree(root, this["docs_dir"]?.AsString() ?? "docs") ?? UrlPath.Join(root, "docs");
        SiteFolder = UrlPath.JoinInTree(root, this["site_dir"]?.AsString() ?? "site") ?? UrlPath.Join(root, "site");
        UsesFolders = this["use_directory_urls"]?.AsBoolean() != false;
        Excluded = Patterns("exclude_docs");
        Drafts = Patterns("draft_docs");
        CustomFolder = this["theme"]?["custom_dir"]?.AsString() is { } custom ? UrlPath.JoinInTree(root, custom) : null;
        ThemeName = this["theme"] is { } theme ? theme.AsString() ?? theme["name"]?.AsString() : "mkdocs";
        AbsoluteLinksAreSources = this["validation"]?["links"]?["absolute_links"]?.AsString() == "relative_to_docs" || this["validation"]?["absolute_links"]?.AsString() == "relative_to_docs";
        Languages = ReadLanguages();
    }

    /// <summary>Reads the settings of a site.</summary>
    public static MkDocsSettings Read(SourceTree tree, string root) =>
        new(tree, root, ConfigurationFile.Find(tree, root, ["mkdocs"], [".yml", ".yaml"]));

    /// <summary>The folders of documents beside the configurations this one inherits from.</summary>
    public IReadOnlyList<string> InheritedFolders => inherited;

    /// <summary>A setting of the file or of those it inherits from.</summary>
    public DataNode? this[string key]
    {
        get
        {
            foreach (var layer in layers)
            {
                if (layer[key] is { } value)
                    return value;
            }

            return null;
        }
    }

#pragma warning disable CS1591
    public string? ConfigurationPath { get; }
    public DataNode? Root => layers.Count > 0 ? layers[0] : null;
    public string? Origin { get; }
    public string BasePath { get; }
    public string DocsFolder { get; }
    public string SiteFolder { get; }
    public bool UsesFolders { get; }
    public IgnoreFile? Excluded { get; }
    public IgnoreFile? Drafts { get; }
    public string? CustomFolder { get; }
    public string? ThemeName { get; }
    public bool AbsoluteLinksAreSources { get; }
    public IReadOnlyList<string> Languages { get; }
#pragma warning restore CS1591

    /// <summary>Whether the languages stand in folders of their own, not in suffixes of names.</summary>
    public bool LanguagesAreFolders => Plugin("i18n")?["docs_structure"]?.AsString() == "folder";

    /// <summary>Whether a plug-in is on.</summary>
    public bool HasPlugin(string name) => plugins.ContainsKey(name) || plugins.ContainsKey("material/" + name);

    /// <summary>The options of a plug-in, or null.</summary>
    public DataNode? Plugin(string name) => plugins.GetValueOrDefault(name) ?? plugins.GetValueOrDefault("material/" + name);

    /// <summary>Whether a Markdown extension is on.</summary>
    public bool HasExtension(string name) => Has(name) || (Array.IndexOf(Extra, name) >= 0 && (Has("extra") || Has("pymdownx.extra")));

    private bool Has(string name) => extensions.ContainsKey(name) || extensions.ContainsKey("markdown.extensions." + name);

    /// <summary>The options of a Markdown extension, or null.</summary>
    public DataNode? Extension(string name) => extensions.GetValueOrDefault(name) ?? extensions.GetValueOrDefault("markdown.extensions." + name);

    /// <summary>Makes the id maker that <c>toc</c> is configured for.</summary>
    public Func<HeadingIdMaker> IdMaker()
    {
        var toc = Extension("toc");
        var separator = toc?["separator"]?.AsString() is { Length: 1 } text ? text[0] : '-';
        var slugify = toc?["slugify"];
        var name = (slugify?.Tag ?? "") + (slugify?.AsString() ?? "");
        if (name.Contains("slugify_unicode", StringComparison.Ordinal))
            return () => new PythonMarkdownIds(PythonSlugStyle.Unicode, separator);
        if (name.Contains("pymdownx.slugs", StringComparison.Ordinal))
        {
            // The old functions make lower case; the new one keeps case unless it is told otherwise.
            var isNew = name.Contains("slugs.slugify", StringComparison.Ordinal) || name.Contains("slugs:slugify", StringComparison.Ordinal);
            var keepsCase = isNew ? slugify?["kwds"]?["case"]?.AsString() is null or "none" : name.Contains("_cased", StringComparison.Ordinal);
            return () => new PythonMarkdownIds(PythonSlugStyle.Pymdownx, separator, keepsCase);
        }

        if (name.Length > 0 && !name.Contains("toc.slugify", StringComparison.Ordinal))
            return static () => HeadingIdMaker.None;
        return () => new PythonMarkdownIds(PythonSlugStyle.Ascii, separator);
    }

    private IgnoreFile? Patterns(string key) => this[key]?.AsString() is { } text ? IgnoreFile.Parse("", text) : null;

    private List<string> ReadLanguages()
    {
        var languages = new List<string>();
        foreach (var item in Plugin("i18n")?["languages"]?.Items ?? [])
        {
            if (item["locale"]?.AsString() is not { } locale || item["build"]?.AsBoolean() == false)
                continue;
            if (item["default"]?.AsBoolean() == true)
                languages.Insert(0, locale);
            else
                languages.Add(locale);
        }

        return languages;
    }

    /// <summary>Plug-ins and extensions are a list of names and of maps of a name, or one map.</summary>
    private static void Gather(DataNode? list, Dictionary<string, DataNode?> target)
    {
        foreach (var item in list?.Items ?? [])
        {
            if (item.AsString() is { } name)
                target[name] = null;
            foreach (var entry in item.Entries)
                target[entry.Key] = entry.Value;
        }

        foreach (var entry in list?.Entries ?? [])
            target[entry.Key] = entry.Value;
    }
}
