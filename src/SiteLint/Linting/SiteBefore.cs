using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>
/// The site before a change, as far as notes and cures ask for it: from a run on that side, or, where both sides differ in no more than the
/// ids of some pages, from the site after the change and those pages as they were.
/// </summary>
internal sealed class SiteBefore
{
    private readonly LintResult site;
    private readonly Func<string, Page?>? readPage;
    private readonly Dictionary<string, Page?> pages = new(StringComparer.Ordinal);

    /// <summary>The site that a run found before the change.</summary>
    public SiteBefore(LintResult before) => site = before;

    /// <summary>A site like the one after the change.</summary>
    /// <param name="after">The site after the change.</param>
    /// <param name="readPage">Reads a page that the change touches as it was; null for pages that it does not touch.</param>
    public SiteBefore(LintResult after, Func<string, Page?> readPage)
    {
        site = after;
        this.readPage = readPage;
    }

    /// <summary>The site that a file belongs to, or null.</summary>
    public SiteModel? SiteOf(string path) => site.SiteOf(path);

    /// <summary>A page as it was, or null.</summary>
    public Page? FindPage(string path)
    {
        if (!pages.TryGetValue(path, out var page))
            pages[path] = page = readPage?.Invoke(path) ?? site.SiteOf(path)?.FindPage(path);
        return page;
    }
}
