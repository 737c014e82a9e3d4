using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>What the al-folio theme makes of fields and includes.</summary>
internal static class AlFolio
{
    private const string Images = "assets/img/";
    private const string Pdf = "assets/pdf/";

    /// <summary>Includes with a parameter that is a picture or a file; other themes have a few of the same names.</summary>
    public static IReadOnlyList<TagRole> Tags { get; } = CreateTags();

    /// <summary>Fields of pages.</summary>
    public static IReadOnlyList<FieldRole> PageFields { get; } =
    [
        new("profile.image", FieldRoleKind.Image, Images),
        new("profiles[].image", FieldRoleKind.Image, Images),
        new("profile.more_info", FieldRoleKind.Prose),
        new("profiles[].more_info", FieldRoleKind.Prose),
        new("cv_pdf", FieldRoleKind.Link, Pdf),
        new("bibliography", FieldRoleKind.Link, "assets/bibliography/"),
        new("img", FieldRoleKind.Image, ""),
        new("thumbnail", FieldRoleKind.Image, ""),
        new("og_image", FieldRoleKind.Image, ""),
        new("redirect", FieldRoleKind.Link, ""),
        new("children[].permalink", FieldRoleKind.Link, ""),
        new("children[].title", FieldRoleKind.Prose),
        new("subtitle", FieldRoleKind.Prose),
        new("authors[].url", FieldRoleKind.Link),
    ];

    /// <summary>Fields of the configuration.</summary>
    public static IReadOnlyList<FieldRole> ConfigurationFields { get; } =
    [
        new("icon", FieldRoleKind.Image, Images),
        new("wechat_qr", FieldRoleKind.Image, Images),
        new("og_image", FieldRoleKind.Image, ""),
        new("display_tags[]", FieldRoleKind.Link, ""),
        new("display_categories[]", FieldRoleKind.Link, ""),
        new("blog_description", FieldRoleKind.Prose),
        new("contact_note", FieldRoleKind.Prose),
        new("footer_text", FieldRoleKind.Prose),
    ];

    /// <summary>Fields of bibliography entries.</summary>
    public static IReadOnlyList<FieldRole> BibliographyFields { get; } =
    [
        new("[].preview", FieldRoleKind.Image, "assets/img/publication_preview/"),
        new("[].pdf", FieldRoleKind.Link, Pdf),
        new("[].supp", FieldRoleKind.Link, Pdf),
        new("[].poster", FieldRoleKind.Link, Pdf),
        new("[].slides", FieldRoleKind.Link, Pdf),
        new("[].html", FieldRoleKind.Link, "assets/html/"),
        new("[].blog", FieldRoleKind.Link),
        new("[].code", FieldRoleKind.Link),
        new("[].video", FieldRoleKind.Link),
        new("[].website", FieldRoleKind.Link),
        new("[].url", FieldRoleKind.Link),
    ];

    /// <summary>Whether a site uses the theme.</summary>
    public static bool IsUsed(JekyllConfiguration settings, SourceTree tree)
    {
        if (settings.Theme?.Contains("al-folio", StringComparison.OrdinalIgnoreCase) == true
            || settings["footer_text"]?.AsString()?.Contains("al-folio", StringComparison.OrdinalIgnoreCase) == true
            || settings["description"]?.AsString()?.Contains("alshedivat/al-folio", StringComparison.OrdinalIgnoreCase) == true)
            return true;
        var hasScholar = settings["scholar"] is not null || settings.Plugins.Contains("jekyll/scholar");
        return hasScholar && (tree.Find(UrlPath.Join(settings.Source, settings.LayoutsFolder + "/about.liquid")) is not null
            || tree.Find(UrlPath.Join(settings.Source, settings.LayoutsFolder + "/about.html")) is not null
            || tree.DirectoryExists(UrlPath.Join(settings.Source, "_bibliography")));
    }

    /// <summary>Whether an include shows a picture or a film and brings no ids.</summary>
    public static bool IsMediaInclude(string name)
    {
        var stem = UrlPath.WithoutExtension(UrlPath.Name(name));
        return stem is "figure" or "video" or "audio" or "image" or "img" or "picture" or "youtube" or "youtubePlayer" or "vimeo" or "responsive-image" or "caption" or "button" or "icon" or "badge";
    }

    private static TagRole[] CreateTags()
    {
        var roles = new List<TagRole>();
        foreach (var extension in (ReadOnlySpan<string>)[".liquid", ".html"])
        {
            roles.Add(new TagRole("include:figure" + extension, "path", FieldRoleKind.Image, ""));
            roles.Add(new TagRole("include:figure" + extension, "caption", FieldRoleKind.Prose));
            roles.Add(new TagRole("include:figure" + extension, "alt", FieldRoleKind.Prose));
            roles.Add(new TagRole("include:figure" + extension, "title", FieldRoleKind.Prose));
            roles.Add(new TagRole("include:video" + extension, "path", FieldRoleKind.Link, ""));
            roles.Add(new TagRole("include:audio" + extension, "path", FieldRoleKind.Link, ""));
        }

        return [.. roles];
    }
}
