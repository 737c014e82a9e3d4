using SiteLint.Discovery;

namespace SiteLint.Sites;

/// <summary>Finds the sites of a source tree and says which file belongs to which.</summary>
internal sealed class SiteDetector
{
    private readonly DetectedSite[] sites;
    private readonly Claim[] folders;

    private SiteDetector(DetectedSite[] sites)
    {
        this.sites = sites;
        folders = [.. sites
            .SelectMany(static site => site.Claims.Append(site.Root).Select(folder => new Claim(folder, site)))
            .OrderByDescending(static claim => claim.Folder.Length)];
    }

    /// <summary>The sites, in the order of their roots.</summary>
    public IReadOnlyList<DetectedSite> Sites => sites;

    /// <summary>Finds every site: all markers first, then the root's own fallback for what no site claims.</summary>
    /// <param name="tree">The source tree.</param>
    /// <param name="generator">A generator's name that overrides detection for the root, or null.</param>
    /// <exception cref="ArgumentException">No generator has that name.</exception>
    public static SiteDetector Detect(SourceTree tree, string? generator)
    {
        var found = new List<DetectedSite>();
        if (generator is not null)
        {
            var named = Generators.All.FirstOrDefault(known => known.Name == generator)
                ?? throw new ArgumentException($"no generator is called '{generator}'; known are {string.Join(", ", Generators.All.Select(static known => known.Name))}");
            found.Add(named.Force(tree, ""));
        }
        else
        {
            foreach (var known in Generators.All)
            {
                foreach (var site in known.Detect(tree))
                {
                    if (!found.Exists(other => other.Root == site.Root))
                        found.Add(site);
                }
            }

            if (!found.Exists(static site => site.Root.Length == 0) && Generators.Fallback(tree) is { } fallback)
                found.Add(fallback);
        }

        found.Sort(static (a, b) => string.CompareOrdinal(a.Root, b.Root));
        return new SiteDetector([.. found.Select(site => site with { Neighbours = NeighboursOf(site, found) })]);
    }

    private static string[] NeighboursOf(DetectedSite site, List<DetectedSite> all) =>
        [.. all.Where(other => !ReferenceEquals(other, site)).SelectMany(static other => other.Claims.Append(other.Root)).Where(static folder => folder.Length > 0)];

    /// <summary>The site a file belongs to: the nearest folder upward that a site claims or stands in; null where none does.</summary>
    public DetectedSite? OwnerOf(string path)
    {
        foreach (var claim in folders)
        {
            var folder = claim.Folder;
            if (folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal)))
                return claim.Site;
        }

        return null;
    }

    /// <summary>A folder that a site claims.</summary>
    private sealed record Claim(string Folder, DetectedSite Site);
}
