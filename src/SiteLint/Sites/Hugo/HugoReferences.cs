using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>Finds the page that <c>ref</c>, <c>relref</c>, <c>pageRef</c> and render hooks name.</summary>
internal sealed class HugoReferences
{
    private readonly Dictionary<string, HugoPage> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HugoPage?> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HugoPage> byPath = new(StringComparer.Ordinal);

    /// <summary>Indexes the pages.</summary>
    public HugoReferences(HugoContent content)
    {
        foreach (var page in content.Pages)
        {
            byPath[page.Path] = page;
            byKey.TryAdd(page.Language.Code + Fold(page.Key), page);
            var name = page.Language.Code + "\n" + Fold(page.Name);
            byName[name] = byName.TryGetValue(name, out _) ? null : page;
        }
    }

    /// <summary>What the router knows of a page, or null.</summary>
    public HugoPage? Of(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The page that a reference names; null where there is none.</summary>
    /// <param name="reference">The path as written, without fragment and query.</param>
    /// <param name="from">The page it stands on, or null.</param>
    /// <param name="language">The language to look in.</param>
    /// <param name="isAmbiguous">Whether several pages have the bare name.</param>
    public HugoPage? Find(string reference, HugoPage? from, string language, out bool isAmbiguous)
    {
        isAmbiguous = false;
        var path = WithoutExtension(reference.Trim());
        if (path.StartsWith('/'))
            return Get(language, UrlPath.RemoveDots(path));
        if (from is not null)
        {
            var folder = "/" + from.Folder;
            if (Get(language, UrlPath.RemoveDots(folder.TrimEnd('/') + "/" + path)) is { } near)
                return near;
            if (from.Kind != HugoKind.Single && Get(language, UrlPath.RemoveDots(UrlPath.Folder(folder) + "/" + path)) is { } beside)
                return beside;
        }

        if (Get(language, UrlPath.RemoveDots("/" + path)) is { } fromRoot)
            return fromRoot;
        if (path.Contains('/'))
            return null;
        var found = byName.TryGetValue(language + "\n" + Fold(path), out var page);
        isAmbiguous = found && page is null;
        return page;
    }

    private HugoPage? Get(string language, string path)
    {
        var key = Fold(path.Length > 1 ? path.TrimEnd('/') : path);
        return byKey.GetValueOrDefault(language + (key.Length == 0 ? "/" : key));
    }

    /// <summary>Paths have no case, and a blank is a hyphen.</summary>
    private static string Fold(string path) => path.Replace(' ', '-').ToLowerInvariant();

    private static string WithoutExtension(string path)
    {
        if (HugoContent.IsPageFile(path))
            path = UrlPath.WithoutExtension(path);
        foreach (var name in (ReadOnlySpan<string>)["/_index", "/index"])
        {
            if (path.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return path[..^name.Length] is { Length: > 0 } folder ? folder : "/";
        }

        return path is "_index" or "index" ? "." : path;
    }
}
