namespace SiteLint.Sites.Hugo;

/// <summary>Fields and shortcodes of Hugo that hold links, pictures and text.</summary>
internal static class HugoFields
{
    private static readonly FieldRole[] FrontMatter =
    [
        new("images[]", FieldRoleKind.Image),
        new("images", FieldRoleKind.Image),
        new("featured_image", FieldRoleKind.Image),
        new("title", FieldRoleKind.Prose),
        new("linkTitle", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
        new("summary", FieldRoleKind.Prose),
    ];

    private static readonly FieldRole[] MenuFields =
    [
        new("menu.*[].url", FieldRoleKind.Link, ""),
        new("menus.*[].url", FieldRoleKind.Link, ""),
        new("languages.*.menu.*[].url", FieldRoleKind.Link, ""),
        new("languages.*.menus.*[].url", FieldRoleKind.Link, ""),
        new("menu.*[].pageRef", FieldRoleKind.Link),
        new("menus.*[].pageRef", FieldRoleKind.Link),
    ];

    private static readonly FieldRole[] MenuFile = [new("*[].url", FieldRoleKind.Link, ""), new("*[].pageRef", FieldRoleKind.Link)];

    /// <summary>Shortcodes that Hugo has built in.</summary>
    public static IReadOnlyList<TagRole> Tags { get; } =
    [
        new("figure", "src", FieldRoleKind.Image),
        new("figure", "link", FieldRoleKind.Link),
        new("figure", "attrlink", FieldRoleKind.Link),
        new("figure", "alt", FieldRoleKind.Prose),
        new("figure", "caption", FieldRoleKind.Prose),
        new("figure", "title", FieldRoleKind.Prose),
        new("ref", "0", FieldRoleKind.Link),
        new("ref", "path", FieldRoleKind.Link),
        new("relref", "0", FieldRoleKind.Link),
        new("relref", "path", FieldRoleKind.Link),
    ];

    /// <summary>The fields of a page.</summary>
    public static IReadOnlyList<FieldRole> Of(string path, SourceKind kind) =>
        kind is SourceKind.Markdown or SourceKind.Html ? FrontMatter : [];

    /// <summary>The fields of a configuration.</summary>
    public static IReadOnlyList<FieldRole> Menus(string path, SourceKind kind)
    {
        if (kind is not (SourceKind.Toml or SourceKind.Yaml or SourceKind.Json) || path.Contains("/data/", StringComparison.Ordinal) || path.StartsWith("data/", StringComparison.Ordinal))
            return [];
        var name = Urls.UrlPath.Name(path);
        return name.StartsWith("menu", StringComparison.OrdinalIgnoreCase) ? MenuFile : MenuFields;
    }

    /// <summary>No fields.</summary>
    public static IReadOnlyList<FieldRole> None(string path, SourceKind kind) => [];
}
