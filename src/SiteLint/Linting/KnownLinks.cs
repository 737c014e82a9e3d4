using SiteLint.Discovery;
using SiteLint.Discovery.Git;
using SiteLint.Linting.Cache;
using SiteLint.Reporting;
using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>
/// What earlier runs found of the links of pages that a change cannot have touched, so that it need not be found again. Where anything but
/// the text of pages has changed (a header, a file that came or went, a setting, a template), nothing counts as known.
/// </summary>
internal sealed class KnownLinks
{
    private readonly LintRequest request;
    private readonly SiteListing listing;
    private readonly TracedTree tree;
    private readonly LinkSnapshotFile file;
    private readonly IReadOnlyList<LinkSnapshot> earlier;
    private readonly LinkSnapshot? other;
    private readonly ulong key;
    private readonly ulong paths;
    private readonly ulong routes;
    private readonly ulong state;
    private readonly PageLinks?[] known;
    private readonly PageLinks?[] fresh;
    private readonly List<Diagnostic> siteFindings = [];
    private volatile bool isIncomplete;

    private KnownLinks(LintRequest request, SiteListing listing, TracedTree tree, CachedReader reader, IReadOnlyCollection<SiteModel> models)
    {
        this.request = request;
        this.listing = listing;
        this.tree = tree;
        file = new LinkSnapshotFile(request.CacheFolder!, reader.Name);
        key = SiteState.KeyOf(request, reader.Fingerprint, models);
        paths = SiteState.PathsOf(request.Tree, listing, models);
        routes = SiteState.RoutesOf(models);
        state = request.Tree is GitTree git ? git.Hash : 0;
        known = new PageLinks?[listing.Records.Count];
        fresh = new PageLinks?[listing.Records.Count];
        earlier = file.Read();
        other = earlier.FirstOrDefault(snapshot => request.OtherTree != 0 && snapshot.Tree == request.OtherTree && snapshot.Key == key && snapshot.Routes == routes);
        Compare();
    }

    /// <summary>Compares the state of a site with those that earlier runs saw. Models must be complete.</summary>
    public static KnownLinks Open(LintRequest request, SiteListing listing, TracedTree tree, CachedReader reader, IReadOnlyCollection<SiteModel> models) =>
        new(request, listing, tree, reader, models);

    /// <summary>How many pages it holds for.</summary>
    public int Remembered => known.Count(static page => page is not null);

    /// <summary>What was found of a page's links, where that still holds; else null.</summary>
    public PageLinks? Find(FileRecord record) => known[record.Position];

    /// <summary>Takes a finding of a rule on links that looks at the site as a whole.</summary>
    public void AddSiteFinding(Diagnostic finding)
    {
        lock (siteFindings)
            siteFindings.Add(finding);
    }

    /// <summary>Keeps what was found of a page's links. Safe to call from several threads.</summary>
    /// <param name="record">The page.</param>
    /// <param name="findings">The findings of the rules on links.</param>
    public void Add(FileRecord record, IReadOnlyCollection<Diagnostic> findings)
    {
        var site = (RoutedSite)record.Site;
        var counts = new LinkCounts();
        if (record.Page is { } page)
            counts.Add(site, page);
        var reads = new List<int>();
        foreach (var path in site.Reads!.Of(record.Path))
        {
            if (listing.Find(path) is { } source)
                reads.Add(source.Position);
        }

        try
        {
            if (record.Stamp != 0 && PageShape.Of(record.Page, site.RoutesByHeadings) is { } shape)
            {
                fresh[record.Position] = PageLinks.Create(record, shape, counts, reads, findings);
                return;
            }
        }
        catch (InvalidDataException)
        {
            // A finding has no form in the cache: as good as one that is not known.
            isIncomplete = true;
            return;
        }

        isIncomplete = true;
    }

    /// <summary>The links of all pages by verdict; null where some are not known.</summary>
    public LinkCounts? Count()
    {
        if (isIncomplete)
            return null;
        var counts = new LinkCounts();
        for (var i = 0; i < known.Length; i++)
        {
            if ((known[i] ?? fresh[i]) is not { } page)
                return null;
            page.AddCounts(counts);
        }

        return counts;
    }

