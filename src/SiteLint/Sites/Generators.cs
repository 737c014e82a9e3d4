using SiteLint.Discovery;

namespace SiteLint.Sites;

/// <summary>The one list of generators; the order decides where two markers stand in one folder.</summary>
internal static class Generators
{
    /// <summary>Every generator that is known.</summary>
    public static IReadOnlyList<Generator> All { get; } = [];

    /// <summary>The site that files belong to where no marker claims them: built HTML or plain Markdown.</summary>
    public static DetectedSite? Fallback(SourceTree tree)
    {
        var plain = All.FirstOrDefault(static generator => generator.Name == "markdown");
        return plain is null ? null : new DetectedSite(plain, "");
    }
}
