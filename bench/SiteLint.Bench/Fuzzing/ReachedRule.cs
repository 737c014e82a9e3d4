namespace SiteLint.Bench.Fuzzing;

/// <summary>A rule that reports nothing and notes what it was given: an input counts only where rules got to see it.</summary>
internal sealed class ReachedRule : SiteRule
{
    private readonly Dictionary<string, SourceKind> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pictures = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("fuzz/reached") { Title = "Notes what rules are given", Severity = Severity.Hint, Needs = Needs.ImageHeaders | Needs.Links };

    /// <summary>The parsers of the sources that came this far, by path.</summary>
    public IReadOnlyDictionary<string, SourceKind> Pages => pages;

    /// <summary>The formats of the pictures whose header came this far, by path.</summary>
    public IReadOnlyDictionary<string, string> Pictures => pictures;

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        pages[page.Path] = page.Kind;
        foreach (var image in page.Images)
        {
            if (context.Site.Resolve(image, page) is AssetTarget asset && context.Site.GetImage(asset.Path) is { } info)
                pictures[asset.Path] = info.Format;
        }
    }
}