    /// <summary>See <see cref="LintResult.FindOther"/>.</summary>
    public Func<IReadOnlySet<string>, IReadOnlyList<Diagnostic>>? FindOther => other is null ? null : wanted =>
    {
        var found = new List<Diagnostic>();
        foreach (var finding in other.SiteFindings)
        {
            if (wanted.Contains(finding.Path))
                found.Add(finding);
        }

        foreach (var page in other.Pages)
        {
            foreach (var (finding, isSuppressed) in page.ReadFindings())
            {
                if (!isSuppressed && wanted.Contains(finding.Path))
                    found.Add(finding);
            }
        }

        return Aftermath.Settle(found);
    };

    /// <summary>See <see cref="LintResult.IsOtherAlike"/>.</summary>
    public bool IsOtherAlike
    {
        get
        {
            if (other is null || other.Listing != paths || other.Pages.Count != known.Length || isIncomplete)
                return false;
            for (var i = 0; i < known.Length; i++)
            {
                if ((known[i] ?? fresh[i])?.Shape != other.Pages[i].Shape)
                    return false;
            }

            return other.Answers.All(pair => tree.IsSame(pair.Key, pair.Value));
        }
    }

    /// <summary>Writes what this run found for the next one, where it is more than was known.</summary>
    public void Save()
    {
        if (isIncomplete)
            return;
        var pages = new PageLinks[known.Length];
        var isNew = false;
        for (var i = 0; i < pages.Length; i++)
        {
            if ((fresh[i] ?? known[i]) is not { } page)
                return;
            isNew |= known[i] is null;
            pages[i] = known[i] ?? page;
        }

        if (!isNew && (state == 0 || earlier.Any(snapshot => snapshot.Tree == state && snapshot.Key == key)))
            return;
        var now = new LinkSnapshot
        {
            Tree = state,
            Key = key,
            Listing = paths,
            Routes = routes,
            Answers = tree.Answers,
            SiteFindings = [.. siteFindings.Where(finding => listing.Find(finding.Path) is not { } record || !PageLinks.IsSuppressed(finding, record))],
            Pages = pages,
        };
        var beside = state == 0 ? null : earlier.FirstOrDefault(snapshot => snapshot.Tree == request.OtherTree) ?? earlier.FirstOrDefault(snapshot => snapshot.Tree != state);
        file.Write(beside is null ? [now] : [now, beside]);
    }

    private int Nearness(LinkSnapshot snapshot) => state == 0 ? 0 : snapshot.Tree == state ? 2 : snapshot.Tree == request.OtherTree ? 1 : 0;

    /// <summary>Finds the nearest state that differs by no more than texts of pages, and what of it still holds.</summary>
    private void Compare()
    {
        LinkSnapshot? reference = null;
        foreach (var snapshot in earlier)
        {
            if (snapshot.Key == key && snapshot.Listing == paths && snapshot.Routes == routes && snapshot.Pages.Count == known.Length && (reference is null || Nearness(snapshot) > Nearness(reference)))
                reference = snapshot;
        }

        if (reference is null)
            return;
        foreach (var (question, answer) in reference.Answers)
        {
            if (!tree.IsSame(question, answer))
                return;
        }

        var changed = new bool[known.Length];
        var hasOtherIds = new bool[known.Length];
        for (var i = 0; i < known.Length; i++)
        {
            var record = listing.Records[i];
            var page = reference.Pages[i];
            if (record.Stamp != 0 && record.Stamp == page.Stamp)
                continue;
            changed[i] = true;
            if (record.Stamp == 0 || PageShape.Of(record.Page, ((RoutedSite)record.Site).RoutesByHeadings) != page.Shape)
                return;
            hasOtherIds[i] = PageShape.OfIds(record.Page) != page.Ids;
        }

        var hasAny = Array.IndexOf(hasOtherIds, true) >= 0;
        try
        {
            for (var i = 0; i < known.Length; i++)
                known[i] = changed[i] || (hasAny && reference.Pages[i].ReadsAny(hasOtherIds)) ? null : reference.Pages[i];
        }
        catch (InvalidDataException)
        {
            Array.Clear(known);
        }
    }
}
