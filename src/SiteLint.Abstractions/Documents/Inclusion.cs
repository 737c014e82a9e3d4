namespace SiteLint;

/// <summary>A place where another file's content becomes part of a page: an include, a partial, a snippet, a shortcode or a component.</summary>
/// <param name="Name">The file or the shortcode as written.</param>
/// <param name="Syntax">How it was written: <c>liquid-include</c>, <c>hugo-shortcode</c>, <c>hugo-markdown-shortcode</c>, <c>snippet</c>, <c>mdx-import</c>, <c>mdx-component</c>, <c>vitepress-include</c>, <c>docfx-include</c>, …</param>
/// <param name="Span">The construct.</param>
public sealed record Inclusion(string Name, string Syntax, TextSpan Span)
{
    /// <summary>What stands behind the name, as written; empty for nothing.</summary>
    public string Arguments { get; init; } = "";
}
