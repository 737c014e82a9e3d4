namespace SiteLint.Sites;

/// <summary>The Markdown renderer of a generator; decides which constructs exist.</summary>
internal enum MarkdownDialect
{
    /// <summary>GitHub's own.</summary>
    GitHub,

    /// <summary>kramdown (Jekyll).</summary>
    Kramdown,

    /// <summary>goldmark (Hugo).</summary>
    Goldmark,

    /// <summary>Python-Markdown (MkDocs).</summary>
    PythonMarkdown,

    /// <summary>markdown-it (VitePress, Eleventy).</summary>
    MarkdownIt,

    /// <summary>marked (Hexo).</summary>
    Marked,

    /// <summary>MDX (Docusaurus, Astro's .mdx).</summary>
    Mdx,

    /// <summary>remark (Astro's .md).</summary>
    Remark,

    /// <summary>Markdig (DocFX).</summary>
    Markdig,
}
