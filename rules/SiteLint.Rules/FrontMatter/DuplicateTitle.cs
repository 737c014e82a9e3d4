namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports two pages of one folder with the same title.</summary>
public sealed class DuplicateTitle : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/duplicate-title")
    {
        Title = "Title stands twice in one section",
        Severity = Severity.Info,
        Needs = Needs.HeaderOnly,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        if (!HeaderPages.IsAnyWanted(site, context))
            return;
        var seen = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (!HeaderPages.IsPage(page.Kind) || page.FrontMatter?["title"] is not { Kind: DataKind.String, Text.Length: > 0 } title || HeaderPages.IsTemplate(title.Text) || site.RoutesOf(page.Path).Count == 0)
                continue;
            var slash = page.Path.LastIndexOf('/');
            var key = page.Path[..Math.Max(0, slash)] + "\n" + title.Text.Trim();
            if (seen.TryAdd(key, page) || IsTranslation(seen[key].Path, page.Path))
                continue;
            var other = seen[key];
            context.Report(
                title.Span,
                $"'{HeaderPages.Shorten(title.Text)}' is the title of {other.Path[(slash + 1)..]} too",
                "Readers and search engines cannot tell the two apart.",
                related: [new RelatedPlace(other.Path, other.FrontMatter!["title"]!.Span, "the same title")],
                path: page.Path);
        }
    }

    // index.fr.md beside index.md is the same page in another language.
    private static bool IsTranslation(string a, string b) => Stem(a).SequenceEqual(Stem(b));

    private static ReadOnlySpan<char> Stem(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        return dot < 0 ? name : name[..dot];
    }
}
