namespace SiteLint.Sites;

/// <summary>What a field or a tag's parameter holds.</summary>
internal enum FieldRoleKind
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>Text that readers see.</summary>
    Prose,

    /// <summary>An e-mail address.</summary>
    Email,
}

/// <summary>A field of front matter, data, configuration or bibliography with a known role.</summary>
/// <param name="Path">Keys joined by dots, <c>[]</c> for the items of a list, <c>*</c> for any key: <c>profiles[].image</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Prefix">What the site puts before the value (<c>assets/img/</c>), or null.</param>
internal sealed record FieldRole(string Path, FieldRoleKind Kind, string? Prefix = null);

/// <summary>A parameter of a template tag, shortcode or component with a known role.</summary>
/// <param name="Tag">Name of the tag; for Liquid's include <c>include:figure.liquid</c>.</param>
/// <param name="Parameter">Name of the parameter, or its position as a number from 0.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Prefix">What the site puts before the value, or null.</param>
internal sealed record TagRole(string Tag, string Parameter, FieldRoleKind Kind, string? Prefix = null);
