namespace SiteLint.Sites.Docusaurus;

/// <summary>Fields and components of Docusaurus that hold links, pictures and text.</summary>
internal static class DocusaurusFields
{
    private static readonly FieldRole[] FrontMatter =
    [
        new("title", FieldRoleKind.Prose),
        new("sidebar_label", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
        new("image", FieldRoleKind.Image),
    ];

    private static readonly FieldRole[] Configuration =
    [
        new("tagline", FieldRoleKind.Prose),
        new("favicon", FieldRoleKind.Image, ""),
        new("themeConfig.image", FieldRoleKind.Image, ""),
        new("themeConfig.navbar.logo.src", FieldRoleKind.Image, ""),
        new("themeConfig.footer.logo.src", FieldRoleKind.Image, ""),
        new("themeConfig.navbar.items[].to", FieldRoleKind.Link, ""),
        new("themeConfig.navbar.items[].href", FieldRoleKind.Link),
        new("themeConfig.navbar.items[].items[].to", FieldRoleKind.Link, ""),
        new("themeConfig.navbar.items[].items[].href", FieldRoleKind.Link),
        new("themeConfig.footer.links[].to", FieldRoleKind.Link, ""),
        new("themeConfig.footer.links[].href", FieldRoleKind.Link),
        new("themeConfig.footer.links[].items[].to", FieldRoleKind.Link, ""),
        new("themeConfig.footer.links[].items[].href", FieldRoleKind.Link),
    ];

    /// <summary>Components with links.</summary>
    public static IReadOnlyList<TagRole> Tags { get; } =
    [
        new("Link", "to", FieldRoleKind.Link),
        new("Link", "href", FieldRoleKind.Link),
        new("Redirect", "to", FieldRoleKind.Link),
    ];

    /// <summary>The fields of a file.</summary>
    public static IReadOnlyList<FieldRole> Of(string path, SourceKind kind) => kind switch
    {
        SourceKind.Script => Configuration,
        SourceKind.Markdown or SourceKind.Mdx => FrontMatter,
        _ => [],
    };
}
