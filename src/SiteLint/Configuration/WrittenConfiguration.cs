namespace SiteLint.Configuration;

/// <summary>One configuration file as written, checked, but not yet merged with what it extends.</summary>
/// <param name="Path">The file, relative to the source tree's root, or absolute where it lies elsewhere.</param>
/// <param name="Directory">The folder that its patterns and paths are relative to, relative to the source tree's root; empty for the root.</param>
internal sealed record WrittenConfiguration(string Path, string Directory)
{
    /// <summary>Presets and files it builds on.</summary>
    public IReadOnlyList<WrittenText> Extends { get; init; } = [];

    /// <summary>Values by the full name of their key, sections spelt out.</summary>
    public IReadOnlyDictionary<string, WrittenValue> Values { get; init; } = new Dictionary<string, WrittenValue>();

    /// <summary>The entries of <c>rules:</c>.</summary>
    public IReadOnlyList<WrittenRule> Rules { get; init; } = [];

    /// <summary>The entries of <c>overrides:</c>.</summary>
    public IReadOnlyList<WrittenOverride> Overrides { get; init; } = [];
}
