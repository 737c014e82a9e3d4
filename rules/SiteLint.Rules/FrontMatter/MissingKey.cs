namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports a page without a key that nearly all pages of its folder have.</summary>
public sealed class MissingKey : SiteRule
{
    private const int LeastPages = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/missing-key")
    {
        Title = "Key that nearly all pages of the section have is missing",
        Severity = Severity.Hint,
        Needs = Needs.HeaderOnly,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        if (!HeaderPages.IsAnyWanted(site, context))
            return;
        var sections = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (!HeaderPages.IsPage(page.Kind) || page.FrontMatter?.Root is null)
                continue;
            var folder = page.Path[..Math.Max(0, page.Path.LastIndexOf('/'))];
            if (!sections.TryGetValue(folder, out var pages))
                sections.Add(folder, pages = []);
            pages.Add(page);
        }

        foreach (var (folder, pages) in sections)
        {
            if (pages.Count >= LeastPages)
                CheckSection(folder, pages, context);
        }
    }

    private static void CheckSection(string folder, List<Page> pages, SiteRuleContext context)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var entry in page.FrontMatter!.Root!.Entries)
            {
                if (entry.IsDuplicate)
                    continue;
                if (!counts.TryGetValue(entry.Key, out var count))
                    counts.Add(entry.Key, count = new int[1]);
                count[0]++;
            }
        }

        foreach (var (key, count) in counts)
        {
            // One in ten may lack it before it counts as free to choose.
            if (count[0] == pages.Count || count[0] * 10 < pages.Count * 9)
                continue;
            foreach (var page in pages)
            {
                if (page.FrontMatter!.Root!.Find(key) is not null || IsIndex(page.Path))
                    continue;
                var start = page.FrontMatter.Span.Start;
                context.Report(
                    new TextSpan(start, Math.Min(page.FrontMatter.ContentSpan.Start, start + 3)),
                    $"'{key}' is missing; {count[0]} of the {pages.Count} pages in {(folder.Length == 0 ? "this folder" : folder)} have it",
                    path: page.Path);
            }
        }
    }

    private static bool IsIndex(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name.StartsWith("index.") || name.StartsWith("_index.") || name.StartsWith("README.");
    }
}
