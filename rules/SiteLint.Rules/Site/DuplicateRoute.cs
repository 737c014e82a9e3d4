namespace SiteLint.Rules.Sites;

/// <summary>Reports two sources that are written to one file.</summary>
public sealed class DuplicateRoute : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("site/duplicate-route")
    {
        Title = "Two sources have one URL",
        Severity = Severity.Error,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        var first = new Dictionary<string, Route>(site.Routes.Count, StringComparer.Ordinal);
        foreach (var route in site.Routes)
        {
            if (route.Source.Length == 0 || first.TryAdd(route.Output, route))
                continue;
            var other = first[route.Output];
            if (other.Source == route.Source)
                continue;
            context.Report(
                PlaceOf(site, route),
                $"'{route.Source}' and '{other.Source}' are both written to '{route.Output}'; one of them is lost",
                note: $"'{route.Source}' has that URL by {route.Because}; '{other.Source}' by {other.Because}",
                path: route.Source,
                related: [new RelatedPlace(other.Source, PlaceOf(site, other), "The other source")]);
        }
    }

    private static TextSpan PlaceOf(Site site, Route route)
    {
        if (site.FindPage(route.Source)?.FrontMatter is not { } header)
            return default;
        foreach (var key in (ReadOnlySpan<string>)["permalink", "url", "slug", "redirect_from", "aliases"])
        {
            if (header.Root?.Find(key) is { } entry)
                return entry.Value.Span;
        }

        return default;
    }
}
