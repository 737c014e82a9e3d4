using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Says why a URL without a source may be there all the same.</summary>
internal sealed class JekyllExistence
{
    private static readonly string[] PageMakers =
    [
        "jekyll-tagging", "jekyll-category-pages", "jekyll-datapage-generator", "jekyll-multiple-languages-plugin", "jekyll-polyglot", "jekyll-auto-authors",
        "jekyll-picture-tag", "jekyll-assets", "jekyll-tagories", "jekyll-auto-image", "jekyll-postfiles", "jekyll-get-json", "jekyll-contentful", "jekyll-webmention_io",
    ];

    private readonly JekyllSite site;
    private readonly Lazy<List<Plugin>> plugins;
    private readonly Lazy<string?> anchorMaker;

    /// <summary>Creates the judge of a site.</summary>
    public JekyllExistence(JekyllSite site)
    {
        this.site = site;
        plugins = new Lazy<List<Plugin>>(ReadPlugins);
        anchorMaker = new Lazy<string?>(FindAnchorMaker);
    }

    /// <summary>The reason, or null where the URL cannot be there.</summary>
    public string? Explain(string path)
    {
        var settings = site.Settings;
        var below = path.TrimStart('/');
        foreach (var kept in settings.KeepFiles)
        {
            if (kept.Length > 0 && below.StartsWith(kept.Trim('/'), StringComparison.Ordinal))
                return $"'keep_files: {kept}' keeps what an earlier build left";
        }

        var file = UrlPath.Join(settings.Source, below);
        if (below.Length > 0 && !below.EndsWith('/') && site.Tree.ExistsAnywhere(file) && !site.FileExists(file))
            return "the file exists, but git ignores it or its folder is not read";
        if (IsResized(below))
            return "jekyll-imagemagick makes it of the picture beside it";
        if (settings.Theme is { } theme && below.StartsWith("assets/", StringComparison.Ordinal))
            return $"the theme '{theme}' may bring it";
        var scholar = settings["scholar"];
        if (scholar is not null && below.StartsWith((scholar["details_dir"]?.AsString() ?? "bibliography").Trim('/') + "/", StringComparison.Ordinal))
            return "jekyll-scholar may make a page of details";
        if (settings.MayBeClassicPages && settings.Plugins.Count == 0 && IsReadmeIndex(below))
            return "GitHub Pages makes an index of README.md";
        return UrlPath.Extension(below) is "" or ".html" or ".xml" or ".json" || below.Length == 0 ? FindPageMaker(below) : null;
    }

    /// <summary>A size of a picture that al-folio's build makes.</summary>
    private bool IsResized(string path)
    {
        if (!path.EndsWith(".webp", StringComparison.Ordinal))
            return false;
        var stem = path[..^5];
        var dash = stem.LastIndexOf('-');
        if (dash <= 0 || stem.Length - dash - 1 is < 2 or > 4)
            return false;
        foreach (var c in stem.AsSpan(dash + 1))
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        var source = UrlPath.Join(site.Settings.Source, stem[..dash]);
        foreach (var extension in (ReadOnlySpan<string>)[".jpg", ".jpeg", ".png", ".tiff", ".gif", ".JPG", ".PNG"])
        {
            if (site.FileExists(source + extension))
                return true;
        }

        return false;
    }

    private bool IsReadmeIndex(string path)
    {
        var folder = UrlPath.Join(site.Settings.Source, path.TrimEnd('/'));
        return site.FileExists(UrlPath.Join(folder, "README.md")) || (path.EndsWith(".html", StringComparison.Ordinal) && site.FileExists(UrlPath.Join(site.Settings.Source, path[..^5] + ".md")));
    }

    /// <summary>Why pages may have anchors that their sources do not show: a plug-in of the site's own that writes into pages; or null.</summary>
    public string? AnchorMaker => anchorMaker.Value;

    private string? FindPageMaker(string path)
    {
        foreach (var plugin in PageMakers)
        {
            if (site.Settings.Plugins.Contains(plugin))
                return $"the plug-in '{plugin}' may make it";
        }

        // What a plug-in makes lies in a folder that it names.
        var end = path.IndexOf('/');
        var first = end < 0 ? UrlPath.WithoutExtension(path) : path[..end];
        foreach (var plugin in plugins.Value)
        {
            var makes = plugin.Text.Contains("PageWithoutAFile", StringComparison.Ordinal) || plugin.Text.Contains("< Page", StringComparison.Ordinal)
                || plugin.Text.Contains("< Jekyll::Page", StringComparison.Ordinal) || plugin.Text.Contains("StaticFile.new", StringComparison.Ordinal);
            if (makes && first.Length > 0 && (plugin.Text.Contains(first, StringComparison.Ordinal) || NamesFolder(plugin.Text, path)))
                return $"the plug-in '{plugin.Path}' may make it";
        }

        return null;
    }

    /// <summary>Whether a plug-in's text has a folder of the path as a string of its own, with nothing but years, months and pages below it.</summary>
    private static bool NamesFolder(string text, string path)
    {
        var segments = path.TrimEnd('/').Split('/');
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            var segment = segments[i];
            if (segment.Length >= 3 && (text.Contains('"' + segment + '"', StringComparison.Ordinal) || text.Contains('\'' + segment + '\'', StringComparison.Ordinal)))
                return true;
            if (segment != "index.html" && !int.TryParse(segment, System.Globalization.NumberStyles.None, null, out _))
                return false;
        }

        return false;
    }

    private string? FindAnchorMaker()
    {
        foreach (var plugin in plugins.Value)
        {
            var overrides = plugin.Text.Contains("Kramdown", StringComparison.Ordinal) || plugin.Text.Contains("< Converter", StringComparison.Ordinal) || plugin.Text.Contains("Jekyll::Converter", StringComparison.Ordinal);
            if (plugin.Text.Contains("Hooks.register", StringComparison.Ordinal) || (overrides && ((plugin.Text.Contains("'id'] =", StringComparison.Ordinal) && !plugin.Text.Contains("'id'] = generate_id(", StringComparison.Ordinal)) || plugin.Text.Contains("def generate_id", StringComparison.Ordinal) || plugin.Text.Contains("def convert(", StringComparison.Ordinal))))
                return $"the plug-in '{plugin.Path}' may write some";
        }

        return null;
    }

    private List<Plugin> ReadPlugins()
    {
        var folder = UrlPath.Join(site.Settings.Source, "_plugins/");
        var result = new List<Plugin>();
        foreach (var entry in site.Tree.Entries)
        {
            if (entry.Path.StartsWith(folder, StringComparison.Ordinal) && entry.Path.EndsWith(".rb", StringComparison.Ordinal) && TextFiles.Read(site.Tree, entry.Path) is { } text)
                result.Add(new Plugin(entry.Path, text));
        }

        return result;
    }

    private sealed record Plugin(string Path, string Text);
}
