namespace SiteLint;

/// <summary>A site, once all its sources are read.</summary>
public abstract class Site
{
    /// <summary>What was known of it before its pages were read.</summary>
    public abstract SiteProfile Profile { get; }

    /// <summary>Every source that was read, in the order of paths.</summary>
    public abstract IReadOnlyList<Page> Pages { get; }

    /// <summary>The URLs the site will have, in the order of sources.</summary>
    public abstract IReadOnlyList<Route> Routes { get; }

    /// <summary>Sources that the generator does not write.</summary>
    public abstract IReadOnlyList<Unwritten> Unwritten { get; }

    /// <summary>Every file below the site's root that is not excluded, relative to the source tree's root.</summary>
    public abstract IReadOnlyCollection<string> Files { get; }

    /// <summary>A source by its path relative to the source tree's root, or null.</summary>
    public abstract Page? FindPage(string path);

    /// <summary>The routes of a source; empty where it is not written.</summary>
    public abstract IReadOnlyList<Route> RoutesOf(string path);

    /// <summary>Where a link or an image of a page leads.</summary>
    public abstract LinkTarget Resolve(Reference reference, Page page);

    /// <summary>Where a destination would lead if it stood on a page; fixes are tried with it.</summary>
    public abstract LinkTarget Resolve(string target, Page page);

    /// <summary>Whether a file exists, its case compared with the directory listing.</summary>
    /// <param name="path">Path relative to the source tree's root.</param>
    public abstract bool FileExists(string path);

    /// <summary>A YAML or JSON file by its path relative to the source tree's root, read when first asked for; null where it does not exist.</summary>
    public virtual DataDocument? GetData(string path) => FindPage(path)?.Data;

    /// <summary>The header of an image file; null where it does not exist or headers were not gathered.</summary>
    public abstract ImageInfo? GetImage(string path);

    /// <summary>What another site said of a URL; null where it was not asked.</summary>
    public abstract ExternalAnswer? GetExternal(string url);

    /// <summary>A fact the generator knows about its site by name (<c>layouts</c>, <c>authors</c>, <c>bibliography-keys</c>, <c>categories</c>); empty where it does not.</summary>
    public virtual IReadOnlyCollection<string> GetNames(string kind) => [];
}
