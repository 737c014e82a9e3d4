using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Judges the fragment of a link to a page of the site.</summary>
internal static class AnchorResolver
{
    /// <summary>Ids that themes commonly give the parts of a page; a link to one that the content does not have proves nothing.</summary>
    private static readonly HashSet<string> ThemeIds = new(StringComparer.OrdinalIgnoreCase)
    {
        "top", "page-top", "back-to-top", "content", "main", "main-content", "maincontent", "header", "footer", "nav", "navbar", "navigation", "sidebar",
        "toc", "table-of-contents", "menu", "search", "comments", "disqus_thread", "body", "wrapper", "page", "site-nav", "skip", "markdown-toc",
    };

    /// <summary>What is said of a fragment.</summary>
    /// <param name="written">The link.</param>
    /// <param name="ids">The ids of the page it goes to.</param>
    /// <param name="pageName">The page in words.</param>
    /// <param name="hasUnknownTheme">Whether the page's layout cannot be read.</param>
    /// <param name="sourcePath">The source of the page, for the place of a double.</param>
    public static AnchorVerdict Judge(ParsedTarget written, PageIds ids, string pageName, bool hasUnknownTheme, string sourcePath)
    {
        var fragment = WithoutDirective(written.Fragment!);
        if (IsAlwaysGood(fragment))
            return AnchorVerdict.Good;
        var decoded = PercentEncoding.Decode(fragment);
        var id = ids.Find(decoded) ?? ids.Find(fragment) ?? FindPrefixed(ids, decoded);
        if (id is not null)
            return ids.FindDouble(id.Name) is { } second && IsFarApart(id, second) ? Ambiguous(id, second, sourcePath) : AnchorVerdict.Good;
        if (ids.UnknownBecause is { } because)
            return AnchorVerdict.Unknown($"{pageName} may have more ids: {because}");
        if (hasUnknownTheme && ThemeIds.Contains(decoded))
            return AnchorVerdict.Unknown($"'#{decoded}' may come from the theme");
        return AnchorVerdict.Broken(Missing(decoded, fragment, ids, pageName));
    }

    /// <summary>Whether a fragment needs no element: empty, <c>top</c>, a client-side route, a range of lines.</summary>
    public static bool IsAlwaysGood(string fragment) =>
        fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || fragment[0] is '/' or '!' or '?';

    private static string WithoutDirective(string fragment)
    {
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        return directive < 0 ? fragment : fragment[..directive];
    }

    private static ElementId? FindPrefixed(PageIds ids, string name)
    {
        const string Prefix = "user-content-";
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? ids.Find(name[Prefix.Length..]) : ids.Find(Prefix + name);
    }

    /// <summary>An anchor written just before its own heading leads to the same place.</summary>
    private static bool IsFarApart(ElementId first, ElementId second) => Math.Abs(second.Span.Start - first.Span.Start) > 200;

    private static AnchorVerdict Ambiguous(ElementId first, ElementId second, string sourcePath) =>
        AnchorVerdict.GoodBut(new LinkProblem(LinkProblemKind.AmbiguousAnchor, $"Two places have the id '{first.Name}'; browsers go to the first")
        {
            Related = new RelatedPlace(sourcePath, second.Span, "The second place with this id"),
        });

    private static LinkProblem Missing(string decoded, string fragment, PageIds ids, string pageName)
    {
        var (nearest, isCertain) = Nearest(decoded, ids);
        return new LinkProblem(LinkProblemKind.MissingAnchor, $"{pageName} has no anchor '#{decoded}'")
        {
            Note = fragment.StartsWith('#') ? "A fragment begins with one '#'" : null,
            Nearest = nearest is null ? null : "#" + nearest,
            Replacement = nearest is null ? null : PercentEncoding.EncodeForSource(nearest),
            IsCertain = isCertain,
        };
    }

    /// <summary>The id that was probably meant; certain where only case, a second <c>#</c> or the dashes differ.</summary>
    private static (string? Name, bool IsCertain) Nearest(string decoded, PageIds ids)
    {
        var wanted = decoded.TrimStart('#');
        return ids.Find(wanted) is not null ? (wanted, true) : ids.FindNearest(wanted);
    }
}
