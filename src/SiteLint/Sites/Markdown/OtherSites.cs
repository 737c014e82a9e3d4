using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Markdown;

/// <summary>
/// What may answer a link of a page that belongs to none of the sites of its repository: a page that another tool
/// publishes, a translation that is laid over a site, the forge.
/// </summary>
internal static class OtherSites
{
    /// <summary>Why a destination that is not in the repository may be there all the same, or null.</summary>
    public static string? Explain(MarkdownSite site, ParsedTarget target, Page page)
    {
        if (target.Path.Length == 0)
            return null;
        if (target.Kind == TargetKind.Absolute)
        {
            var isForForge = !page.Path.Contains('/') || page.Path.StartsWith(".github/", StringComparison.Ordinal);
            return site.Detected.Neighbours.Count > 0 && !isForForge && !Exists(site, UrlPath.Join(site.Root, target.DecodedPath.TrimStart('/')))
                ? "the page belongs to no site of the repository, so the root it is published under is not known"
                : null;
        }

        if (target.Kind != TargetKind.Relative || UrlPath.JoinInTree(UrlPath.Folder(page.Path), target.DecodedPath) is not { } path || Exists(site, path))
            return null;
        if (path.Contains("tree/HEAD/", StringComparison.Ordinal) || path.Contains("blob/HEAD/", StringComparison.Ordinal))
            return "the forge has pages under this path";
        foreach (var neighbour in site.Detected.Neighbours)
        {
            if (InOtherLanguage(path, neighbour) is { } original && Exists(site, original))
                return $"'{original}' is there, and translations may be laid over it";
        }

        return null;
    }

    /// <summary>The path in the folder of a site that differs from its own folder by the language alone, or null.</summary>
    private static string? InOtherLanguage(string path, string folder)
    {
        var wanted = folder.Split('/');
        var segments = path.Split('/');
        if (segments.Length <= wanted.Length)
            return null;
        var differs = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (segments[i] == wanted[i])
                continue;
            if (!IsLanguage(segments[i]) || !IsLanguage(wanted[i]) || ++differs > 1)
                return null;
            segments[i] = wanted[i];
        }

        return differs == 1 ? string.Join('/', segments) : null;
    }

    private static bool IsLanguage(string name)
    {
        if (name.Length is not (2 or 3) && !(name.Length is >= 5 and <= 8 && name[2] is '-' or '_'))
            return false;
        foreach (var character in name)
        {
            if (!char.IsAsciiLetter(character) && character is not ('-' or '_'))
                return false;
        }

        return true;
    }

    private static bool Exists(MarkdownSite site, string path) => path.Length == 0 || site.Tree.ExistsAnywhere(path.TrimEnd('/'));
}
