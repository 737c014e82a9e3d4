namespace SiteLint.Sites;

/// <summary>A site that was found by its generator's marker.</summary>
/// <param name="Generator">What builds it.</param>
/// <param name="Root">The folder it is built in, relative to the source tree's root; empty for the root itself.</param>
internal sealed record DetectedSite(Generator Generator, string Root)
{
    /// <summary>The file that marks it, relative to the source tree's root, or null.</summary>
    public string? Marker { get; init; }

    /// <summary>Folders outside <see cref="Root"/> that its configuration names as its content, relative to the source tree's root.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>Folders of the other sites of the source tree, relative to its root.</summary>
    public IReadOnlyList<string> Neighbours { get; init; } = [];

    /// <summary>What the generator read while detecting, for its own use when it opens the site.</summary>
    public object? State { get; init; }
}
