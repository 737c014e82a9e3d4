namespace SiteLint.Sites.MkDocs;

/// <summary>Fields of MkDocs that hold links, pictures and text.</summary>
internal static class MkDocsFields
{
    private const int MaximumDepth = 7;

    private static readonly FieldRole[] FrontMatter =
    [
        new("title", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
    ];

    private static readonly FieldRole[] Configuration = MakeConfiguration();

    /// <summary>The fields of a file.</summary>
    public static IReadOnlyList<FieldRole> Of(string path, SourceKind kind) =>
        kind == SourceKind.Yaml ? Configuration : kind == SourceKind.Markdown ? FrontMatter : [];

    /// <summary>Entries of <c>nav</c>, however deep: a list of files, and of maps of a title to a file or to a list.</summary>
    private static FieldRole[] MakeConfiguration()
    {
        var roles = new List<FieldRole> { new("site_name", FieldRoleKind.Prose), new("site_description", FieldRoleKind.Prose) };
        var path = "nav";
        roles.Add(new FieldRole("nav[]", FieldRoleKind.Link));
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            // A role of a field is that of the items of a list too.
            path += "[].*";
            roles.Add(new FieldRole(path, FieldRoleKind.Link));
        }

        return [.. roles];
    }
}
