namespace SiteLint.Sites;

/// <summary>The one list of generators; the order decides where two markers stand in one folder.</summary>
internal static class Generators
{
    /// <summary>Every generator that is known.</summary>
    public static IReadOnlyList<Generator> All { get; } = [];
}
