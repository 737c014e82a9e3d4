namespace SiteLint.Parsing.Templates;

/// <summary>Names of tags and shortcodes whose meaning is the same everywhere.</summary>
internal static class TemplateNames
{
    private static readonly HashSet<string> Code = new(StringComparer.Ordinal)
    {
        "highlight", "codeblock", "code", "mermaid", "math", "katex", "latex", "tikz", "graphviz", "plantuml", "ditaa",
        "chart", "pseudocode", "script", "style", "stylesheet", "javascript", "css", "js", "code-toggle", "vega",
        "typograms", "echarts", "schema", "prism", "include_code",
    };

    private static readonly HashSet<string> Control = new(StringComparer.Ordinal)
    {
        "if", "elsif", "elseif", "elif", "else", "unless", "for", "case", "when", "assign", "capture", "increment", "decrement",
        "break", "continue", "tablerow", "set", "cache", "raw", "comment", "liquid", "macro", "call", "filter", "block",
        "extends", "import", "from", "with", "paginate", "layout", "ifversion", "details", "endraw",
    };

    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "link", "post_url", "post_link", "post_path", "asset_img", "asset_link", "asset_path", "cite", "gist", "cycle",
        "echo", "seo", "feed_meta", "twitter", "youtube", "vimeo", "social_links", "avatar", "github_edit_link",
        "favicon", "quote", "pullquote", "blockquote", "note", "iframe", "image", "img", "video", "audio",
        "jsfiddle", "include_code", "url_for", "inlineImg", "data", "indented_data_reference", "octicon", "emoji", "toc", "badge", "render_caption",
    };

    /// <summary>Whether the content of a block is code, so that nothing in it is Markdown.</summary>
    public static bool IsCode(string name) => Code.Contains(name);

    /// <summary>Whether a tag writes nothing itself.</summary>
    public static bool IsControl(string name) => Control.Contains(name) || name.StartsWith("end", StringComparison.Ordinal);

    /// <summary>Whether a tag is known to bring no ids.</summary>
    public static bool BringsNoIds(string name) => IsControl(name) || IsCode(name) || Harmless.Contains(name);

    /// <summary>Whether a parameter of this name is text that readers see, whatever the tag.</summary>
    public static bool IsProse(string parameter) =>
        parameter is "title" or "caption" or "alt" or "description" or "summary" or "subtitle";
}
