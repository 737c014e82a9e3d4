using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Layouts and includes: which stand around a page, which are used at all, and which ids they surely bring.</summary>
internal sealed class JekyllTemplates
{
    private const int MaximumChain = 20;
    private readonly JekyllSite site;
    private readonly JekyllNames names;
    private readonly Lazy<HashSet<string>> used;
    private readonly Dictionary<string, IReadOnlyList<string>> sureIds = new(StringComparer.Ordinal);
    private readonly Lock sureIdsLock = new();

    /// <summary>Creates the view of a site whose routes are known.</summary>
    public JekyllTemplates(JekyllSite site, JekyllNames names)
    {
        this.site = site;
        this.names = names;
        used = new Lazy<HashSet<string>>(FindUsed);
    }

    /// <summary>The layouts around a page, innermost first.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isComplete">Whether every layout was found.</param>
    public IReadOnlyList<Page> Around(Page page, out bool isComplete)
    {
        var result = new List<Page>();
        isComplete = true;
        var layout = site.DataOf(page)["layout"]?.AsString();
        while (layout is { Length: > 0 } and not "none" && result.Count < MaximumChain)
        {
            if (names.FindLayout(layout) is not { } path || site.FindPage(path) is not { } template || result.Contains(template))
            {
                isComplete = false;
                break;
            }

            result.Add(template);
            layout = template.FrontMatter?["layout"]?.AsString();
        }

        return result;
    }

    /// <summary>Whether a page that is written uses a layout or include, as far as the sources tell.</summary>
    public bool IsUsed(string template) => used.Value.Contains(template);

    /// <summary>Ids of a template that stand outside of every condition and loop.</summary>
    public IReadOnlyList<string> SureIds(Page template)
    {
        lock (sureIdsLock)
        {
            if (sureIds.TryGetValue(template.Path, out var known))
                return known;
        }

        IReadOnlyList<string> ids = [];
        if (TextFiles.Read(site.Tree, template.Path) is { } text)
        {
            var blocks = Liquid.LiquidBlocks.Find(text);
            ids = [.. template.Ids.Where(id => !id.Name.Contains('{') && !Liquid.LiquidBlocks.Contains(blocks, id.Span.Start)).Select(static id => id.Name)];
        }

        lock (sureIdsLock)
            sureIds[template.Path] = ids;
        return ids;
    }

    private HashSet<string> FindUsed()
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.Kind is not (SourceKind.Markdown or SourceKind.Html) || site.RouteTable.OfSource(page.Path).Count == 0)
                continue;
            AddInclusions(page, result, 0);
            foreach (var layout in Around(page, out _))
                AddTemplate(layout, result, 0);
        }

        // Layouts that plug-ins ask for by name.
        foreach (var name in PlugInLayouts())
        {
            if (names.FindLayout(name) is { } path && site.FindPage(path) is { } layout)
                AddTemplate(layout, result, 0);
        }

        return result;
    }

    private IEnumerable<string> PlugInLayouts()
    {
        var settings = site.Settings;
        foreach (var entry in settings["jekyll-archives"]?["layouts"]?.Entries ?? [])
            yield return entry.Value.Text;
        yield return settings["jekyll-archives"]?["layout"]?.AsString() ?? "archive";
        yield return settings["scholar"]?["bibliography_template"]?.AsString() ?? "bib";
        yield return UrlPath.WithoutExtension(settings["scholar"]?["details_layout"]?.AsString() ?? "bibtex");
        yield return "redirect";
    }

    private void AddTemplate(Page template, HashSet<string> into, int depth)
    {
        if (depth > MaximumChain || !into.Add(template.Path))
            return;
        AddInclusions(template, into, depth);
        if (template.FrontMatter?["layout"]?.AsString() is { } layout && names.FindLayout(layout) is { } path && site.FindPage(path) is { } outer)
            AddTemplate(outer, into, depth + 1);
    }

    private void AddInclusions(Page page, HashSet<string> into, int depth)
    {
        foreach (var inclusion in page.Inclusions)
        {
            if (site.FindInclusion(inclusion, page) is { } path && site.FindPage(path) is { } included && site.IsTemplate(path))
                AddTemplate(included, into, depth + 1);
        }
    }
}
