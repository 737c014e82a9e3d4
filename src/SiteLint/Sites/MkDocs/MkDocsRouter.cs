using SiteLint.Sites.Ids;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.MkDocs;

/// <summary>Gives the files of the docs folder their URLs. Seen in builds of MkDocs 1.4.2.</summary>
internal sealed class MkDocsRouter(MkDocsSettings settings, RouteCollector routes, Func<string, Page?> findPage)
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Adds every route.</summary>
    /// <param name="files">Every file of the site, relative to the tree's root, sorted.</param>
    public void Route(IReadOnlyList<string> files)
    {
        var docs = settings.DocsFolder + "/";
        foreach (var file in files)
        {
            if (settings.DocsFolder.Length == 0 || file.StartsWith(docs, StringComparison.Ordinal))
                known.Add(Below(file));
        }

        foreach (var file in files)
        {
            if (settings.DocsFolder.Length == 0 || file.StartsWith(docs, StringComparison.Ordinal))
                Add(file, Below(file));
            else if (settings.CustomFolder is { } custom && file.StartsWith(custom + "/", StringComparison.Ordinal))
                AddTheme(file, file[(custom.Length + 1)..]);
        }

        AddRedirects();
        foreach (var generated in (ReadOnlySpan<string>)["/404.html", "/sitemap.xml", "/sitemap.xml.gz"])
            AddOnce("", generated, RouteKind.Generated, "MkDocs writes it");
        if (settings["plugins"] is null || settings.HasPlugin("search"))
            AddOnce("", "/search/search_index.json", RouteKind.Generated, "the plug-in search");
    }

    /// <summary>Whether a file's extension is one that MkDocs renders.</summary>
    public static bool IsMarkdown(string path) => UrlPath.Extension(path).ToLowerInvariant() is ".md" or ".markdown" or ".mdown" or ".mkdn" or ".mkd";

    private string Below(string file) => settings.DocsFolder.Length == 0 ? file : file[(settings.DocsFolder.Length + 1)..];

    private void Add(string file, string below)
    {
        var wouldBe = IsMarkdown(below) ? UrlOf(below) : "/" + below;
        if (IsHidden(below) || settings.Excluded?.Decide(below, false) == true || IsExcludedFolder(below))
        {
            var isPattern = !IsHidden(below);
            routes.AddUnwritten(file, isPattern ? UnwrittenReason.Excluded : UnwrittenReason.Ignored, isPattern ? "'exclude_docs' has it" : "names that begin with a dot are left out", wouldBe);
        }
        else if (settings.Drafts?.Decide(below, false) == true)
        {
            routes.AddUnwritten(file, UnwrittenReason.Draft, "'draft_docs' has it", wouldBe);
        }
        else if (!IsMarkdown(below))
        {
            if (below is not (".nav.yml" or ".pages") && written.Add("/" + below))
                routes.AddAsset(file, "/" + below, "other files are copied");
        }
        else if (IsReadmeBesideIndex(below))
        {
            routes.AddUnwritten(file, UnwrittenReason.Ignored, "index.md stands beside it and wins", null);
        }
        else if (BlogUrl(file, below, out var isDraft) is { } blog)
        {
            if (isDraft)
                routes.AddUnwritten(file, UnwrittenReason.Draft, "'draft: true'", blog);
            else
                routes.Add(file, blog, null, RouteKind.Page, "the plug-in blog");
        }
        else
        {
            AddPage(file, below, wouldBe);
        }
    }

    private void AddPage(string file, string below, string url)
    {
        routes.Add(file, url, null, RouteKind.Page, "its path below the docs folder");
        if (settings.Languages.Count < 2 || url != UrlOf(below) || LanguageOf(below) != settings.Languages[0])
            return;

        // Where a translation is missing the plug-in i18n shows the default language's page.
        for (var i = 1; i < settings.Languages.Count; i++)
        {
            var language = settings.Languages[i];
            if (!known.Contains(Translated(below, language)))
                routes.Add(file, "/" + language + url, null, RouteKind.Page, "the plug-in i18n, for want of a translation");
        }
    }

    private string UrlOf(string below)
    {
        var prefix = "";
        if (settings.Languages.Count > 0)
        {
            var language = LanguageOf(below);
            if (language != settings.Languages[0])
                prefix = "/" + language;
            below = WithoutLanguage(below, language);
        }

        var path = UrlPath.WithoutExtension(below);
        var name = UrlPath.Name(path);
        if (name is "index" or "README")
        {
            var folder = UrlPath.Folder(path);
            var url = prefix + (folder.Length == 0 ? "/" : $"/{folder}/");
            return settings.UsesFolders ? url : url + "index.html";
        }

        return settings.UsesFolders ? $"{prefix}/{path}/" : $"{prefix}/{path}.html";
    }

    private string LanguageOf(string below)
    {
        foreach (var language in settings.Languages)
        {
            if (settings.LanguagesAreFolders ? below.StartsWith(language + "/", StringComparison.Ordinal) : UrlPath.WithoutExtension(below).EndsWith("." + language, StringComparison.Ordinal))
                return language;
        }

        return settings.Languages[0];
    }

    private string WithoutLanguage(string below, string language)
    {
        if (settings.LanguagesAreFolders)
            return below.StartsWith(language + "/", StringComparison.Ordinal) ? below[(language.Length + 1)..] : below;
        var stem = UrlPath.WithoutExtension(below);
        return stem.EndsWith("." + language, StringComparison.Ordinal) ? stem[..^(language.Length + 1)] + UrlPath.Extension(below) : below;
    }

    private string Translated(string below, string language)
    {
        var plain = WithoutLanguage(below, settings.Languages[0]);
        return settings.LanguagesAreFolders ? language + "/" + plain : UrlPath.WithoutExtension(plain) + "." + language + UrlPath.Extension(plain);
    }

    private bool IsReadmeBesideIndex(string below)
    {
        if (UrlPath.WithoutExtension(UrlPath.Name(below)) != "README")
            return false;
        return known.Contains(UrlPath.Join(UrlPath.Folder(below), "index.md"));
    }

    private static bool IsHidden(string below) => below[0] == '.' || below.Contains("/.", StringComparison.Ordinal);

    private bool IsExcludedFolder(string below)
    {
        if (settings.Excluded is null)
            return false;
        for (var folder = UrlPath.Folder(below); folder.Length > 0; folder = UrlPath.Folder(folder))
        {
            if (settings.Excluded.Decide(folder, true) == true)
                return true;
        }

        return false;
    }

    /// <summary>The address of a post of Material's blog; null for other pages.</summary>
    private string? BlogUrl(string file, string below, out bool isDraft)
    {
        isDraft = false;
        if (!settings.HasPlugin("blog"))
            return null;
        var options = settings.Plugin("blog");
        var blog = options?["blog_dir"]?.AsString()?.Trim('/') ?? "blog";
        var posts = (options?["post_dir"]?.AsString() ?? "{blog}/posts").Replace("{blog}", blog, StringComparison.Ordinal).Trim('/');
        if (blog == ".")
            posts = posts.Replace("./", "", StringComparison.Ordinal);
        if (!below.StartsWith(posts + "/", StringComparison.Ordinal) || findPage(file) is not { } page)
            return null;
        var header = page.FrontMatter;
        isDraft = header?["draft"]?.AsBoolean() == true;
        var date = (header?["date"]?["created"] ?? header?["date"])?.Value switch
        {
            DateTimeOffset moment => moment.DateTime,
            DateTime moment => moment,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            _ => (DateTime?)null,
        };
        if (date is null)
            return null;
        var title = header?["title"]?.AsString() ?? page.Headings.FirstOrDefault(static heading => heading.Level == 1)?.Text ?? UrlPath.WithoutExtension(UrlPath.Name(below));
        var slug = header?["slug"]?.AsString() ?? new PythonMarkdownIds(PythonSlugStyle.Pymdownx).Next(new Heading { Level = 1, Text = title, RawText = title, Span = default }) ?? "";
        var format = options?["post_url_format"]?.AsString() ?? "{date}/{slug}";
        var dateFormat = (options?["post_url_date_format"]?.AsString() ?? "yyyy/MM/dd").Replace("/", "'/'", StringComparison.Ordinal);
        var path = format.Replace("{date}", date.Value.ToString(dateFormat, System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{slug}", slug, StringComparison.Ordinal)
            .Replace("{file}", UrlPath.WithoutExtension(UrlPath.Name(below)), StringComparison.Ordinal)
            .Replace("{categories}", "", StringComparison.Ordinal);
        var url = UrlPath.SqueezeSlashes($"/{(blog == "." ? "" : blog)}/{path}");
        return settings.UsesFolders ? url.TrimEnd('/') + "/" : url.TrimEnd('/') + ".html";
    }

    private void AddRedirects()
    {
        foreach (var entry in settings.Plugin("redirects")?["redirect_maps"]?.Entries ?? [])
        {
            if (entry.Value.AsString() is { } target)
                routes.Add("", UrlOf(entry.Key), null, RouteKind.Redirect, "the plug-in redirects", target);
        }
    }

    private void AddTheme(string file, string below)
    {
        if (!below.EndsWith(".html", StringComparison.Ordinal) && !below.EndsWith(".py", StringComparison.Ordinal) && !IsHidden(below) && written.Add("/" + below))
            routes.AddAsset(file, "/" + below, "a file of the theme's custom folder");
    }

    private void AddOnce(string source, string output, RouteKind kind, string because)
    {
        if (written.Add(output))
            routes.Add(source, output, output, kind, because);
    }
}
