using SiteLint.Discovery.Git;

namespace SiteLint.Linting;

/// <summary>What links led to before a change took it away.</summary>
/// <param name="Change">What the change did to the file.</param>
/// <param name="Path">The file before the change, relative to the source tree's root.</param>
/// <param name="Url">The URL of the page before the change; null for other files.</param>
/// <param name="Fragment">The anchor that is gone or no longer unique; null where all of the page is meant.</param>
/// <param name="Generator">Name of the generator, which decides how a redirect is written.</param>
internal sealed record LostTarget(ChangedFile Change, string Path, string? Url, string? Fragment, string Generator)
{
    /// <summary>Whether it is not the destination that moved but the page with the link.</summary>
    public bool IsOwnMove { get; init; }

    /// <summary>The file that the link led to, relative to the source tree's root.</summary>
    public string Destination { get; init; } = Path;

    /// <summary>Whether a redirect from the old address mends a link: one to an address, not to a source file, which the generator looks up.</summary>
    public bool IsMendedByRedirect(Diagnostic finding) =>
        Url is not null && !finding.Target!.Contains(Path[(Path.LastIndexOf('/') + 1)..], StringComparison.Ordinal);
}
