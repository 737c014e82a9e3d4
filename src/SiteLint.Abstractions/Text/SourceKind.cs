namespace SiteLint;

/// <summary>What a source file is read as.</summary>
public enum SourceKind
{
    /// <summary>A file that is not read, only known to exist.</summary>
    Other,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Markdown with JSX.</summary>
    Mdx,

    /// <summary>HTML, with or without template syntax.</summary>
    Html,

    /// <summary>A layout, include or other template; its links are shared by the pages made with it.</summary>
    Template,

    /// <summary>YAML data or configuration.</summary>
    Yaml,

    /// <summary>TOML data or configuration.</summary>
    Toml,

    /// <summary>JSON data or configuration.</summary>
    Json,

    /// <summary>A BibTeX bibliography.</summary>
    BibTeX,

    /// <summary>A style sheet.</summary>
    Css,

    /// <summary>A sitemap or a feed.</summary>
    Xml,

    /// <summary>A configuration written in a programming language, read for literal settings only.</summary>
    Script,
}
