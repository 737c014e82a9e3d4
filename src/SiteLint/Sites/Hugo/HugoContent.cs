using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>The content of a site, sorted into pages, resources of bundles and files that are copied.</summary>
internal sealed class HugoContent
{
    private static readonly string[] PageExtensions = [".md", ".markdown", ".mdown", ".html", ".htm", ".org", ".adoc", ".asciidoc", ".ad", ".rst", ".pandoc", ".pdc"];

    private readonly HugoSettings settings;
    private readonly Dictionary<string, string> languageCodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> leaves = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Sorts the files of a site.</summary>
    public HugoContent(HugoSettings settings, IEnumerable<string> files, Func<string, Page?> findPage)
    {
        this.settings = settings;
        foreach (var language in settings.Languages)
            languageCodes[language.Code] = language.Code;

        var entries = new List<(string Path, string Relative, HugoMount Mount)>();
        foreach (var file in files)
        {
            if (HugoMounts.Find(settings.Mounts.Content, file, out var relative) is not { } mount)
                continue;
            entries.Add((file, relative, mount));
            known.Add(relative);
            if (IsPageFile(relative) && NameOf(relative, out _) == "index")
                leaves.Add(UrlPath.Folder(relative));
        }

        foreach (var (path, relative, mount) in entries)
            Add(path, relative, mount, findPage(path));
        PassDown();
    }

    /// <summary>The pages.</summary>
    public List<HugoPage> Pages { get; } = [];

    /// <summary>Files of leaf bundles: the path, the bundle's folder, the path in it.</summary>
    public List<(string Path, string Bundle, string Inside)> Resources { get; } = [];

    /// <summary>Other files: the path, the path in the content tree, the language.</summary>
    public List<(string Path, string Relative, HugoLanguage Language)> Copied { get; } = [];

    /// <summary>Translations into a language that the configuration does not name.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>Whether a file's extension is that of a page.</summary>
    public static bool IsPageFile(string path) => Array.IndexOf(PageExtensions, UrlPath.Extension(path).ToLowerInvariant()) >= 0;

    private void Add(string path, string relative, HugoMount mount, Page? page)
    {
        var name = NameOf(relative, out var code);
        if (IsOfUnknownLanguage(relative, name))
        {
            Foreign.Add(path);
            return;
        }

        var language = Language(code ?? mount.Language);
        var folder = UrlPath.Folder(relative);
        var bundle = BundleOf(folder);
        var isPage = IsPageFile(relative) && !(page is { Kind: SourceKind.Html, FrontMatter: null });
        if (bundle is not null && !(isPage && name == "index" && folder == bundle))
        {
            Resources.Add((path, bundle, bundle.Length == 0 ? relative : relative[(bundle.Length + 1)..]));
            return;
        }

        if (!isPage)
        {
            if (!UrlPath.Name(relative).StartsWith('.'))
                Copied.Add((path, relative, language));
            return;
        }

        var kind = name switch { "_index" => HugoKind.Branch, "index" => HugoKind.Leaf, _ => HugoKind.Single };
        Pages.Add(new HugoPage
        {
            Path = path,
            Folder = folder,
            Name = kind == HugoKind.Single ? name : UrlPath.Name(folder),
            FileName = name,
            Language = language,
            Kind = kind,
            Page = page,
        });
    }

    /// <summary><c>about.fr.md</c> beside <c>about.md</c> is a translation even where French is not configured.</summary>
    private bool IsOfUnknownLanguage(string relative, string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && name.Length - dot == 3 && char.IsAsciiLetterLower(name[dot + 1]) && char.IsAsciiLetterLower(name[dot + 2]) && IsPageFile(relative)
            && known.Contains(UrlPath.Join(UrlPath.Folder(relative), name[..dot] + UrlPath.Extension(relative)));
    }

    /// <summary>The nearest leaf bundle at or above a folder, or null.</summary>
    private string? BundleOf(string folder)
    {
        string? found = null;
        while (true)
        {
            if (leaves.Contains(folder))
                found = folder;
            if (folder.Length == 0)
                return found;
            folder = UrlPath.Folder(folder);
        }
    }

    private string NameOf(string relative, out string? language)
    {
        var name = UrlPath.WithoutExtension(UrlPath.Name(relative));
        language = null;
        var dot = name.LastIndexOf('.');
        if (dot > 0 && settings.IsMultilingual && languageCodes.TryGetValue(name[(dot + 1)..].ToLowerInvariant(), out language))
            return name[..dot];
        return name;
    }

    private HugoLanguage Language(string? code)
    {
        foreach (var language in settings.Languages)
        {
            if (language.Code == code)
                return language;
        }

        return settings.DefaultLanguage;
    }

    /// <summary>Gives every page its header with what the sections above it pass down.</summary>
    private void PassDown()
    {
        var cascades = new Dictionary<(string, string), DataNode>();
        foreach (var page in Pages)
        {
            if (page.Kind == HugoKind.Branch && page.Page?.FrontMatter?.Root?.FindIgnoreCase("cascade")?.Value is { } cascade)
                cascades[(page.Language.Code, page.Folder)] = cascade;
        }

        var common = settings.Configuration["cascade"];
        foreach (var page in Pages)
        {
            var inherited = cascades.Count == 0 && common is null ? [] : Inherited(page, cascades, common);
            page.Header = new HugoHeader(page.Page?.FrontMatter?.Root, inherited);
        }
    }

    private static List<DataNode> Inherited(HugoPage page, Dictionary<(string, string), DataNode> cascades, DataNode? common)
    {
        var maps = new List<DataNode>();
        for (var folder = page.Folder; ; folder = UrlPath.Folder(folder))
        {
            if (cascades.TryGetValue((page.Language.Code, folder), out var cascade))
                HugoCascade.Collect(cascade, page, maps);
            if (folder.Length == 0)
                break;
        }

        if (common is not null)
            HugoCascade.Collect(common, page, maps);
        return maps;
    }
}
