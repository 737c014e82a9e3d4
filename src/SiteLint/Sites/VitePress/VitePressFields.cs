namespace SiteLint.Sites.VitePress;

/// <summary>Fields of VitePress that hold links, pictures and text.</summary>
internal static class VitePressFields
{
    private static readonly FieldRole[] FrontMatter =
    [
        new("title", FieldRoleKind.Prose),
        new("description", FieldRoleKind.Prose),
        new("hero.name", FieldRoleKind.Prose),
        new("hero.text", FieldRoleKind.Prose),
        new("hero.tagline", FieldRoleKind.Prose),
        new("hero.image", FieldRoleKind.Image),
        new("hero.image.src", FieldRoleKind.Image),
        new("hero.image.light", FieldRoleKind.Image),
        new("hero.image.dark", FieldRoleKind.Image),
        new("hero.actions[].link", FieldRoleKind.Link),
        new("hero.actions[].text", FieldRoleKind.Prose),
        new("features[].link", FieldRoleKind.Link),
        new("features[].title", FieldRoleKind.Prose),
        new("features[].details", FieldRoleKind.Prose),
        new("prev.link", FieldRoleKind.Link),
        new("next.link", FieldRoleKind.Link),
    ];

    private static readonly FieldRole[] Configuration = MakeConfiguration();

    /// <summary>The fields of a file.</summary>
    public static IReadOnlyList<FieldRole> Of(string path, SourceKind kind) => kind == SourceKind.Script ? Configuration : FrontMatter;

    private static FieldRole[] MakeConfiguration()
    {
        var roles = new List<FieldRole>();
        foreach (var start in (ReadOnlySpan<string>)["themeConfig", "locales.*.themeConfig"])
        {
            foreach (var list in (ReadOnlySpan<string>)[".nav", ".sidebar", ".sidebar.*", ".sidebar.*.items"])
            {
                var path = start + list + "[]";
                for (var depth = 0; depth < 5; depth++)
                {
                    roles.Add(new FieldRole(path + ".link", FieldRoleKind.Link));
                    path += ".items[]";
                }
            }

            roles.Add(new FieldRole(start + ".logo", FieldRoleKind.Image));
            roles.Add(new FieldRole(start + ".logo.src", FieldRoleKind.Image));
        }

        return [.. roles];
    }
}
