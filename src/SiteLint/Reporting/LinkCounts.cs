using SiteLint.Inspection;

namespace SiteLint.Reporting;

/// <summary>Links and pictures by verdict.</summary>
internal sealed class LinkCounts
{
    private readonly int[] counts = new int[6];

    /// <summary>The number of links with a verdict.</summary>
    public int this[LinkVerdict verdict] => counts[(int)verdict];

    /// <summary>Counts one.</summary>
    public void Add(LinkVerdict verdict) => counts[(int)verdict]++;

    /// <summary>Counts several.</summary>
    public void Add(LinkVerdict verdict, int count) => counts[(int)verdict] += count;

    /// <summary>Counts those of every source.</summary>
    public static LinkCounts Of(IEnumerable<Site> sites)
    {
        var counts = new LinkCounts();
        foreach (var site in sites)
        {
            foreach (var page in site.Pages)
                counts.Add(site, page);
        }

        return counts;
    }

    /// <summary>Counts those of a page.</summary>
    public void Add(Site site, Page page)
    {
        foreach (var link in page.Links)
            Add(AnsweredTarget.Of(site, site.Resolve(link, page)).Verdict);
        foreach (var image in page.Images)
            Add(AnsweredTarget.Of(site, site.Resolve(image, page)).Verdict);
    }
}
