using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>What a Hugo site's configuration says, with Hugo's defaults.</summary>
internal sealed class HugoSettings
{
    private readonly HashSet<string> disabledKinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] uglySections;
    private readonly bool isUgly;

    /// <summary>Interprets a configuration.</summary>
    public HugoSettings(HugoConfiguration configuration, SourceTree tree, string root)
    {
        Configuration = configuration;
        (Origin, BasePath) = ConfigurationFile.Address(configuration["baseURL"]?.AsString());
        Components = HugoComponents.Find(configuration, tree, root);
        foreach (var folder in Components.Folders)
            configuration.AddTheme(tree, folder);

        Templates = new HugoTemplates(tree, root, Components, configuration["layoutDir"]?.AsString() ?? "layouts");
        Languages = ReadLanguages(configuration);
        Mounts = HugoMounts.Read(this, root);
        DisablePathToLower = configuration["disablePathToLower"]?.AsBoolean() == true;
        RemovePathAccents = configuration["removePathAccents"]?.AsBoolean() == true;
        DisableAliases = configuration["disableAliases"]?.AsBoolean() == true;
        BuildDrafts = configuration["buildDrafts"]?.AsBoolean() == true;
        BuildFuture = configuration["buildFuture"]?.AsBoolean() == true;
        BuildExpired = configuration["buildExpired"]?.AsBoolean() == true;
        EnableRobots = configuration["enableRobotsTXT"]?.AsBoolean() == true;
        SitemapName = configuration["sitemap", "filename"]?.AsString() ?? "sitemap.xml";
        IdStyle = configuration["markup", "goldmark", "parser", "autoHeadingIDType"]?.AsString()?.ToLowerInvariant() switch
        {
            "github-ascii" => GoldmarkIdStyle.GitHubAscii,
            "blackfriday" => GoldmarkIdStyle.Blackfriday,
            _ => GoldmarkIdStyle.GitHub,
        };
        HasHeadingIds = configuration["markup", "goldmark", "parser", "autoHeadingID"]?.AsBoolean() != false;
        HasTitleAttributes = configuration["markup", "goldmark", "parser", "attribute", "title"]?.AsBoolean() != false;
        HasBlockAttributes = configuration["markup", "goldmark", "parser", "attribute", "block"]?.AsBoolean() == true;
        HasTermIds = configuration["markup", "goldmark", "parser", "autoDefinitionTermID"]?.AsBoolean() == true;
        Linkifies = configuration["markup", "goldmark", "extensions", "linkify"]?.AsBoolean() != false;
        PassesBracketMath = ReadPassesBracketMath(configuration);
        Taxonomies = ReadTaxonomies(configuration);
        foreach (var kind in configuration["disableKinds"]?.ScalarsOrSelf() ?? [])
            disabledKinds.Add(kind.Text);
        isUgly = configuration["uglyURLs"]?.AsBoolean() == true;
        uglySections = [.. configuration.Entries("uglyURLs").Where(static entry => entry.Value.AsBoolean() == true).Select(static entry => entry.Key)];
    }

    /// <summary>The configuration.</summary>
    public HugoConfiguration Configuration { get; }

    /// <summary>Themes and modules.</summary>
    public HugoComponents Components { get; }

    /// <summary>The templates.</summary>
    public HugoTemplates Templates { get; }

    /// <summary>Scheme and host, or null.</summary>
    public string? Origin { get; }

    /// <summary>The path of <c>baseURL</c>, without its final slash.</summary>
    public string BasePath { get; }

    /// <summary>The languages, the default first.</summary>
    public IReadOnlyList<HugoLanguage> Languages { get; }

    /// <summary>The default language.</summary>
    public HugoLanguage DefaultLanguage => Languages[0];

    /// <summary>Whether there are several.</summary>
    public bool IsMultilingual => Languages.Count > 1;

    /// <summary>Folders of content.</summary>
    public HugoMounts Mounts { get; }

    /// <summary>Taxonomies by the front matter key, which is also the first part of the URL.</summary>
    public IReadOnlyList<string> Taxonomies { get; }

    /// <summary>The id maker.</summary>
    public GoldmarkIdStyle IdStyle { get; }

