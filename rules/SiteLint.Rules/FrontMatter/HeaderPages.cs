namespace SiteLint.Rules.FrontMatter;

/// <summary>What rules of front matter share when they walk a page's header.</summary>
internal static class HeaderPages
{
    /// <summary>Whether a source is a page whose header is judged: layouts and data files have other fields.</summary>
    public static bool IsPage(SourceKind kind) => kind is SourceKind.Markdown or SourceKind.Mdx or SourceKind.Html;

    /// <summary>Whether a finding in any page's header would be shown; else the headers need not be compared.</summary>
    public static bool IsAnyWanted(Site site, SiteRuleContext context)
    {
        foreach (var page in site.Pages)
        {
            if (page.FrontMatter is { } header && context.IsWanted(page.Path, header.Span))
                return true;
        }

        return false;
    }

    /// <summary>Whether a value holds template syntax, so that what it will be is not known.</summary>
    public static bool IsTemplate(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.Contains("<%", StringComparison.Ordinal);

    /// <summary>A value for a message, not too long.</summary>
    public static string Shorten(string text) => text.Length > 60 ? text[..59] + "…" : text;

    /// <summary>The name of a generator as its makers write it.</summary>
    public static string NameOf(string generator) => generator switch
    {
        "jekyll" => "Jekyll",
        "hugo" => "Hugo",
        "docusaurus" => "Docusaurus",
        "mkdocs" => "MkDocs",
        "vitepress" => "VitePress",
        "hexo" => "Hexo",
        "eleventy" => "Eleventy",
        "astro" => "Astro",
        "docfx" => "DocFX",
        "markdown" => "GitHub",
        _ => "The generator",
    };

    /// <summary>What a value is, in words.</summary>
    public static string Describe(DataNode node) => node.Kind switch
    {
        DataKind.Mapping => "a map",
        DataKind.Sequence => "a list",
        DataKind.Null => "empty",
        DataKind.Boolean => $"the truth value {(node.AsBoolean() == true ? "true" : "false")}",
        DataKind.Integer or DataKind.Float => "a number",
        DataKind.Date => "a date",
        _ => "text",
    };
}
