using System.Text;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Docusaurus;

/// <summary>The posts of a blog and the pages that list them.</summary>
internal sealed class DocusaurusBlog(DocusaurusPlugin plugin, RouteCollector routes, Action<string, string, string, RouteKind> add, List<(string Path, string Relative)> posts, Func<string, Page?> findPage)
{
    /// <summary>Adds the routes.</summary>
    public void Add()
    {
        if (posts.Count == 0)
            return;
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, relative) in posts)
        {
            var header = findPage(path)?.FrontMatter;
            var slug = header?["slug"]?.AsString() is { Length: > 0 } own ? "/" + own.TrimStart('/') : SlugOf(relative);
            var url = UrlPath.SqueezeSlashes(plugin.Route + slug);
            if (header?["draft"]?.AsBoolean() == true)
            {
                routes.AddUnwritten(path, UnwrittenReason.Draft, "'draft: true'", url);
                continue;
            }

            add(path, url, header?["slug"] is null ? "its date and name" : "'slug' in its front matter", RouteKind.Page);
            foreach (var tag in header?["tags"]?.Items ?? [])
            {
                var permalink = tag["permalink"]?.AsString() ?? KebabCase(tag.AsString() ?? tag["label"]?.AsString() ?? "");
                if (permalink.Length > 0)
                    tags.Add(permalink.TrimStart('/'));
            }
        }

        add("", plugin.Route.Length == 0 ? "/" : plugin.Route, "the list of posts", RouteKind.Generated);
        add("", plugin.Route + "/archive", "the archive of the blog", RouteKind.Generated);
        foreach (var feed in (ReadOnlySpan<string>)["/rss.xml", "/atom.xml"])
            add("", plugin.Route + feed, "the feed of the blog", RouteKind.Generated);
        if (tags.Count > 0)
            add("", plugin.Route + "/tags", "the tags of the blog", RouteKind.Generated);
        foreach (var tag in tags)
            add("", $"{plugin.Route}/tags/{tag}", "a tag of a post", RouteKind.Generated);
    }

    /// <summary><c>2021-08-26-name.md</c>, <c>2021-08-26-name/index.md</c> and <c>2021/08/26/name.md</c> are <c>/2021/08/26/name</c>.</summary>
    private static string SlugOf(string relative)
    {
        var path = UrlPath.WithoutExtension(relative);
        if (path.EndsWith("/index", StringComparison.Ordinal))
            path = path[..^6];
        for (var at = 0; at + 8 <= path.Length; at++)
        {
            if ((at > 0 && path[at - 1] != '/') || DateLength(path.AsSpan(at)) is not (> 0 and var length))
                continue;
            var rest = path[(at + length)..].TrimStart('-', '/');
            return $"/{path.Substring(at, length).Replace('-', '/')}/{path[..at]}{rest}";
        }

        return "/" + path;
    }

    /// <summary>Length of a date at the beginning, or 0.</summary>
    private static int DateLength(ReadOnlySpan<char> text)
    {
        var at = Digits(text, 0, 4, 4);
        for (var part = 0; part < 2 && at > 0; part++)
            at = at < text.Length && text[at] is '-' or '/' ? Digits(text, at + 1, 1, 2) : 0;
        return at;
    }

    private static int Digits(ReadOnlySpan<char> text, int start, int least, int most)
    {
        var at = start;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
            at++;
        return at - start >= least ? at : 0;
    }

    private static string KebabCase(string label)
    {
        var result = new StringBuilder(label.Length);
        var hyphen = false;
        for (var i = 0; i < label.Length; i++)
        {
            var c = label[i];
            if (!char.IsLetterOrDigit(c))
            {
                hyphen = result.Length > 0 && c != '\'';
                continue;
            }

            var startsWord = i > 0 && ((char.IsUpper(c) && char.IsLower(label[i - 1])) || (char.IsDigit(c) && char.IsLetter(label[i - 1])) || (char.IsLetter(c) && char.IsDigit(label[i - 1])));
            if (hyphen || (startsWord && result.Length > 0))
                result.Append('-');
            hyphen = false;
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
