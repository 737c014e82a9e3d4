namespace SiteLint;

/// <summary>Where a link or an image comes from.</summary>
public enum ReferenceOrigin
{
    /// <summary><c>[text](target)</c>.</summary>
    Inline,

    /// <summary><c>[text][label]</c>, reported at its definition.</summary>
    Definition,

    /// <summary><c>&lt;https://…&gt;</c>.</summary>
    Autolink,

    /// <summary>A bare URL that the renderer makes a link of.</summary>
    BareUrl,

    /// <summary>An HTML attribute.</summary>
    Html,

    /// <summary>A candidate of <c>srcset</c>.</summary>
    SrcSet,

    /// <summary>A template tag or shortcode (<c>{% link %}</c>, <c>{{&lt; ref &gt;}}</c>, <c>{% include figure %}</c>).</summary>
    Template,

    /// <summary>A field of the front matter.</summary>
    FrontMatter,

    /// <summary>A field of a bibliography entry.</summary>
    Bibliography,

    /// <summary>A data file.</summary>
    Data,

    /// <summary>A configuration: navigation, menus, sidebars.</summary>
    Configuration,

    /// <summary><c>url()</c> or <c>@import</c> of CSS.</summary>
    Css,

    /// <summary>A sitemap or feed.</summary>
    Feed,
}
