namespace SiteLint.Rules.FrontMatter.Fields;

/// <summary>Chooses the table of known fields for a page.</summary>
internal static class BuiltInFields
{
    private static readonly Dictionary<string, KnownFields> Cache = new(StringComparer.Ordinal);

    /// <summary>The names of the built-in tables.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["jekyll", "al-folio", "hugo", "docusaurus-docs", "docusaurus-blog", "mkdocs", "vitepress", "hexo", "docfx", "astro", "starlight", "eleventy"];

    /// <summary>The name of the table for a page, or null where the generator has none.</summary>
    /// <param name="profile">The page's site.</param>
    /// <param name="path">The page, relative to the source tree's root.</param>
    public static string? NameFor(SiteProfile profile, string path) => profile.Generator switch
    {
        "jekyll" => profile.Theme == "al-folio" ? "al-folio" : "jekyll",
        "docusaurus" => IsBlog(path) ? "docusaurus-blog" : path.Contains("/src/pages/", StringComparison.Ordinal) ? null : "docusaurus-docs",
        "astro" => profile.Theme == "starlight" ? "starlight" : null,
        "hugo" or "mkdocs" or "vitepress" or "hexo" or "docfx" or "eleventy" => profile.Generator,
        _ => null,
    };

    /// <summary>The table for a page, or null where the generator has none.</summary>
    public static KnownFields? For(SiteProfile profile, string path) => NameFor(profile, path) is { } name ? Get(name) : null;

    /// <summary>A table by its name, or null.</summary>
    public static KnownFields? Get(string name)
    {
        lock (Cache)
        {
            if (Cache.TryGetValue(name, out var found))
                return found;
            string[]? tables = name switch
            {
                "jekyll" => [FieldTables.Jekyll],
                "al-folio" => [FieldTables.Jekyll, FieldTables.AlFolio],
                "hugo" => [FieldTables.Hugo],
                "docusaurus-docs" => [FieldTables.DocusaurusDocs],
                "docusaurus-blog" => [FieldTables.DocusaurusBlog],
                "mkdocs" => [FieldTables.MkDocs],
                "vitepress" => [FieldTables.VitePress],
                "hexo" => [FieldTables.Hexo],
                "docfx" => [FieldTables.DocFx],
                "astro" => [FieldTables.Astro],
                "starlight" => [FieldTables.Starlight],
                "eleventy" => [FieldTables.Eleventy],
                _ => null,
            };
            if (tables is null)
                return null;
            return Cache[name] = KnownFields.Read(name == "hugo", tables);
        }
    }

    private static bool IsBlog(string path) =>
        path.StartsWith("blog/", StringComparison.Ordinal) || path.Contains("/blog/", StringComparison.Ordinal);
}
