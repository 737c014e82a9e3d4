namespace SiteLint.Sites.Hugo;

/// <summary>A language of a Hugo site.</summary>
/// <param name="Code">Its key, in lower case.</param>
/// <param name="Prefix">What its URLs begin with: empty, or <c>/fr</c>.</param>
/// <param name="IsDefault">Whether it is the default.</param>
internal sealed record HugoLanguage(string Code, string Prefix, bool IsDefault);

/// <summary>A folder whose files become part of the site.</summary>
/// <param name="Source">The folder or file, relative to the tree's root.</param>
/// <param name="Target">Where it is mounted below the component's root; empty or <c>a/b</c>.</param>
/// <param name="Language">The language its files are in by default; null for the site's default.</param>
internal sealed record HugoMount(string Source, string Target, string? Language);
