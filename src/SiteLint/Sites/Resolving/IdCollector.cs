namespace SiteLint.Sites.Resolving;

/// <summary>Gathers the ids of a page with those that its includes and layouts bring; cycles end.</summary>
internal sealed class IdCollector(RoutedSite site, PageIds ids)
{
    private const int MaximumFiles = 500;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Gathers them.</summary>
    public void Collect(Page page)
    {
        CollectContent(page);
        foreach (var template in site.TemplatesOf(page, out _))
            AddForeign(template, isLayout: true);
        if (site.Reads is not null)
            ids.Sources = seen;
    }

    /// <summary>Gathers those of the page and its includes.</summary>
    public void CollectContent(Page page)
    {
        ids.Reserve(page.Ids.Count);
        foreach (var id in page.Ids)
            ids.Add(id);
        ids.UnknownBecause ??= page.UnknownIdsBecause;
        seen.Add(page.Path);
        Include(page);
    }

    private void Include(Page page)
    {
        foreach (var inclusion in page.Inclusions)
        {
            if (!site.MayBringIds(inclusion))
                continue;
            if (site.FindInclusion(inclusion, page) is not { } path || site.FindPage(path) is not { } included)
                ids.UnknownBecause ??= $"'{inclusion.Name}' cannot be read";
            else
                AddForeign(included, isLayout: false);
        }
    }

    private void AddForeign(Page page, bool isLayout)
    {
        if (!seen.Add(page.Path) || seen.Count > MaximumFiles)
            return;
        foreach (var id in page.Ids)
            ids.AddForeign(id.Name);

        // A layout's own includes and loops make ids for its own use; only what stands in it is counted.
        if (isLayout)
        {
            foreach (var inclusion in page.Inclusions)
            {
                if (site.FindInclusion(inclusion, page) is { } path && site.FindPage(path) is { } included)
                    AddForeign(included, isLayout: true);
            }

            return;
        }

        ids.UnknownBecause ??= page.UnknownIdsBecause;
        Include(page);
    }
}
