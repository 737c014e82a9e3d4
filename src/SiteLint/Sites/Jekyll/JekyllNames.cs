using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Names that a Jekyll site knows: layouts, includes, categories, tags, authors, bibliography keys, data files.</summary>
internal sealed class JekyllNames
{
    private readonly JekyllSite site;
    private readonly Dictionary<string, string> layouts = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, IReadOnlyCollection<string>>> all;
    private readonly Lazy<IReadOnlyCollection<string>> keys;

    /// <summary>Gathers the names of a site whose pages are known.</summary>
    public JekyllNames(JekyllSite site)
    {
        this.site = site;
        var folder = UrlPath.Join(site.Settings.Source, site.Settings.LayoutsFolder) + "/";
        foreach (var file in site.Files)
        {
            if (file.StartsWith(folder, StringComparison.Ordinal))
                layouts[UrlPath.WithoutExtension(file[folder.Length..])] = file;
        }

        keys = new Lazy<IReadOnlyCollection<string>>(ReadKeys);
        all = new Lazy<Dictionary<string, IReadOnlyCollection<string>>>(Gather);
    }

    /// <summary>Keys of the entries of every bibliography.</summary>
    public IReadOnlyCollection<string> BibliographyKeys => keys.Value;

    /// <summary>The file of a layout, or null.</summary>
    public string? FindLayout(string name) => layouts.GetValueOrDefault(name) ?? layouts.GetValueOrDefault(UrlPath.WithoutExtension(name));

    /// <summary>The names of a kind; empty where the kind is not known.</summary>
    public IReadOnlyCollection<string> Get(string kind) => all.Value.GetValueOrDefault(kind) ?? [];

    private Dictionary<string, IReadOnlyCollection<string>> Gather()
    {
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        var categories = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var post in site.Posts)
        {
            tags.UnionWith(post.Tags);
            categories.UnionWith(post.Categories);
        }

        return new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal)
        {
            // A theme's own layouts are not here; a name that is not among these may still exist there.
            ["layouts"] = site.Settings.Theme is null ? [.. layouts.Keys] : [],
            ["includes"] = Below(site.Settings.IncludesFolder),
            ["data"] = Below(site.Settings.DataFolder),
            ["collections"] = [.. site.Settings.Collections.Keys],
            ["tags"] = tags,
            ["categories"] = categories,
            ["authors"] = Authors(),
            ["bibliography-keys"] = BibliographyKeys,
        };
    }

    private List<string> Below(string folder)
    {
        var prefix = UrlPath.Join(site.Settings.Source, folder) + "/";
        var result = new List<string>();
        foreach (var file in site.Files)
        {
            if (file.StartsWith(prefix, StringComparison.Ordinal))
                result.Add(file[prefix.Length..]);
        }

        return result;
    }

    private IReadOnlyCollection<string> Authors()
    {
        foreach (var extension in (ReadOnlySpan<string>)[".yml", ".yaml", ".json"])
        {
            var path = UrlPath.Join(site.Settings.Source, site.Settings.DataFolder + "/authors" + extension);
            if (site.FindPage(path)?.Data?.Root is { IsMapping: true } root)
                return [.. root.Entries.Select(static entry => entry.Key)];
        }

        return [];
    }

    private IReadOnlyCollection<string> ReadKeys()
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.Kind != SourceKind.BibTeX || page.Data?.Root is not { } root)
                continue;
            foreach (var entry in root.Items)
            {
                if (entry["key"]?.AsString() is { } key)
                    result.Add(key);
            }
        }

        return result;
    }
}
