namespace SiteLint.Configuration;

/// <summary>A value as written.</summary>
/// <param name="Key">What it is for.</param>
/// <param name="Node">The value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WrittenValue(ConfigurationKey Key, DataNode Node, Place Place)
{
    /// <summary>The strings of the list, each with its place.</summary>
    public IReadOnlyList<WrittenText> Items { get; init; } = [];
}
