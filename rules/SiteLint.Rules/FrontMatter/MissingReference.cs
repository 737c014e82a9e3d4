namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports names in front matter that must exist elsewhere and do not: bibliography keys, authors, categories of a project page.</summary>
public sealed class MissingReference : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/missing-reference")
    {
        Title = "Name does not exist where it is looked up",
        Severity = Severity.Warning,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (!HeaderPages.IsPage(page.Kind) || page.FrontMatter?.Root is not { } root)
            return;
        var profile = context.Site.Profile;
        if (profile.Theme == "al-folio" && root["related_publications"] is { Kind: DataKind.String } publications)
            CheckPublications(publications, context);
        if (profile.Theme == "al-folio" && profile.Generator == "jekyll")
            CheckCategory(page, root, context);
        if (profile.Generator == "docusaurus" && root["authors"] is { } authors && page.Path.Contains("blog/", StringComparison.Ordinal))
            CheckAuthors(authors, context);
    }

    private static void CheckPublications(DataNode value, SiteRuleContext context)
    {
        var keys = context.Site.GetNames("bibliography-keys");
        if (keys.Count == 0)
            return;
        var at = 0;
        foreach (var part in value.Text.Split(','))
        {
            var key = part.Trim();
            var start = at + (part.Length - part.TrimStart().Length);
            at += part.Length + 1;
            if (key.Length == 0 || keys.Contains(key))
                continue;
            Report(value.ToSource(start, start + key.Length), key, keys, "The bibliography has no entry with the key", context);
        }
    }

    private static void CheckAuthors(DataNode authors, SiteRuleContext context)
    {
        var known = context.Site.GetNames("authors");
        if (known.Count == 0)
            return;
        foreach (var author in authors.ScalarsOrSelf())
        {
            if (author.Kind == DataKind.String && !known.Contains(author.Text))
                Report(author.Span, author.Text, known, "authors.yml has no author", context);
        }
    }

    // A project whose category is not in the list of the page that shows projects is shown nowhere.
    private static void CheckCategory(Page page, DataNode root, SiteRuleContext context)
    {
        if (!page.Path.Contains("_projects/", StringComparison.Ordinal) || root["category"] is not { Kind: DataKind.String } category)
            return;
        Page? lister = null;
        foreach (var other in context.Site.Pages)
        {
            if (other.FrontMatter?["display_categories"] is { IsSequence: true, Items.Count: > 0 } && other.Path.Contains("projects", StringComparison.Ordinal))
            {
                if (lister is not null)
                    return;
                lister = other;
            }
        }

        if (lister?.FrontMatter?["display_categories"] is not { } list)
            return;
        var names = new List<string>();
        foreach (var item in list.Items)
            names.Add(item.Text);
        if (!names.Contains(category.Text))
            Report(category.Span, category.Text, names, $"'display_categories' of {lister.Path} does not have the category", context, new RelatedPlace(lister.Path, list.Span, "the categories that are shown"));
    }

    private static void Report(TextSpan span, string name, IEnumerable<string> names, string message, SiteRuleContext context, RelatedPlace? place = null)
    {
        var nearest = NearestName.Find(name, names);
        context.Report(
            span,
            $"{message} '{HeaderPages.Shorten(name)}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}",
            fix: nearest is null ? null : Fix.Unsafe($"Use '{nearest}'", span, nearest),
            suggestions: nearest is null ? [] : [nearest],
            related: place is null ? [] : [place]);
    }
}
