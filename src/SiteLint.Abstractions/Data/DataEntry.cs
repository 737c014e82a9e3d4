namespace SiteLint;

/// <summary>One key of a mapping and its value.</summary>
public sealed class DataEntry(string key, TextSpan keySpan, DataNode value)
{
    /// <summary>The key, decoded.</summary>
    public string Key { get; } = key;

    /// <summary>The key as it stands in the source, with its quotes.</summary>
    public TextSpan KeySpan { get; } = keySpan;

    /// <summary>The value.</summary>
    public DataNode Value { get; } = value;

    /// <summary>Whether an earlier entry of the same mapping has the same key.</summary>
    public bool IsDuplicate { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Key}: {Value}";
}
