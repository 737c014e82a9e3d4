using SiteLint.Sites.Resolving;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Fields that hold links, pictures, text and addresses in a Jekyll site, and those whose value is not simply a destination.</summary>
internal static class JekyllFields
{
    private static readonly FieldRole[] Common =
    [
        new("title", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
        new("excerpt", FieldRoleKind.Prose),
        new("image", FieldRoleKind.Image, ""),
        new("image.path", FieldRoleKind.Image, ""),
        new("redirect_to", FieldRoleKind.Link, ""),
        new("author.email", FieldRoleKind.Email),
        new("email", FieldRoleKind.Email),
    ];

    private static readonly FieldRole[] Data =
    [
        new("email", FieldRoleKind.Email),
        new("*.email", FieldRoleKind.Email),
        new("[].email", FieldRoleKind.Email),
        new("*[].email", FieldRoleKind.Email),
        new("*.url", FieldRoleKind.Link),
        new("[].url", FieldRoleKind.Link),
        new("*[].url", FieldRoleKind.Link),
        new("[].children[].url", FieldRoleKind.Link),
        new("*[].children[].url", FieldRoleKind.Link),
    ];

    private static readonly FieldRole[] Configuration =
    [
        new("title", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
        new("tagline", FieldRoleKind.Prose),
        new("email", FieldRoleKind.Email),
        new("author.email", FieldRoleKind.Email),
        new("logo", FieldRoleKind.Image, ""),
    ];

    private static readonly FieldRole[] Bibliography = [new("[].title", FieldRoleKind.Prose), new("[].abstract", FieldRoleKind.Prose)];

    private static readonly FieldRole[] AlFolioPages = [.. Common, .. AlFolio.PageFields];
    private static readonly FieldRole[] AlFolioConfiguration = [.. Configuration, .. AlFolio.ConfigurationFields];
    private static readonly FieldRole[] AlFolioBibliography = [.. Bibliography, .. AlFolio.BibliographyFields];

    /// <summary>The fields of pages: the theme's, and those that the site's own layouts use as destinations.</summary>
    public static IReadOnlyList<FieldRole> OfPages(JekyllSite site)
    {
        var fields = new List<FieldRole>(site.IsAlFolio ? AlFolioPages : Common);
        foreach (var role in site.LayoutFields.Roles)
        {
            if (!fields.Exists(known => known.Path == role.Path))
                fields.Add(role);
        }

        return fields;
    }

    /// <summary>The fields of a kind of source; null for pages.</summary>
    public static IReadOnlyList<FieldRole>? Of(JekyllSite site, SourceKind kind, string path) => kind switch
    {
        SourceKind.BibTeX => site.IsAlFolio ? AlFolioBibliography : Bibliography,
        SourceKind.Yaml or SourceKind.Json or SourceKind.Toml => path == site.Settings.Path
            ? site.IsAlFolio ? AlFolioConfiguration : Configuration
            : Data,
        _ => null,
    };

    /// <summary>The target of a field whose value is more than a destination; null for all others.</summary>
    public static LinkTarget? Resolve(JekyllSite site, Reference reference, Page page)
    {
        switch (reference.Origin)
        {
            case ReferenceOrigin.Configuration or ReferenceOrigin.Data or ReferenceOrigin.FrontMatter:
                return ResolveField(site, reference) ?? (reference.Origin == ReferenceOrigin.FrontMatter ? ResolveByLayout(site, reference, page) : null);
            case ReferenceOrigin.Bibliography when reference.Prefix is null && !reference.IsDynamic:
                return ResolveBibliographyUrl(reference);
            default:
                return null;
        }
    }

    private static LinkTarget? ResolveField(JekyllSite site, Reference reference)
    {
        var field = reference.Element;
        if (field == "icon" && !reference.Target.Contains('.'))
            return new UnknownTarget { Because = "an emoji" };
        if (reference.Target is "true" or "false" or "~" or "null")
            return new UnknownTarget { Because = "a switch, not a destination" };
        if (field.StartsWith("display_tags", StringComparison.Ordinal))
            return ResolveArchive(site, reference, "tag", "tags");
        return field.StartsWith("display_categories", StringComparison.Ordinal) && reference.Origin == ReferenceOrigin.Configuration
            ? ResolveArchive(site, reference, "category", "categories")
            : null;
    }

    /// <summary>What the page's own layout makes of the field; a field that is no link but for another layout is not judged.</summary>
    private static LinkTarget? ResolveByLayout(JekyllSite site, Reference reference, Page page)
    {
        if (!site.LayoutFields.Has(reference.Element))
            return null;
        foreach (var layout in site.TemplatesOf(page, out _))
        {
            if (site.LayoutFields.Find(layout.Path, reference.Element) is { } template)
                return site.ResolveTemplate(template, reference, page);
        }

        foreach (var role in site.IsAlFolio ? AlFolioPages : Common)
        {
            if (role.Path == reference.Element)
                return null;
        }

        return new UnknownTarget { Because = "the page's layout does not show this field" };
    }

    /// <summary>al-folio's blog page links to the archive of each tag and category that the configuration displays.</summary>
    private static LinkTarget? ResolveArchive(JekyllSite site, Reference reference, string kind, string plural)
    {
        var settings = site.Settings["jekyll-archives"];
        var enabled = JekyllConfiguration.Texts(settings?["enabled"]);
        var isMade = site.Settings.Plugins.Contains("jekyll-archives") && (enabled.Contains(plural) || enabled.Contains("all"));
        if (!isMade || site.FindBlogPage() is not { } blog)
            return new UnknownTarget { Because = $"the theme links to it only where jekyll-archives makes pages of {plural}" };
        var slug = JekyllSlug.Make(reference.Target);
        var path = JekyllUrl.Clean($"/blog/{kind}/{slug}/");
        if (site.RouteTable.Find(path) is { } route)
            return new PageTarget { Route = route, Url = route.Url, Because = route.Because };
        return new MissingTarget
        {
            Url = PercentEncoding.EncodePath(path),
            Because = $"no post has the {kind} '{reference.Target}'",
            Problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'{blog}' links to '{path}', but no post has the {kind} '{reference.Target}', so the page is not made")
            {
                Nearest = Nearest(site, reference.Target, kind),
            },
        };
    }

    private static string? Nearest(JekyllSite site, string name, string kind)
    {
        string? best = null;
        var bestDistance = 3;
        foreach (var known in site.GetNames(kind == "tag" ? "tags" : "categories"))
        {
            var distance = EditDistance.Bounded(name, known, 2);
            if (distance < bestDistance)
                (best, bestDistance) = (known, distance);
        }

        return best;
    }

    /// <summary>The theme takes <c>code</c>, <c>blog</c> and their kin for a URL as it stands.</summary>
    private static LinkTarget? ResolveBibliographyUrl(Reference reference)
    {
        var target = ParsedTarget.Parse(reference.Target);
        if (target.Kind != TargetKind.Relative)
            return null;
        var problem = new LinkProblem(LinkProblemKind.Malformed, $"'{target.Text}' has no scheme, so the link is a path on this site")
        {
            Replacement = HostNames.LooksLikeHost(target.Path.Split('/')[0], hasPath: true) ? "https://" + target.Text : null,
        };
        return new MissingTarget { Problem = problem, Because = problem.Message };
    }
}
