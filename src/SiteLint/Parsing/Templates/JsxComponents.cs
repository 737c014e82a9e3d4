namespace SiteLint.Parsing.Templates;

/// <summary>Components of Docusaurus and Starlight that bring no ids of their own.</summary>
internal static class JsxComponents
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "Tabs", "TabItem", "CodeBlock", "Admonition", "Link", "Head", "BrowserOnly", "Translate", "Details", "Fragment",
        "React.Fragment", "Image", "Picture", "Icon", "Badge", "Card", "CardGrid", "LinkCard", "LinkButton", "Aside",
        "Steps", "FileTree", "Code", "DocCardList", "ThemedImage", "IdealImage", "Video", "YouTube", "ReactPlayer",
    };

    /// <summary>Whether a component is known to bring no ids.</summary>
    public static bool BringsNoIds(string name) => Known.Contains(name);
}
