namespace SiteLint.Sites.Hugo;

/// <summary>A format that a page is written in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FileName">Name of the file that is written: <c>index.html</c>, <c>index.xml</c>, <c>_redirects</c>.</param>
/// <param name="Folder">A folder in front of the page's path; empty for most.</param>
internal sealed record HugoOutputFormat(string Name, string FileName, string Folder)
{
    /// <summary>Whether it is the page itself.</summary>
    public bool IsHtml => FileName == "index.html" && Folder.Length == 0;
}

/// <summary>Which formats each kind of page is written in.</summary>
internal sealed class HugoOutputs(HugoSettings settings)
{
    private static readonly HugoOutputFormat Html = new("html", "index.html", "");
    private static readonly HugoOutputFormat Rss = new("rss", "index.xml", "");
    private readonly Dictionary<string, HugoOutputFormat?> formats = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HugoOutputFormat[]> kinds = new(StringComparer.Ordinal);

    /// <summary>The formats of a kind (<c>home</c>, <c>section</c>, <c>taxonomy</c>, <c>term</c>, <c>page</c>).</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="own">The page's own <c>outputs</c>, or null.</param>
    public IReadOnlyList<HugoOutputFormat> Of(string kind, DataNode? own)
    {
        if (own is { IsSequence: true })
            return Read(own);
        if (kinds.TryGetValue(kind, out var known))
            return known;
        var configured = settings.Configuration["outputs", kind];
        known = configured is { IsSequence: true } ? Read(configured) : kind == "page" ? [Html] : [Html, Rss];
        if (!settings.HasKind("RSS"))
            known = [.. known.Where(static format => format.Name != "rss")];
        return kinds[kind] = known;
    }

    private HugoOutputFormat[] Read(DataNode list)
    {
        var result = new List<HugoOutputFormat>();
        foreach (var item in list.Items)
        {
            if (item.AsString() is { } name && Find(name) is { } format)
                result.Add(format);
        }

        return [.. result];
    }

    private HugoOutputFormat? Find(string name)
    {
        if (formats.TryGetValue(name, out var known))
            return known;
        var lower = name.ToLowerInvariant();
        var configured = settings.Configuration["outputFormats", name];
        var (baseName, extension, folder) = lower switch
        {
            "html" => ("index", ".html", ""),
            "rss" => ("index", ".xml", ""),
            "amp" => ("index", ".html", "amp"),
            "json" => ("index", ".json", ""),
            "css" => ("styles", ".css", ""),
            "csv" => ("index", ".csv", ""),
            "calendar" => ("index", ".ics", ""),
            "markdown" => ("index", ".md", ""),
            "robots" => ("robots", ".txt", ""),
            "sitemap" => ("sitemap", ".xml", ""),
            "webappmanifest" => ("manifest", ".webmanifest", ""),
            _ => ("index", "", ""),
        };
        if (configured is { IsMapping: true })
        {
            baseName = configured.FindIgnoreCase("baseName")?.Value.AsString() ?? baseName;
            folder = configured.FindIgnoreCase("path")?.Value.AsString()?.Trim('/') ?? folder;
            if (configured.FindIgnoreCase("mediaType")?.Value.AsString() is { } media)
                extension = ExtensionOf(media);
        }
        else if (extension.Length == 0)
        {
            return formats[name] = null;
        }

        return formats[name] = lower == "html" && configured is null ? Html : lower == "rss" && configured is null ? Rss : new HugoOutputFormat(lower, baseName + extension, folder);
    }

    private string ExtensionOf(string media)
    {
        if (settings.Configuration["mediaTypes", media] is { IsMapping: true } own)
        {
            var delimiter = own.FindIgnoreCase("delimiter")?.Value.AsString() ?? (own.FindIgnoreCase("delimiter") is null ? "." : "");
            var suffix = own.FindIgnoreCase("suffixes")?.Value.ScalarsOrSelf().FirstOrDefault()?.Text ?? "";
            return suffix.Length == 0 ? "" : delimiter + suffix;
        }

        return media.ToLowerInvariant() switch
        {
            "text/html" => ".html",
            "text/plain" => ".txt",
            "application/json" or "application/feed+json" => ".json",
            "text/css" => ".css",
            "text/csv" => ".csv",
            "text/calendar" => ".ics",
            "text/markdown" => ".md",
            "text/javascript" or "application/javascript" => ".js",
            "application/manifest+json" => ".webmanifest",
            _ => ".xml",
        };
    }
}
