using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll.Liquid;

/// <summary>Values of <c>site.</c> and <c>page.</c> that are known from the sources.</summary>
internal sealed class LiquidVariables(JekyllSite site)
{
    private readonly LiquidAssignments assignments = new(site.Tree);

    /// <summary>The text of a variable; null where it is not known.</summary>
    /// <param name="name">The dotted name.</param>
    /// <param name="page">The page it stands on.</param>
    public string? Find(string name, Page page)
    {
        if (!IsName(name))
            return null;
        if (!name.Contains('.'))
            return assignments.Find(name, page);
        if (name.StartsWith("site.data.", StringComparison.Ordinal))
            return FindData(name["site.data.".Length..]);
        if (name.StartsWith("site.", StringComparison.Ordinal))
            return FindSetting(name["site.".Length..]);
        if (name.StartsWith("page.", StringComparison.Ordinal) && page.Kind is SourceKind.Markdown or SourceKind.Html)
            return FindPageValue(name["page.".Length..], page);
        return null;
    }

    private string? FindSetting(string name)
    {
        switch (name)
        {
            case "baseurl":
                return site.Settings.BaseUrl;
            case "url":
                return site.Settings.Origin ?? (site.Settings["url"] is null ? "" : null);
            case "time" or "posts" or "pages" or "static_files" or "documents" or "collections" or "related_posts" or "html_pages" or "tags" or "categories":
                return null;
        }

        if (name.StartsWith("github", StringComparison.Ordinal) || site.Settings.Collections.ContainsKey(name))
            return null;
        return Text(Walk(site.Settings.Root, name));
    }

    private string? FindPageValue(string name, Page page)
    {
        if (name is "url")
            return site.RouteTable.OfSource(page.Path) is [var route, ..] ? route.Url : null;
        if (name is "content" or "excerpt" or "date" or "id" or "previous" or "next" or "categories" or "tags" or "path" or "dir" or "name" or "collection" or "relative_path")
            return null;
        var dot = name.IndexOf('.');
        var key = dot < 0 ? name : name[..dot];
        var value = site.DataOf(page)[key];
        return Text(dot < 0 ? value : Walk(value, name[(dot + 1)..]));
    }

    private string? FindData(string name)
    {
        var dot = name.IndexOf('.');
        var file = dot < 0 ? name : name[..dot];
        foreach (var extension in (ReadOnlySpan<string>)[".yml", ".yaml", ".json"])
        {
            var path = UrlPath.Join(UrlPath.Join(site.Settings.Source, site.Settings.DataFolder), file + extension);
            if (site.FindPage(path)?.Data?.Root is { } root)
                return dot < 0 ? null : Text(Walk(root, name[(dot + 1)..]));
        }

        return null;
    }

    private static DataNode? Walk(DataNode? node, string path)
    {
        foreach (var key in path.Split('.'))
        {
            if (node is not { IsMapping: true })
                return null;
            node = node[key];
        }

        return node;
    }

    private static string? Text(DataNode? node)
    {
        if (node is not { IsScalar: true })
            return null;
        return node.Kind == DataKind.Null ? "" : node.Text;
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-'))
                return false;
        }

        return name.Length > 0;
    }
}