#pragma warning disable CS1591
    public bool HasHeadingIds { get; }
    public bool HasTitleAttributes { get; }
    public bool HasBlockAttributes { get; }
    public bool HasTermIds { get; }
    public bool Linkifies { get; }
    public bool PassesBracketMath { get; }
    public bool DisablePathToLower { get; }
    public bool RemovePathAccents { get; }
    public bool DisableAliases { get; }
    public bool BuildDrafts { get; }
    public bool BuildFuture { get; }
    public bool BuildExpired { get; }
    public bool EnableRobots { get; }
    public string SitemapName { get; }
#pragma warning restore CS1591

    /// <summary>The folder that is written to.</summary>
    public string PublishFolder => Configuration["publishDir"]?.AsString() ?? "public";

    /// <summary>Whether a template is there, or may be in a theme that is not in the work tree.</summary>
    public bool HasTemplate(string name) => Templates.Find(name) is not null;

    /// <summary>Whether the site makes a <c>_redirects</c> file by an output format of its own.</summary>
    public bool HasRedirectsFile => Configuration.Entries("outputFormats").Any(static entry => entry.Value.FindIgnoreCase("baseName")?.Value.AsString() == "_redirects");

    /// <summary>Whether pages of a first-level folder are written as <c>/a/b.html</c>.</summary>
    public bool IsUgly(string section) => isUgly || Array.IndexOf(uglySections, section) >= 0;

    /// <summary>Whether a kind of page (<c>section</c>, <c>taxonomy</c>, <c>RSS</c>, …) is written.</summary>
    public bool HasKind(string kind) =>
        !disabledKinds.Contains(kind) && !(kind == "taxonomy" && disabledKinds.Contains("taxonomyTerm"));

    private static List<HugoLanguage> ReadLanguages(HugoConfiguration configuration)
    {
        var main = (configuration["defaultContentLanguage"]?.AsString() ?? "en").ToLowerInvariant();
        var inFolder = configuration["defaultContentLanguageInSubdir"]?.AsBoolean() == true;
        var languages = new List<HugoLanguage>();
        foreach (var entry in configuration.Entries("languages"))
        {
            var code = entry.Key.ToLowerInvariant();
            if (entry.Value["disabled"]?.AsBoolean() == true || (configuration["disableLanguages"]?.ScalarsOrSelf() ?? []).Any(off => off.Text.Equals(code, StringComparison.OrdinalIgnoreCase)))
                continue;
            var isDefault = code == main;
            languages.Add(new HugoLanguage(code, isDefault && !inFolder ? "" : "/" + code, isDefault));
        }

        if (!languages.Exists(static language => language.IsDefault))
            languages.Insert(0, new HugoLanguage(main, inFolder ? "/" + main : "", true));
        languages.Sort(static (a, b) => a.IsDefault == b.IsDefault ? 0 : a.IsDefault ? -1 : 1);
        return languages;
    }

    /// <summary>Whether Goldmark's passthrough is on and brackets behind a backslash are among its delimiters; none are by default.</summary>
    private static bool ReadPassesBracketMath(HugoConfiguration configuration)
    {
        if (configuration["markup", "goldmark", "extensions", "passthrough"] is not { } passthrough || passthrough.FindIgnoreCase("enable")?.Value.AsBoolean() != true)
            return false;
        var delimiters = passthrough.FindIgnoreCase("delimiters")?.Value;
        return Kinds("block").Concat(Kinds("inline")).Any(static pair => pair.Items.FirstOrDefault()?.AsString() is @"\(" or @"\[");

        IEnumerable<DataNode> Kinds(string name) => delimiters?.FindIgnoreCase(name)?.Value.Items ?? [];
    }

    private static List<string> ReadTaxonomies(HugoConfiguration configuration)
    {
        if (configuration["taxonomies"] is null)
            return ["tags", "categories"];
        var plurals = new List<string>();
        foreach (var entry in configuration.Entries("taxonomies"))
        {
            if (entry.Value.AsString() is { Length: > 0 } plural)
                plurals.Add(plural.ToLowerInvariant());
        }

        return plurals;
    }
}
