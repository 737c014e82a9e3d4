namespace SiteLint.Parsing.Data.Yaml;

/// <summary>A collection that is being read.</summary>
internal sealed class YamlFrame
{
    /// <summary>The entries so far, of a mapping.</summary>
    public List<DataEntry>? Entries;

    /// <summary>The keys so far, once there are many.</summary>
    public HashSet<string>? Seen;

    /// <summary>The items so far, of a sequence.</summary>
    public List<DataNode>? Items { get; set; }

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping { get; init; }

    /// <summary>Whether it stands in brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Where it begins, behind its tag and anchor.</summary>
    public int Start { get; init; }

    /// <summary>Its tag as written, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Its anchor, or null.</summary>
    public YamlAnchor? Anchor { get; init; }

    /// <summary>Whether a key waits for its value.</summary>
    public bool HasKey { get; set; }

    /// <summary>The key that waits.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where the key stands.</summary>
    public TextSpan KeySpan { get; set; }

    /// <summary>Where the last key or value ends.</summary>
    public int LastEnd { get; set; }
}
