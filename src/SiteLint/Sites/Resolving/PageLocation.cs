namespace SiteLint.Sites.Resolving;

/// <summary>Where a source is published, as far as links on it are concerned.</summary>
/// <param name="UrlPath">The decoded URL path without the base path; null where the source has none of its own.</param>
/// <param name="UnknownBecause">Why no link on it can be judged (a file that is never built); null where they can.</param>
internal sealed record PageLocation(string? UrlPath, string? UnknownBecause = null);
