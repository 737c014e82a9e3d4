using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>What the templates of a site and its themes do, as far as a look at their text tells.</summary>
internal sealed class HugoTemplates
{
    private static readonly string[] EmbeddedShortcodes =
        ["figure", "gist", "highlight", "instagram", "instagram_simple", "param", "qr", "ref", "relref", "tweet", "twitter", "twitter_simple", "x", "x_simple", "vimeo", "vimeo_simple", "youtube", "details", "comment"];

    private readonly SourceTree tree;
    private readonly string[] folders;
    private readonly Dictionary<string, HugoShortcode> shortcodes = new(StringComparer.Ordinal);
    private readonly Lock shortcodesLock = new();
    private HashSet<string>? codeShortcodes;
    private HugoLayoutIds? layoutIds;

    /// <summary>Looks into the layouts of a site and its themes.</summary>
    public HugoTemplates(SourceTree tree, string root, HugoComponents components, string layoutFolder)
    {
        this.tree = tree;
        folders = [UrlPath.Join(root, layoutFolder), .. components.Folders.Select(static folder => folder + "/layouts")];
        HasLinkHook = Find("_default/_markup/render-link.html", "_markup/render-link.html") is not null;
        HasImageHook = Find("_default/_markup/render-image.html", "_markup/render-image.html") is not null;
        HasHeadingHook = Find("_default/_markup/render-heading.html", "_markup/render-heading.html") is { } hook && Read(hook) is { } text && DropsIds(text);
    }

    /// <summary>Whether links of Markdown go through a template.</summary>
    public bool HasLinkHook { get; }

    /// <summary>Whether pictures of Markdown go through a template.</summary>
    public bool HasImageHook { get; }

    /// <summary>Whether headings go through a template that does not use their ids.</summary>
    public bool HasHeadingHook { get; }

    /// <summary>Shortcodes whose content is shown as code.</summary>
    public IReadOnlySet<string> CodeShortcodes => codeShortcodes ??= FindCode();

    /// <summary>Why a layout may make an id; null where none does.</summary>
    /// <param name="type">The page's type, which names a folder of layouts.</param>
    /// <param name="id">The id.</param>
    public string? MayMakeId(string type, string id)
    {
        if (id == "TableOfContents")
            return "the table of contents that layouts place";
        lock (shortcodesLock)
            layoutIds ??= HugoLayoutIds.Read(tree, folders);
        return layoutIds.Explain(type, id);
    }

    /// <summary>The first of some templates that exists, or null.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var folder in folders)
        {
            foreach (var name in names)
            {
                var path = folder + "/" + name;
                if (tree.Find(path) is not null || tree.ExistsAnywhere(path))
                    return path;
            }
        }

        return null;
    }

    /// <summary>What is known of a shortcode.</summary>
    public HugoShortcode Shortcode(string name)
    {
        lock (shortcodesLock)
        {
            if (!shortcodes.TryGetValue(name, out var known))
                shortcodes[name] = known = Inspect(name);
            return known;
        }
    }

    /// <summary>Whether a template writes headings of its own without their id, which stands among the attributes too.</summary>
    private static bool DropsIds(string hook) =>
        hook.Contains("<h", StringComparison.Ordinal) && !hook.Contains(".Anchor", StringComparison.Ordinal) && !hook.Contains(".Attributes", StringComparison.Ordinal)
        && !hook.Contains("partial ", StringComparison.Ordinal) && !hook.Contains("template ", StringComparison.Ordinal) && !hook.Contains("partialCached ", StringComparison.Ordinal);

    private HugoShortcode Inspect(string name)
    {
        var path = Find($"shortcodes/{name}.html", $"_shortcodes/{name}.html", $"shortcodes/{name}.md", $"_shortcodes/{name}.md");
        if (path is null)
            return Array.IndexOf(EmbeddedShortcodes, name) >= 0 ? HugoShortcode.Harmless : HugoShortcode.Unknown;
        return Read(path) is { } text ? HugoShortcode.Inspect(text) : HugoShortcode.Unknown;
    }

    private HashSet<string> FindCode()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in tree.Entries)
        {
            var at = entry.Path.IndexOf("shortcodes/", StringComparison.Ordinal);
            if (at < 0 || !entry.Path.EndsWith(".html", StringComparison.Ordinal) || !folders.Any(folder => entry.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
                continue;
            var name = entry.Path[(at + 11)..^5];
            if (Shortcode(name).IsCode)
                names.Add(name);
        }

        return names;
    }

    private string? Read(string path) => TextFiles.Read(tree, path, 1 << 20);
}
